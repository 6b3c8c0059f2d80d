import type { Page } from './page.ts';
import { turn } from './world.ts';

/** Somebody at a page's buttons: does what the screen offers, and waits until the page has turned. */
export async function step(page: Page, pick: number): Promise<void> {
  const { screen, asking, run } = page.store.state;
  const scenario = run?.attempt.scenario;
  if (screen === 'language') page.ask({ ask: 'language', language: pick % 2 === 0 ? 'cy' : 'en' });
  else if (asking) page.ask(pick % 3 === 0 ? { ask: 'keep' } : { ask: 'start-anew', scenario: asking });
  else if (screen === 'menu') chooseScenario(page, pick);
  else if (screen === 'debrief') page.ask(pick % 4 === 0 && scenario ? { ask: 'start', scenario } : { ask: 'menu' });
  else if (screen === 'farewell') page.ask(pick % 2 === 0 ? { ask: 'save' } : { ask: 'menu' });
  else if (screen === 'trouble') page.ask({ ask: 'retry' });
  else if (run?.moment.kind === 'decision') {
    const { choices } = run.moment;
    page.ask({ ask: 'choose', choice: choices[pick % choices.length]! });
  } else page.ask({ ask: 'continue' });
  await turn();
}

function chooseScenario(page: Page, pick: number): void {
  const { plan, state } = page.store;
  const { scenarios } = plan;
  const { id: scenario } = scenarios[pick % scenarios.length]!;
  const underWay = state.attempts[scenario]?.current?.result === undefined;
  page.ask({ ask: underWay && pick % 5 !== 0 ? 'resume' : 'start', scenario });
}

/** Plays until every scenario is finished, and leaves by the button. The page may be loaded anew meanwhile. */
export async function finish(
  shown: () => Page | null,
  pick: (below: number) => number,
  wait: () => Promise<void>,
): Promise<void> {
  for (let steps = 0; steps < 400; steps += 1) {
    const page = shown();
    if (!page) return;
    const { plan, state } = page.store;
    const left = plan.scenarios.find(({ id }) => !state.attempts[id]?.kept);
    if (!left) break;
    const { screen, asking } = state;
    if (screen === 'menu') page.ask({ ask: 'resume', scenario: left.id });
    else if (asking) page.ask({ ask: 'keep' });
    else if (screen === 'debrief') page.ask({ ask: 'menu' });
    else await step(page, pick(12));
    await turn();
    await wait();
  }
  await wait();
  shown()?.ask({ ask: 'leave' });
  await turn();
}
