import type { XmlElement } from 'libxml2-wasm';
import { languages } from '../../core/scenario/text.ts';
import type { Text } from '../../core/scenario/text.ts';
import { ShelfError } from './shelf-error.ts';
import { attribute, element, elements, parseXml } from './xml.ts';
import type { ZipFiles } from './zip.ts';

/**
 * The package's title in both languages, from its LOM metadata where that has them (in the manifest, or in the file
 * `adlcp:location` names), else as the organization calls it. 1.2 writes `langstring xml:lang`, LOM 1.0
 * `string language`.
 */
export function titleOf(root: XmlElement, files: ZipFiles, plain: string): Text {
  const told = titlesIn(root);
  const location = element(root, './n:metadata/n:location')?.content.trim() ?? '';
  const file = files.get(location);
  const elsewhere = file ? titlesOfFile(file) : {};
  const found = { ...elsewhere, ...told };
  return { cy: found['cy'] ?? plain, en: found['en'] ?? plain };
}

function titlesOfFile(bytes: Uint8Array): Record<string, string> {
  try {
    const document = parseXml(bytes);
    try {
      return titlesIn(document.root);
    } finally {
      document.dispose();
    }
  } catch (error) {
    // A title is not worth refusing a package for: the organization's own is there.
    if (error instanceof ShelfError) return {};
    throw error;
  }
}

function titlesIn(root: XmlElement): Record<string, string> {
  const found: Record<string, string> = {};
  const general = './/n:general/n:title';
  for (const one of [...elements(root, `${general}/n:langstring`), ...elements(root, `${general}/n:string`)]) {
    const tag = attribute(one, 'lang') || attribute(one, 'language');
    const language = languages.find((known) => tag.toLowerCase().split('-')[0] === known);
    if (language && !found[language]) found[language] = one.content.trim();
  }
  return found;
}
