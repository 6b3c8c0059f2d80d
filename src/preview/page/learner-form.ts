import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Words } from './words.ts';

/** A learner of one's own, folded away until wanted. */
export function learnerForm(words: Words, add: (given: string, family: string) => void): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = (form.elements.namedItem('given') as HTMLInputElement).value;
    const family = (form.elements.namedItem('family') as HTMLInputElement).value;
    add(given, family);
    form.reset();
    form.closest('details')!.open = false;
  };
  return html`<details class="field">
    <summary>${words.launch.addLearner}</summary>
    <form class="learner" @submit=${submit}>
      <label><span>${words.launch.given}</span><input name="given" required maxlength="80" autocomplete="off" /></label>
      <label><span>${words.launch.family}</span><input name="family" required maxlength="80" autocomplete="off" /></label>
      <button type="submit" class="secondary">${words.launch.add}</button>
    </form>
  </details>`;
}
