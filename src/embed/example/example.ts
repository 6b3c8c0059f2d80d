import type { DewisChooseEvent, DewisEndEvent, DewisLanguageEvent, DewisStartEvent } from '../../player/events.ts';

type PlayerEvent = DewisStartEvent | DewisChooseEvent | DewisEndEvent | DewisLanguageEvent;

/** What a host page can do with a player: listen to it, and set its attributes. */
const talk = document.querySelector('.talk') as HTMLElement;
talk.hidden = false;
const log = talk.querySelector('.log') as HTMLElement;
const lines = log.querySelector('ol') as HTMLOListElement;

for (const player of document.querySelectorAll<HTMLElement>('dewis-player')) {
  player.addEventListener('dewis-start', (event) => tell(event, ['scenario', 'attempt']));
  player.addEventListener('dewis-choose', (event) => tell(event, ['scenario', 'node', 'choice', 'language', 'took']));
  player.addEventListener('dewis-end', (event) => tell(event, ['scenario', 'ending', 'outcome', 'score', 'passed']));
  player.addEventListener('dewis-language', (event) => tell(event, ['language']));
}

const second = document.querySelector('#two') as HTMLElement;
const settings = talk.querySelector('form') as HTMLFormElement;
settings.addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLSelectElement;
  second.setAttribute(name, value);
  // A theme that is dark at every hour says so to the player too.
  if (name === 'class') second.toggleAttribute('theme', false);
  if (value === 'ember') second.setAttribute('theme', 'dark');
});
// The select that shows the language follows the learner's own switch.
second.addEventListener('dewis-language', ({ language }) => {
  (settings.elements.namedItem('lang') as HTMLSelectElement).value = language;
});

/** Adds a line to the log: which player, which event, what it carries. */
function tell<Heard extends PlayerEvent>(event: Heard, carried: readonly (keyof Heard & string)[]): void {
  const line = document.createElement('li');
  const name = document.createElement('b');
  name.textContent = event.type;
  const values = carried.map((key) => `${key}: ${String(event[key])}`);
  line.append(`#${(event.target as Element).id} `, name, ` ${values.join(' · ')}`);
  lines.append(line);
  log.scrollTop = log.scrollHeight;
}
