import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { part } from './view.ts';
import type { View } from './view.ts';

/** Which package this is, so that a question can name it. */
export function packagePart({ words, diagnosis: { facts } }: View): TemplateResult {
  const named = words.package;
  if (!facts) return part('package', named.title, html`<p>${named.unknown}</p>`);
  return part(
    'package',
    named.title,
    html`<dl class="facts">
      <div><dt>${named.course}</dt><dd><code>${facts.id}</code></dd></div>
      <div><dt>${named.release}</dt><dd><code>${facts.release}</code></dd></div>
      <div><dt>${named.format}</dt><dd>${named.formats[facts.format]}</dd></div>
    </dl>`,
  );
}
