import { strToU8, zipSync } from 'fflate';
import type { ScormVersion } from '../../src/core/course/package-config.ts';

const schemaVersions = { '1.2': '1.2', '2004-3': '2004 3rd Edition', '2004-4': '2004 4th Edition' } as const;

export interface SampleOptions {
  readonly version?: ScormVersion;
  readonly schemaVersion?: string;
  readonly manifest?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** A package small enough to read, that talks to the API as content does: it finds it, and answers two decisions. */
export function samplePackage(options: SampleOptions = {}): Uint8Array {
  const version = options.version ?? '1.2';
  const files = {
    'imsmanifest.xml': options.manifest ?? sampleManifest(version, options.schemaVersion),
    'play/index.html': page,
    'play/content.js': content,
    ...options.files,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

export function sampleManifest(version: ScormVersion, schemaVersion: string = schemaVersions[version]): string {
  const old = version === '1.2';
  const title = (language: string, text: string) =>
    old ? `<langstring xml:lang="${language}">${text}</langstring>` : `<string language="${language}">${text}</string>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="sample" xmlns="urn:sample:cp" xmlns:adlcp="urn:sample:adlcp" xmlns:imsss="urn:sample:imsss">
  <metadata>
    <schema>ADL SCORM</schema><schemaversion>${schemaVersion}</schemaversion>
    <lom><general><title>${title('cy', 'Sgwrs fach')}${title('en', 'A small talk')}</title></general></lom>
  </metadata>
  <organizations default="second">
    <organization identifier="first"><title>Not this one</title></organization>
    <organization identifier="second">
      <title>Sgwrs fach / A small talk</title>
      <item identifier="item" identifierref="resource" parameters="?from=lms">
        <title>Sgwrs</title>
        ${old ? '<adlcp:masteryscore>70</adlcp:masteryscore><adlcp:datafromlms>language=cy</adlcp:datafromlms>' : sequencing}
      </item>
    </organization>
  </organizations>
  <resources xml:base="play/">
    <resource identifier="resource" type="webcontent" href="index.html"><file href="index.html"/></resource>
  </resources>
</manifest>`;
}

const sequencing = `<adlcp:dataFromLMS>language=cy</adlcp:dataFromLMS>
<imsss:sequencing><imsss:objectives>
  <imsss:primaryObjective objectiveID="whole" satisfiedByMeasure="true">
    <imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure>
  </imsss:primaryObjective>
</imsss:objectives></imsss:sequencing>`;

const page = `<!doctype html><html lang="cy"><meta charset="utf-8"><title>Sgwrs fach</title>
<p id="entry"></p><button id="answer">Ateb</button> <button id="leave">Gadael</button>
<script src="content.js"></script></html>`;

const content = `
let api, old, from = window;
for (let hop = 0; hop < 9 && !api; hop += 1, from = from.parent) {
  api = from.API_1484_11 || from.API; old = Boolean(from.API);
}
const call = (name, ...args) => api[(old ? 'LMS' : '') + name](...args);
const get = (element) => call('GetValue', element);
const set = (element, value) => call('SetValue', element, value);
const core = old ? 'cmi.core.' : 'cmi.';
call('Initialize', '');
const entry = get(core + 'entry');
const answers = get('cmi.suspend_data').split(',').filter(Boolean);
document.getElementById('entry').textContent = entry + ' ' + answers.length;
set(core + 'exit', 'suspend');
set(core + (old ? 'lesson_status' : 'completion_status'), 'incomplete');
const nodes = ['shouting', 'offer'], choices = ['listen', 'options'];
document.getElementById('answer').onclick = () => {
  const at = answers.length, node = nodes[at % 2], each = 'cmi.interactions.' + get('cmi.interactions._count') + '.';
  answers.push(node);
  set(each + 'id', old ? 'angry_diner_' + node : 'urn:dewis:angry-diner:' + node);
  set(each + 'type', 'choice');
  set(each + 'objectives.0.id', 'PPLHSL19.PC0' + (at % 2 + 1));
  set(each + (old ? 'student_response' : 'learner_response'), old ? '0' : choices[at % 2]);
  set(each + 'result', 'correct');
  set(each + 'latency', old ? '0000:00:04.50' : 'PT4.5S');
  if (!old) set(each + 'description', '{lang=cy}Beth wnewch chi?');
  const count = Number(get('cmi.objectives._count'));
  const objective = 'cmi.objectives.' + count + '.';
  set(objective + 'id', 'PPLHSL19.PC0' + (count % 7 + 1));
  set(objective + 'score.raw', at % 2 ? '50' : '100');
  if (old) set(objective + 'status', at % 2 ? 'incomplete' : 'passed');
  else { set(objective + 'success_status', at % 2 ? 'unknown' : 'passed'); set(objective + 'completion_status', 'incomplete'); }
  set('cmi.suspend_data', answers.join(','));
  set(core + (old ? 'lesson_location' : 'location'), node);
  set(core + 'session_time', old ? '0000:00:30.00' : 'PT30S');
  call('Commit', '');
  document.getElementById('entry').textContent = entry + ' ' + answers.length;
};
let open = true;
const finish = () => { if (open) { open = false; call(old ? 'Finish' : 'Terminate', ''); } };
document.getElementById('leave').onclick = () => { if (!old) set('adl.nav.request', 'suspendAll'); finish(); };
window.addEventListener('pagehide', finish);
`;
