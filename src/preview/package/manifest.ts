import type { XmlDocument, XmlElement } from 'libxml2-wasm';
import type { Text } from '../../core/scenario/text.ts';
import type { ScormVersion } from '../../core/course/package-config.ts';
import { ShelfError } from './shelf-error.ts';
import { titleOf } from './title.ts';
import { attribute, element, elements, parseXml, text } from './xml.ts';
import { isSafePath } from './zip.ts';
import type { ZipFiles } from './zip.ts';

/** What an LMS takes from `imsmanifest.xml` to launch the first item. */
export interface Manifest {
  readonly version: ScormVersion;
  readonly title: Text;
  /** The file to launch, a path in the zip, and the item's query string or fragment (or ''). */
  readonly launch: string;
  readonly parameters: string;
  /** `cmi.launch_data`. */
  readonly launchData: string;
  /** 1.2: `cmi.student_data.mastery_score`, 0–100. 2004: `cmi.scaled_passing_score`, −1..1. '' where none is given. */
  readonly mark: string;
  /** 2004: the item's objectives become the first `cmi.objectives` (RTE 4.2.17). Empty for 1.2. */
  readonly objectives: readonly string[];
}

const versions: Readonly<Record<string, ScormVersion>> = {
  '1.2': '1.2',
  '2004 3rd Edition': '2004-3',
  '2004 4th Edition': '2004-4',
};

/** Reads the manifest of an opened zip as a stranger would. Throws a `ShelfError` that says what is wrong. */
export function readManifest(files: ZipFiles): Manifest {
  const bytes = files.get('imsmanifest.xml');
  if (!bytes) throw new ShelfError('no-manifest', 'imsmanifest.xml');
  const document = parseXml(bytes);
  try {
    return manifestOf(document, files);
  } finally {
    document.dispose();
  }
}

function manifestOf(document: XmlDocument, files: ZipFiles): Manifest {
  const root = document.root;
  const written = text(root, './n:metadata/n:schemaversion');
  const version = versions[written];
  if (!version) throw new ShelfError('unknown-version', written || '?');
  const organization = organizationOf(root);
  const item = organization && element(organization, './/n:item[@identifierref]');
  if (!item) throw new ShelfError('nothing-to-launch', 'item identifierref');
  const wanted = attribute(item, 'identifierref');
  const resource = elements(root, './n:resources/n:resource').find((one) => attribute(one, 'identifier') === wanted);
  const href = resource && attribute(resource, 'href');
  if (!href) throw new ShelfError('nothing-to-launch', `resource ${wanted}`);
  const { path, query } = splitHref(base(element(root, './n:resources')) + base(resource) + href);
  if (!isSafePath(path)) throw new ShelfError('unsafe-path', path);
  if (!files.has(path)) throw new ShelfError('launch-missing', path);
  return {
    version,
    title: titleOf(root, files, text(organization, './n:title') || text(item, './n:title') || path),
    launch: path,
    parameters: parametersOf(query, attribute(item, 'parameters')),
    launchData: text(item, './n:datafromlms') || text(item, './n:dataFromLMS'),
    mark: version === '1.2' ? text(item, './n:masteryscore') : scaledMark(item),
    objectives: version === '1.2' ? [] : objectivesOf(item),
  };
}

function organizationOf(root: XmlElement): XmlElement | null {
  const chosen = attribute(element(root, './n:organizations'), 'default');
  const all = elements(root, './n:organizations/n:organization');
  return all.find((one) => attribute(one, 'identifier') === chosen) ?? all[0] ?? null;
}

/** RTE 4.2.22: the measure counts only where the primary objective is satisfied by it. */
function scaledMark(item: XmlElement): string {
  const primary = element(item, './n:sequencing/n:objectives/n:primaryObjective');
  if (!primary || attribute(primary, 'satisfiedByMeasure') !== 'true') return '';
  return text(primary, './n:minNormalizedMeasure') || '1.0';
}

function objectivesOf(item: XmlElement): readonly string[] {
  return elements(item, './n:sequencing/n:objectives/n:*')
    .map((one) => attribute(one, 'objectiveID'))
    .filter((id) => id !== '');
}

function splitHref(href: string): { path: string; query: string } {
  const at = href.search(/[?#]/);
  return at < 0 ? { path: decode(href), query: '' } : { path: decode(href.slice(0, at)), query: href.slice(at) };
}

/** CAM 3.4.1.9: `parameters` may come with `?`, `#`, `&` or nothing in front. */
function parametersOf(query: string, parameters: string): string {
  if (parameters === '') return query;
  if (parameters.startsWith('#')) return query + parameters;
  return (query ? `${query}&` : '?') + parameters.replace(/^[?&]/, '');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function base(of: XmlElement | null): string {
  return of?.attr('base', 'xml')?.value ?? '';
}
