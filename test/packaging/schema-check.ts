import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';

/**
 * Checks a package's manifest by the schema files the package itself carries, at the places its own `schemaLocation`
 * names, and nothing else: a name that leads out of the package, or to a file that is not there, is a fault too.
 */
export function manifestFaults(files: ReadonlyMap<string, string>): readonly string[] {
  const manifest = files.get('imsmanifest.xml') ?? '';
  const buffers = Object.fromEntries([...files].map(([path, content]) => [path, strToU8(readable(path, content))]));
  const provider = new XmlBufferInputProvider(buffers);
  xmlRegisterInputProvider(provider);
  try {
    return faultsBy(allSchemas(manifest), manifest);
  } finally {
    xmlCleanupInputProvider();
  }
}

/** Checks a course structure of cmi5 by a schema; without one, by the rules as these tests have them. */
export function structureFaults(structure: string, schema: string = readFileSync(ourRules, 'utf8')): readonly string[] {
  return faultsBy(schema, structure);
}

const ourRules = new URL('course-structure.xsd', import.meta.url);

function faultsBy(schema: string, xml: string): readonly string[] {
  try {
    using document = XmlDocument.fromString(xml, { url: 'imsmanifest.xml' });
    using rules = XmlDocument.fromString(schema, { url: 'all.xsd' });
    using validator = XsdValidator.fromDoc(rules);
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlLibError)
      return error.details.length > 0 ? error.details.map(({ message }) => message) : [error.message];
    throw error;
  }
}

/** Whether a text is well-formed XML; what a parser holds against it, or nothing. */
export function xmlFaults(xml: string): readonly string[] {
  try {
    XmlDocument.fromString(xml).dispose();
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return error.details.map(({ message }) => message);
    throw error;
  }
}

/**
 * Two of SCORM 1.2's schema files are older than the rules this parser holds them to: one makes the namespace of `xml:`
 * the default one, the other may be followed by anything in two ways at once. Without either they say the same, only
 * stricter: what is valid by them is valid by the files as they are (xmllint takes both).
 */
function readable(path: string, content: string): string {
  if (path === 'ims_xml.xsd') return content.replace(' xmlns="http://www.w3.org/XML/1998/namespace"', '');
  if (path === 'imsmd_rootv1p2p1.xsd') return content.replaceAll('<xsd:group ref="grp.any"/>', '');
  return content;
}

function allSchemas(manifest: string): string {
  const [, locations = ''] = /schemaLocation="([^"]*)"/.exec(manifest) ?? [];
  const words = locations.trim().split(/\s+/);
  const imports = words.flatMap((namespace, index) =>
    index % 2 === 0 ? [`<xs:import namespace="${namespace}" schemaLocation="${words[index + 1]}"/>`] : [],
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
}
