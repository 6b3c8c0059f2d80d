import { faults } from '../run/faults/seen-faults.ts';
import { ourScenarios } from '../fixtures/scenarios.ts';
import { screensOf } from './screens.ts';

/** The screens around the stories. */
export const aroundScreens = [
  'offer',
  'offer, nothing recorded',
  'menu',
  'menu, nothing recorded',
  'settings',
  'brief',
  'menu, an attempt under way',
  'menu, asking whether to start again',
  'transcript under way',
  'farewell, under way',
  'menu, one passed',
  'menu, both finished',
  'farewell, all finished',
] as const;

/** A decision with a time limit, which neither story has. */
export const timeScreens = ['a decision with a time limit', 'a decision whose time limit is turned off'] as const;

/** What is looked at when looking back, once for each ending. */
export const lookingBackScreens = [
  'as it opens',
  'unfolded, with tables',
  'transcript',
  'evidence record',
  'evidence record in both languages',
] as const;

/** How many screens are looked at, each in both languages. */
export interface Counted {
  /** Briefs, and every moment with other words on it. */
  readonly play: number;
  readonly lookingBack: number;
  readonly practice: number;
  readonly around: number;
  readonly faults: number;
  readonly all: number;
}

/** By the scenarios as they are: the audit fails where it comes to fewer. */
export function counted(): Counted {
  const sum = (of: (screens: ReturnType<typeof screensOf>) => number) =>
    ourScenarios.reduce((total, scenario) => total + of(screensOf(scenario)), 0);
  const parts = {
    play: sum(({ names }) => names.size + 1),
    lookingBack: sum(({ endings }) => endings.length) * lookingBackScreens.length,
    practice: sum(({ practices }) => practices.size),
    around: aroundScreens.length + timeScreens.length,
    faults: Object.keys(faults).length,
  };
  return { ...parts, all: Object.values(parts).reduce((total, count) => total + count, 0) };
}
