import { answer } from '../../core/play/run.ts';
import { drawn } from '../frame/heading.ts';
import { ownFont } from '../look/player-styles.ts';
import type { PlayerStore } from '../state/store.ts';

/**
 * Draws a reply to the decision on screen where nobody sees, hears or finds it: what a browser draws for the first time
 * takes it much longer, and so nobody waits for that.
 */
export async function rehearseReply(store: PlayerStore, page: ShadowRoot): Promise<void> {
  const { words, source } = store;
  const { run, language } = store.state;
  if (!language || run?.moment.kind !== 'decision') return;
  await store.library.open(run.attempt.scenario, language, 'whole');
  const next = answer(run, run.moment.choices[0]!, { language, took: 0 });
  const stage = document.createElement('div');
  stage.inert = true;
  // In the font that the player puts on with its next moment, where it has one of its own.
  stage.style.setProperty('--dewis-font', ownFont);
  Object.assign(stage.style, { position: 'absolute', inset: '0', contain: 'strict', visibility: 'hidden' });
  const hidden = stage.attachShadow({ mode: 'closed' });
  hidden.append(Object.assign(document.createElement('dewis-scene'), { words, run: next, source, waiting: true }));
  await document.fonts.ready;
  await idle();
  // Whoever has answered meanwhile is not kept waiting for a rehearsal.
  if (store.state.run !== run) return;
  page.append(stage);
  await drawn(hidden);
  requestAnimationFrame(() => setTimeout(() => stage.remove()));
}

function idle(): Promise<void> {
  // Not every browser tells of idle time.
  return new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(() => resolve()));
}
