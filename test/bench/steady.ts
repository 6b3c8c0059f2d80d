import type { Browser } from 'playwright-core';
import { bestRoute } from '../e2e/harness/routes.ts';
import type { Story } from '../../src/core/scenario/story.ts';
import type { Played } from './answered.ts';
import type { Figure } from './figure.ts';
import { median } from './figure.ts';
import { callsOfPlay, callsOfResume, sumOf } from './measures/lms-calls.ts';
import type { Calls, CallsOfPlay } from './measures/lms-calls.ts';
import { growth, growthAllowed, heldOverPlays } from './measures/memory.ts';
import type { Held } from './measures/memory.ts';
import { storedState } from './measures/stored-state.ts';
import type { SmallLmsOptions } from './page/small-lms.ts';

/** What a course's stored state may take: SCORM 1.2's room. */
const room = 4096;

/** How long the state of a course of these stories can become. */
export function stateFigures(stories: readonly Story[]): readonly Figure[] {
  const state = storedState(stories);
  const name = 'suspend data of the whole course, first, best and current attempt of each scenario';
  return [
    { name: `${name}: by the core's reckoning`, measured: state.reckoned, unit: 'characters', budget: room },
    { name: `${name}: the longest play, encoded`, measured: state.played, unit: 'characters', budget: room },
  ];
}

/** What a decision asks of the LMS, on a scenario's strongest way. */
export async function callFigures(
  browser: Browser,
  address: string,
  story: Story,
  version: SmallLmsOptions['version'],
): Promise<{ readonly figures: readonly Figure[]; readonly calls: CallsOfPlay }> {
  const calls = await callsOfPlay(browser, address, bestRoute(story), { version });
  const { decisions, ending } = calls;
  const most = (name: keyof Calls) => Math.max(...decisions.map((decision) => decision[name]));
  const sets = decisions.map(({ set }) => set);
  return {
    calls,
    figures: [
      { name: `SCORM ${version}: commits a decision, at most`, measured: most('commit'), unit: '', budget: 1 },
      { name: `SCORM ${version}: GetValue a decision, at most`, measured: most('get'), unit: '', budget: 0 },
      {
        name: `SCORM ${version}: SetValue a decision, median`,
        measured: median(sets),
        unit: '',
        note: `from ${Math.min(...sets)} to ${most('set')}; the ending: ${ending.set} set, ${ending.get} get, ${ending.commit} commit`,
      },
    ],
  };
}

/** How many milliseconds a slow LMS takes to answer what goes to its server. */
const slow = 200;

/** What a play and coming back to it ask of an LMS, and how long one that is slow keeps the page waiting. */
export async function slowLmsFigures(
  browser: Browser,
  address: string,
  story: Story,
  version: SmallLmsOptions['version'],
): Promise<readonly Figure[]> {
  const route = bestRoute(story);
  const lms = { version, answersIn: slow };
  const { opening, decisions, ending } = await callsOfPlay(browser, address, route, lms);
  const play = sumOf([opening, ...decisions, ending]);
  const resume = await callsOfResume(browser, address, route, lms);
  const most = (name: keyof Calls) => Math.max(...decisions.map((decision) => decision[name]));
  const told = ({ set, get, commit }: Calls) => `${set} set, ${get} get, ${commit} commit`;
  const every = (calls: Calls) => `were every call to wait ${slow} ms: ${(calls.all * slow) / 1000} s`;
  const of = `SCORM ${version}:`;
  return [
    {
      name: `${of} bytes a decision, median`,
      measured: median(decisions.map(({ bytes }) => bytes)),
      unit: 'bytes',
      note: `at most ${most('bytes')}; elements and values as handed over`,
    },
    { name: `${of} calls of a play of ${decisions.length} decisions`, measured: play.all, unit: '', note: told(play) },
    { name: `${of} bytes of a play`, measured: play.bytes, unit: 'bytes' },
    { name: `${of} calls of coming back`, measured: resume.all, unit: '', note: told(resume) },
    { name: `${of} bytes of coming back`, measured: resume.bytes, unit: 'bytes' },
    {
      name: `${of} waiting for an LMS that answers in ${slow} ms, a decision, median`,
      measured: median(decisions.map(({ blocked }) => blocked)),
      unit: 'ms',
      note: `at most ${Math.round(most('blocked'))}`,
    },
    { name: `${of} the same, a play`, measured: play.blocked, unit: 'ms', note: every(play) },
    { name: `${of} the same, coming back`, measured: resume.blocked, unit: 'ms', note: every(resume) },
  ];
}

/** What ten plays of one scenario in one page leave behind. */
export async function memoryFigures(
  browser: Browser,
  { name, story, address }: Played,
): Promise<{ readonly figures: readonly Figure[]; readonly series: readonly Held[] }> {
  const series = await heldOverPlays(browser, address, bestRoute(story), 10);
  const kibibytes = (bytes: number) => bytes / 1024;
  const each = (kind: 'data' | 'heap') => series.map((held) => kibibytes(held[kind]).toFixed(0)).join(' ');
  const nodes = series.map(({ nodes }) => nodes);
  return {
    series,
    figures: [
      {
        name: `${name}: memory the page holds more of, from play 2 to play 10`,
        measured: kibibytes(growth(series)),
        unit: 'KiB',
        budget: kibibytes(growthAllowed(series)),
        note: `after each play, KiB: ${each('data')}`,
      },
      {
        name: `${name}: the whole heap, with what the engine went on compiling`,
        measured: kibibytes(series.at(-1)!.heap - series[1]!.heap),
        unit: 'KiB',
        note: `after each play, KiB: ${each('heap')}`,
      },
      {
        name: `${name}: nodes added from play 2 to play 10`,
        measured: (nodes.at(-1) ?? 0) - (nodes[1] ?? 0),
        unit: '',
        budget: 50,
        note: `nodes after each play: ${nodes.join(' ')}; listeners: ${series.map(({ listeners }) => listeners).join(' ')}`,
      },
    ],
  };
}
