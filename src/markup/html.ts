import { escapeXml } from './xml.ts';
import type { Markup } from './xml.ts';

/** What may stand in a template: text and numbers are escaped, lists are joined, `undefined` and `false` leave nothing. */
export type Content = Markup | string | number | false | undefined | readonly Content[];

/**
 * HTML out of a template: whatever is put into it, between tags or inside a quoted attribute, is text and is escaped. Only
 * what another template made is taken as it is.
 */
export function html(template: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { markup: template.map((part, at) => part + (at < contents.length ? written(contents[at]) : '')).join('') };
}

function written(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string' || typeof content === 'number') return escapeXml(String(content));
  return 'markup' in content ? content.markup : content.map(written).join('');
}
