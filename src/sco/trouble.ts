import { languages } from '../core/scenario/text.ts';
import { switchWords } from '../i18n/switch-words.ts';
import { said, saidLoading } from './said.ts';

/**
 * Says on the page that something could not be had, in both languages, with a button that tries at once. Built and spoken
 * once (ARIA alert): tries that are made and fail by themselves change nothing, so that nobody is interrupted and the
 * button keeps the focus. A try that was asked for is answered: that it is under way, and where it fails, the trouble anew.
 *
 * @returns What is to be told of every further try that failed.
 */
export function sayTrouble(host: HTMLElement, again: () => void): () => void {
  const page = host.ownerDocument;
  const words = languages.map((language) => ({ language, ...switchWords[language].trouble }));
  let alert = page.createElement('div');
  alert.role = 'alert';
  alert.append(
    ...words.flatMap(({ language, title, text }, index) => [
      said(page, index ? 'h2' : 'h1', title, language),
      said(page, 'p', text, language),
    ]),
  );
  const retry = page.createElement('button');
  retry.part.add('retry');
  retry.append(
    ...words.flatMap(({ language, retry: label }, index) => [index ? ' / ' : '', said(page, 'span', label, language)]),
  );
  // Says that a try that was asked for is under way, and nothing else. The button stays as it is: another press does no harm.
  const status = page.createElement('div');
  status.role = 'status';
  retry.addEventListener('click', () => {
    status.replaceChildren(...saidLoading(page));
    again();
  });
  host.replaceChildren(alert, retry, status);
  return () => {
    if (!status.firstChild) return;
    status.replaceChildren();
    // Put in anew it is spoken anew, though it says the same.
    const anew = alert.cloneNode(true) as HTMLDivElement;
    alert.replaceWith(anew);
    alert = anew;
  };
}
