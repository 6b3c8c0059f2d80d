import type { Parsed } from '../core/finding/finding.ts';

/** A folder such as `scenarios/`, seen as texts by path; paths use `/` and start below the folder. */
export interface Folder {
  readonly files: readonly string[];
  /** A file's text without a byte-order mark, or why it cannot be had. */
  read(file: string): Parsed<string>;
}

/** What the files of a folder are to be read as; one that is none of these is left alone. */
export interface Parts {
  readonly course: string | undefined;
  readonly scenarios: readonly string[];
  readonly standards: readonly string[];
  /** The project's own words: what is ruled out, and what is right though no dictionary has it. */
  readonly language: { readonly glossary: string | undefined; readonly words: string | undefined };
  /** Files of one name with both endings, `.yml` beside `.yaml`: nobody could tell which of them is meant. */
  readonly doubled: readonly string[];
}

/** Sorts out a folder by its files' names. A name that begins with a dot is the system's own business. */
export function partsOf({ files }: Folder): Parts {
  const yaml = files.filter((file) => /^((standards|language)\/)?[^/.][^/]*\.ya?ml$/.test(file)).sort();
  const isStandard = (file: string) => file.startsWith('standards/');
  const isLanguage = (file: string) => file.startsWith('language/');
  const languageFile = (name: string) => yaml.find((file) => idOf(file) === `language/${name}`);
  const isCourse = (file: string) => idOf(file) === 'course';
  return {
    course: yaml.find(isCourse),
    scenarios: yaml.filter((file) => !isCourse(file) && !isStandard(file) && !isLanguage(file)),
    standards: yaml.filter(isStandard),
    language: { glossary: languageFile('glossary'), words: languageFile('words') },
    doubled: yaml.filter((file) => file.endsWith('.yml') && yaml.includes(file.replace(/yml$/, 'yaml'))),
  };
}

/** The id a file's name stands for. */
export function idOf(file: string): string {
  return file.replace(/\.ya?ml$/, '');
}
