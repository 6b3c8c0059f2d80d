import { PackagingError } from './packaging-error.ts';
import { escapeXml, indented } from '../markup/xml.ts';
import type { Markup } from '../markup/xml.ts';

/** What fills a template's slots: strings are escaped, markup goes in as it is. */
export type Slots = Readonly<Record<string, string | Markup>>;

/**
 * Fills the slots `{{name}}` of an XML or HTML template. Markup of several lines takes the indentation of the line its
 * slot stands on, and a line whose only slot is empty goes away. Every slot has to be filled and every filling used:
 * a template and its code may not drift apart.
 */
export function filled(name: string, template: string, slots: Slots): string {
  const used = new Set<string>();
  const take = (slot: string): string | Markup => {
    const value = slots[slot];
    if (value === undefined) throw new PackagingError('template', `${name}: nothing fills the slot {{${slot}}}.`);
    used.add(slot);
    return value;
  };
  const text = template.replaceAll(
    /^( *)\{\{(\w+)\}\}\n|\{\{(\w+)\}\}/gm,
    (_, space: string | undefined, alone: string | undefined, inline: string) => {
      const value = take(alone ?? inline);
      const written = typeof value === 'string' ? escapeXml(value) : value.markup;
      if (alone === undefined) return written;
      return written === '' ? '' : `${indented(written, space?.length ?? 0)}\n`;
    },
  );
  const spare = Object.keys(slots).filter((slot) => !used.has(slot));
  if (spare.length > 0) throw new PackagingError('template', `${name}: no slot {{${spare.join('}}, {{')}}}.`);
  return text;
}
