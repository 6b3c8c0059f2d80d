import type { DewisChooseEvent, DewisEndEvent, DewisLanguageEvent, DewisStartEvent } from '../../player/events.ts';

/** What a host page can do with a player: listen to it, and set its attributes. */
const log = document.querySelector('.log') as HTMLElement;
const lines = log.firstElementChild as HTMLOListElement;

document.addEventListener('dewis-start', (event) => {
  const { scenario, attempt } = event as DewisStartEvent;
  tell(event, { scenario, attempt });
});
document.addEventListener('dewis-choose', (event) => {
  const { scenario, node, choice, language, took } = event as DewisChooseEvent;
  tell(event, { scenario, node, choice, language, took });
});
document.addEventListener('dewis-end', (event) => {
  const { scenario, ending, outcome, score, passed } = event as DewisEndEvent;
  tell(event, { scenario, ending, outcome, score, passed });
});
document.addEventListener('dewis-language', (event) => {
  const { language } = event as DewisLanguageEvent;
  tell(event, { language });
});

const third = document.querySelector('#three') as HTMLElement;
const settings = document.querySelector('.settings') as HTMLFormElement;
settings.addEventListener('change', (event) => {
  const { name, value } = event.target as HTMLSelectElement;
  third.setAttribute(name, value);
});
// The select that shows the language follows the learner's own switch.
third.addEventListener('dewis-language', ({ language }) => {
  (settings.elements.namedItem('lang') as HTMLSelectElement).value = language;
});

function tell(event: Event, values: Readonly<Record<string, unknown>>): void {
  const line = document.createElement('li');
  const name = document.createElement('b');
  name.textContent = event.type;
  const who = (event.target as Element).id;
  const said = Object.entries(values).map(([key, value]) => `${key}: ${String(value)}`);
  line.append(`#${who} `, name, ` ${said.join(' · ')}`);
  lines.append(line);
  log.scrollTop = log.scrollHeight;
}
