import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ART_NOTICE } from '../packaging/art/notice.ts';
import { licencesText, schemaNotice } from '../packaging/licences.ts';
import type { Notice } from '../packaging/licences.ts';
import { dependencyFolder } from './dependency.ts';

/** What is built: packages for an LMS, or the library for web pages. */
export type Shipment = 'package' | 'library';

interface Work {
  readonly name: string;
  readonly what: string;
}

/** What is inside the scripts of either and is not ours; each brings its own LICENSE file. */
const scripts: readonly Work[] = [
  { name: 'lit', what: 'With lit-html, lit-element and @lit/reactive-element, inside the scripts (BSD-3-Clause).' },
  { name: 'xstate', what: 'Inside the scripts (MIT).' },
  { name: 'i18next', what: 'Inside the scripts (MIT).' },
];

/** A package has fonts too; a web page brings its own. */
const fonts: Work = {
  name: '@fontsource-variable/atkinson-hyperlegible-next',
  what: 'The fonts, .woff2 (SIL Open Font License 1.1).',
};

/** The text of `licences.txt`, from the real licence files of this project and of what the shipment holds. */
export async function licences(root: string, shipment: Shipment): Promise<string> {
  const own = {
    name: 'Dewis',
    what: 'The player and the scenarios (MIT).',
    text: await readFile(join(root, 'LICENSE'), 'utf8'),
  };
  const packaged = shipment === 'package';
  const others = await Promise.all([...scripts, ...(packaged ? [fonts] : [])].map(notice));
  const art = { name: 'Open Peeps', what: 'The characters in art/cast (CC0 1.0).', text: ART_NOTICE };
  return licencesText(own, [...others, art, ...(packaged ? [schemaNotice] : [])]);
}

async function notice({ name, what }: Work): Promise<Notice> {
  const folder = dependencyFolder(name);
  const [text, manifest] = await Promise.all([
    readFile(join(folder, 'LICENSE'), 'utf8'),
    readFile(join(folder, 'package.json'), 'utf8'),
  ]);
  return { name, what, version: (JSON.parse(manifest) as { version: string }).version, text };
}
