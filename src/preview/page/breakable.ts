import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A long name of the data model or an id, which may break after its dots, colons and underlines only. */
export function breakable(name: string): readonly TemplateResult[] {
  return name.split(/(?<=[.:_])(?!$)/).map((part, index) => (index === 0 ? html`${part}` : html`<wbr />${part}`));
}
