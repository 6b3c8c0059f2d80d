import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { packageName, scormVersions } from '../../core/course/package-config.ts';
import type { ScormVersion } from '../../core/course/package-config.ts';
import type { PackageSummary, ShelfFault } from '../protocol.ts';
import { readManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { ShelfError } from './shelf-error.ts';
import { openZip } from './zip.ts';
import type { ZipFiles } from './zip.ts';

/** A package as it stands in its zip now. */
export interface ShelvedPackage {
  readonly summary: PackageSummary;
  readonly manifest: Manifest;
  readonly files: ZipFiles;
  /** Changes with every byte of the zip; part of each file's address, so that those may be cached for good. */
  readonly revision: string;
}

/** What is for another kind of LMS is passed over. */
type Reading = { readonly package: ShelvedPackage } | { readonly fault: ShelfFault } | { readonly other: 'cmi5' };

/** The folder of zips. Files are opened when they are first asked for, and again when they have changed. */
export class Shelf {
  readonly #folder: string;
  readonly #readings = new Map<string, { stamp: string; reading: Reading }>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Every zip of the folder: what can be launched, and one line for each that cannot. */
  async list(): Promise<{ packages: readonly ShelvedPackage[]; faults: readonly ShelfFault[] }> {
    let names: string[];
    try {
      names = (await readdir(this.#folder)).filter((name) => name.endsWith('.zip')).sort();
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { packages: [], faults: [{ file: this.#folder, code: 'no-folder', detail }] };
    }
    const packages: ShelvedPackage[] = [];
    const faults: ShelfFault[] = [];
    for (const name of names) {
      const reading = await this.#read(name);
      if ('fault' in reading) faults.push(reading.fault);
      else if ('package' in reading) packages.push(reading.package);
    }
    return { packages, faults };
  }

  async find(group: string, version: ScormVersion): Promise<ShelvedPackage | undefined> {
    const { packages } = await this.list();
    return packages.find(({ summary }) => summary.group === group && summary.version === version);
  }

  /**
   * The package with that id, in that revision as long as it is known, else as it is now. A package that is being played
   * so keeps its files while a build replaces the zip, until somebody lists the folder. `id` is compared with the names
   * there are, never joined to a path.
   */
  async ofRevision(id: string, revision: string): Promise<ShelvedPackage | undefined> {
    const read = [...this.#readings.values()].flatMap(({ reading }) => ('package' in reading ? [reading.package] : []));
    const known = read.find((one) => one.summary.id === id && one.revision === revision);
    if (known) return known;
    const { packages } = await this.list();
    return packages.find(({ summary }) => summary.id === id);
  }

  async #read(name: string): Promise<Reading> {
    try {
      const path = join(this.#folder, name);
      const { mtimeMs, size } = await stat(path);
      const stamp = `${mtimeMs} ${size}`;
      const known = this.#readings.get(name);
      if (known?.stamp === stamp) return known.reading;
      const reading = readPackage(name, new Uint8Array(await readFile(path)));
      this.#readings.set(name, { stamp, reading });
      return reading;
    } catch (error) {
      // Between listing and reading a build may have removed or replaced the file.
      return {
        fault: { file: name, code: 'not-a-zip', detail: error instanceof Error ? error.message : String(error) },
      };
    }
  }
}

function readPackage(name: string, bytes: Uint8Array): Reading {
  try {
    const files = openZip(bytes);
    if (files.has('cmi5.xml') && !files.has('imsmanifest.xml')) return { other: 'cmi5' };
    const manifest = readManifest(files);
    const id = name.replace(/\.zip$/, '');
    const summary = { id, group: groupOf(id, manifest.version), version: manifest.version, title: manifest.title };
    const revision = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    return { package: { summary, manifest, files, revision } };
  } catch (error) {
    if (!(error instanceof ShelfError)) throw error;
    return { fault: { file: name, code: error.code, detail: error.message } };
  }
}

/** `angry-diner.scorm12` → `angry-diner`, but only where the name says the version the manifest says. */
function groupOf(id: string, version: ScormVersion): string {
  const suffix = packageName('', version);
  return id.endsWith(suffix) ? id.slice(0, -suffix.length) : id;
}

/** The order in which an LMS administrator reads them. */
export function byTitle(one: PackageSummary, other: PackageSummary): number {
  return (
    one.group.localeCompare(other.group) || scormVersions.indexOf(one.version) - scormVersions.indexOf(other.version)
  );
}
