import { ParseOption, XmlDocument, XmlElement } from 'libxml2-wasm';
import { ShelfError } from './shelf-error.ts';

/** No DTD, no external entity, no network: a package is a stranger's file. */
export function parseXml(bytes: Uint8Array): XmlDocument {
  try {
    return XmlDocument.fromBuffer(bytes, {
      option: ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NOERROR,
    });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message.split('\n')[0]! : String(cause);
    throw new ShelfError('manifest-broken', detail, { cause });
  }
}

/** XPath with `n:name` for an element of that local name in any namespace: the editions differ in theirs. */
export function elements(of: XmlElement, path: string): readonly XmlElement[] {
  const anywhere = path.replace(/n:(\w+)/g, '*[local-name()="$1"]').replace(/n:\*/g, '*');
  return of.find(anywhere).filter((node) => node instanceof XmlElement);
}

export function element(of: XmlElement, path: string): XmlElement | null {
  return elements(of, path)[0] ?? null;
}

export function text(of: XmlElement, path: string): string {
  return element(of, path)?.content.trim() ?? '';
}

/** An attribute by its local name, whatever its prefix. */
export function attribute(of: XmlElement | null, name: string): string {
  return of?.attrs.find((one) => one.name === name)?.value ?? '';
}
