import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { folded, part, table } from './view.ts';
import type { View } from './view.ts';

/** What this LMS says it can keep. */
export function keepsPart({ words, diagnosis }: View): TemplateResult {
  const { keeps } = words;
  if (diagnosis.keeps.length === 0) return part('keeps', keeps.title, html`<p>${keeps.none}</p>`);
  const rows = diagnosis.keeps.map(({ name, fields, missing, count }) => [
    keeps.groups[name],
    fields.length === 0 ? keeps.absent : (count ?? ''),
    missing.length === 0 ? words.nothing : codes(missing),
  ]);
  const all = diagnosis.keeps.map(({ element, fields }) => [
    html`<code>${element}</code>`,
    fields.length === 0 ? keeps.absent : codes(fields),
  ]);
  return part(
    'keeps',
    keeps.title,
    html`<p>${keeps.lead}</p>
      ${table(keeps.title, [keeps.group, keeps.count, keeps.missing], rows)}
      ${folded(words, keeps.title, table(`${keeps.title}: ${keeps.fields}`, [keeps.group, keeps.fields], all))}`,
  );
}

function codes(names: readonly string[]): readonly TemplateResult[] {
  return names.map((name) => html`<code>${name}</code> `);
}
