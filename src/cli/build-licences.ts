import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ART_NOTICE } from '../packaging/art/notice.ts';
import { licencesText, schemaNotice } from '../packaging/licences.ts';
import type { Notice } from '../packaging/licences.ts';
import { dependencyFolder } from './dependency.ts';

/** What is built: packages for an LMS, thin ones with nothing but a page of ours, or the library for web pages. */
export type Shipment = 'scorm' | 'cmi5' | 'thin' | 'library';

interface Work {
  readonly name: string;
  readonly what: string;
  /** The files of its licence, where there is more than the usual one. */
  readonly files?: readonly string[];
}

const lit: Work = {
  name: 'lit',
  what: 'With lit-html, lit-element and @lit/reactive-element, inside the scripts (BSD-3-Clause).',
};

/** What is inside the player's scripts and is not ours; each brings its own LICENSE file. */
const scripts: readonly Work[] = [
  lit,
  { name: 'xstate', what: 'Inside the scripts (MIT).' },
  { name: 'i18next', what: 'Inside the scripts (MIT).' },
];

/** Others' work that is kept among ours, with its licence beside it. */
interface Kept extends Omit<Notice, 'text'> {
  /** Its licence, from the project's root. */
  readonly file: string;
}

/** A package has a typeface too; a web page brings its own. */
const typeface: Kept = {
  name: 'Atkinson Hyperlegible Next',
  version: '2.001',
  what: 'The typeface in fonts, cut to what Welsh and English need (SIL Open Font License 1.1, no reserved name).',
  file: 'src/sco/typeface/OFL.txt',
};

/** What speaks to an xAPI store. */
const store: Work = {
  name: '@rusticisoftware/cmi5',
  what: 'Inside cmi5.js; brought into the form of the other scripts by the build, otherwise unchanged (Apache-2.0).',
  files: ['NOTICE', 'LICENSE.md'],
};

const art: Notice = { name: 'Open Peeps', what: 'The characters in art/cast (CC0 1.0).', text: ART_NOTICE };

/** Work that npm brings with its licence, work that is kept here with it, and work whose notice is ours to write. */
interface Held {
  readonly works: readonly Work[];
  readonly kept: readonly Kept[];
  readonly notices: readonly Notice[];
}

/** What each shipment holds of others. */
const held: Readonly<Record<Shipment, Held>> = {
  scorm: { works: scripts, kept: [typeface], notices: [art, schemaNotice] },
  cmi5: { works: [...scripts, store], kept: [typeface], notices: [art] },
  // The administrator's page has it.
  thin: { works: [lit], kept: [], notices: [schemaNotice] },
  library: { works: scripts, kept: [], notices: [art] },
};

/** The text of `licences.txt`, from the real licence files of this project and of what the shipment holds. */
export async function licences(root: string, shipment: Shipment): Promise<string> {
  const own = {
    name: 'Dewis',
    what: 'The player and the scenarios (MIT).',
    text: await readFile(join(root, 'LICENSE'), 'utf8'),
  };
  const { works, kept, notices } = held[shipment];
  const brought = await Promise.all([
    ...works.map(notice),
    ...kept.map(async ({ file, ...one }) => ({ ...one, text: await readFile(join(root, file), 'utf8') })),
  ]);
  return licencesText(own, [...brought, ...notices]);
}

async function notice({ name, what, files = ['LICENSE'] }: Work): Promise<Notice> {
  const folder = dependencyFolder(name);
  const [manifest = '', ...texts] = await Promise.all(
    ['package.json', ...files].map((file) => readFile(join(folder, file), 'utf8')),
  );
  return { name, what, version: (JSON.parse(manifest) as { version: string }).version, text: texts.join('\n') };
}
