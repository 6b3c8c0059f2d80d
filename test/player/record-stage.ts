import { waitUntil } from '@open-wc/testing';
import type { StoreSettings } from '../../src/player/state/settings.ts';
import { atFirstDecision } from './stage.ts';
import type { Stage } from './stage.ts';

/** Presses what may still have to be fetched. */
export async function press(at: Stage, selector: string): Promise<void> {
  await waitUntil(() => at.all(selector).length === 1, selector, { timeout: 5000 });
  await at.click(selector);
}

/** A stage whose play has ended: a first answer, one taken once more in English, and a breach put right. */
export async function atDebrief(settings: Partial<StoreSettings> = {}): Promise<Stage> {
  const at = await atFirstDecision(settings);
  await press(at, '[data-choice=scold]');
  await press(at, '[part=continue]');
  await press(at, '[part=language]');
  await press(at, '[data-choice=listen]');
  await press(at, '[part=continue]');
  await press(at, '[part=language]');
  await press(at, '[data-choice=fresh]');
  await press(at, '[part=continue]');
  await press(at, '[part=continue]');
  return at;
}

/** The record opened from there. @param name Whom the LMS knows. */
export async function atRecord(name?: () => Promise<string>, settings: Partial<StoreSettings> = {}): Promise<Stage> {
  const at = await atDebrief(settings);
  at.store.learner = name;
  await openRecord(at);
  return at;
}

async function openRecord(at: Stage): Promise<void> {
  await press(at, '[part=record]');
  await waitUntil(() => at.all('article').length === 1, 'the record', { timeout: 5000 });
  await at.settled();
}

/** The record of a second attempt, which shows no more than the first. */
export async function atSecondRecord(settings: Partial<StoreSettings> = {}): Promise<Stage> {
  // Seeds are alike here: the second attempt is told from the first by when it began, in seconds.
  let now = Date.now();
  const at = await atDebrief({ clock: () => (now += 1000), ...settings });
  const again = [
    'start',
    'continue',
    'continue',
    'choice=scold',
    'continue',
    'choice=scold',
    'continue',
    'choice=fresh',
  ];
  for (const one of [...again, 'continue', 'continue'])
    await press(at, one.includes('=') ? `[data-${one}]` : `[part=${one}]`);
  await openRecord(at);
  return at;
}

/** The file that *Download* saves, and what it is called. */
export async function downloaded(at: Stage): Promise<{ name: string; text: string; page: Document }> {
  const made: Blob[] = [];
  const names: string[] = [];
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    made.push(blob as Blob);
    return createObjectURL(blob);
  };
  // In place of the anchor that has the browser save it: a test saves nothing.
  const createElement = document.createElement.bind(document);
  document.createElement = (tag: string) => {
    const element = createElement(tag);
    if (element instanceof HTMLAnchorElement) element.click = () => names.push(element.download);
    return element;
  };
  try {
    await at.click('[part=download]');
  } finally {
    URL.createObjectURL = createObjectURL;
    document.createElement = createElement;
  }
  const text = await made[0]!.text();
  return { name: names[0]!, text, page: new DOMParser().parseFromString(text, 'text/html') };
}

/** The words of an element, with one space between them. */
export const textOf = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Asks for the record in both languages. */
export const chooseBoth = async (at: Stage) => {
  at.one('[data-both=true]').click();
  await at.settled();
};
