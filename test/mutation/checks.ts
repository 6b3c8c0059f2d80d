import { isSeq, parseDocument } from 'yaml';
import { checked } from '../../src/cli/check.ts';
import type { FindingCode } from '../../src/core/finding/catalogue.ts';
import type { PlacedFinding } from '../../src/core/finding/finding.ts';
import type { Folder } from '../../src/source/folder.ts';
import { idOf, partsOf } from '../../src/source/folder.ts';
import { testSpeller } from '../fixtures/speller.ts';
import { sourceFile } from './source-file.ts';
import type { SourceFile } from './source-file.ts';

/** A file that is to be damaged, in a folder that is checked with it. */
export interface Check {
  readonly file: SourceFile;
  /** Checks the folder with another text in the file's place: the codes of what was not found before, at that place. */
  newlyFound(text: string): readonly FindingCode[];
}

/**
 * Every scenario of a folder in a course of its own, and the course with all of them. A scenario alone is checked in half
 * the time of two, and nothing of another one could catch what is wrong with it.
 */
export function checksOf(folder: Folder): readonly Check[] {
  const texts = new Map(folder.files.map((file) => [file, textOf(folder, file)]));
  const { course, scenarios } = partsOf(folder);
  if (course === undefined) throw new Error('a folder without a course');
  const alone = scenarios.map((scenario) => {
    const others = scenarios.filter((other) => other !== scenario);
    const kept = new Map([...texts].filter(([file]) => !others.includes(file)));
    return checkIn(kept.set(course, courseOf(texts.get(course)!, scenario)), scenario);
  });
  return [...alone, checkIn(texts, course)];
}

function checkIn(texts: ReadonlyMap<string, string>, name: string): Check {
  const check = (text: string): readonly PlacedFinding[] => {
    const read = (file: string) => ({ ok: true, value: file === name ? text : texts.get(file)! }) as const;
    const { findings } = checked({ files: [...texts.keys()], read }, testSpeller);
    return findings.filter(({ accepted }) => accepted === undefined);
  };
  const file = sourceFile(name, texts.get(name)!);
  let before: ReadonlySet<string> | undefined;
  return {
    file,
    newlyFound: (text) => {
      const known = (before ??= new Set(check(file.text).map(placeOf)));
      const found = check(text).filter((finding) => !known.has(placeOf(finding)));
      return [...new Set(found.map(({ code }) => code))];
    },
  };
}

/** The course with one of its scenarios. */
function courseOf(course: string, scenario: string): string {
  const document = parseDocument(course);
  const list = document.get('scenarios');
  if (isSeq(list)) list.items = list.items.filter((entry) => String(entry).includes(idOf(scenario)));
  return document.toString({ lineWidth: 0 });
}

function textOf(folder: Folder, file: string): string {
  const read = folder.read(file);
  if (!read.ok) throw new Error(`${file} cannot be read`);
  return read.value;
}

// Some codes are told once a language at the same place.
function placeOf({ file, code, path, values }: PlacedFinding): string {
  return [file, code, values?.['language'], ...path].join(' ');
}
