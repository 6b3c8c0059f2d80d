import type { Browser } from 'playwright-core';
import type { Story } from '../../src/core/scenario/story.ts';
import { bestRoute } from '../e2e/harness/routes.ts';
import type { ContentServer } from './content-server.ts';
import { field } from './field.ts';
import type { Column } from './field.ts';
import type { Figure } from './figure.ts';
import { median } from './figure.ts';
import { rulesBroken, samePlaceAfterReload } from './measures/behaviour.ts';
import { firstChoices, floorOf, slowLine } from './measures/first-choice.ts';
import type { Candidate, FirstChoice } from './measures/first-choice.ts';
import type { Calls } from './measures/lms-calls.ts';
import type { Requests } from './measures/requests.ts';
import { sum } from './measures/requests.ts';
import type { Responses } from './measures/responses.ts';
import { leftAtFirstChoice } from './measures/routes.ts';
import type { InkPage } from './peer/ink-page.ts';

/** How often each way to the first choice is gone. */
const runs = 5;
/** Of the bare inkjs page. */
const inkRatio = 1.25;
/** In milliseconds, as measured at d5e7887 on this machine, quiet: what a scene that came to life may not make a tenth later. */
const before = { straight: 1031, course: 1009 };

/** What is known of a package once its requests have been counted. */
type Requested = ReadonlyMap<string, { readonly requests: Requests }>;

/**
 * First choice on the slow line. The peers' pages go straight to it; ours has a menu and a brief to be read first, so
 * every button on the way is pressed in the first frame that shows it: nobody's reading counts, all the work does.
 */
export async function firstChoiceFigures(
  browser: Browser,
  server: ContentServer,
  story: Story,
  requested: Requested,
  ink: InkPage | undefined,
): Promise<{ readonly figures: readonly Figure[]; readonly straight: FirstChoice; readonly peers: readonly Column[] }> {
  const at = (path: string) => `${server.origin}/${path}`;
  const alone = `${story.id}.scorm12`;
  const stored = { 'cmi.suspend_data': leftAtFirstChoice(story), 'cmi.core.lesson_status': 'incomplete' };
  const candidates: readonly Candidate[] = [
    { name: 'straight', address: at(`${alone}/index.html?lang=en`) },
    ...(ink
      ? [
          { name: 'inkjs', address: at('inkjs/index.html'), visit: { lms: null } },
          { name: 'inkjs fetching', address: at('inkjs/fetching.html'), visit: { lms: null } },
        ]
      : []),
    { name: 'offer', address: at(`${alone}/index.html`) },
    { name: 'resumed', address: at(`${alone}/index.html`), visit: { way: { entry: 'resume' }, lms: { stored } } },
    { name: 'course', address: at('customer-service.scorm12/index.html?lang=en') },
  ];
  const found = await firstChoices(browser, candidates, runs);
  const of = (name: string) => found.get(name)!;
  const straight = of('straight');
  const floor = floorOf(requested.get(alone)!.requests, slowLine);
  const timed = { unit: 'ms', timed: true } as const;
  const told = (name: string) =>
    `runs ${of(name).runs.map(Math.round).join(' ')}; pressed ${
      of(name)
        .pressed.map(([part, when]) => `${part} ${Math.round(when)}`)
        .join(', ') || 'nothing'
    }`;
  const figures: readonly Figure[] = [
    {
      name: 'language known, menu and brief gone through at once',
      measured: straight.usable,
      budget: field.firstChoice.others,
      ...timed,
      note: `budget: the best of the field but inkjs; ${told('straight')}`,
    },
    {
      name: '  beside 1,031 ms before the scene came to life (d5e7887)',
      measured: straight.usable,
      budget: before.straight * 1.1,
      ...timed,
    },
    { name: '  the floor its bytes and round trips set', measured: floor, ...timed },
    { name: '  of which until the menu can be used', measured: straight.pressed[0]?.[1] ?? 0, ...timed },
    { name: '  blocking time while loading', measured: straight.blocking, ...timed },
    ...(ink
      ? [
          {
            name: `inkjs, here and now: story beside the engine (${ink.words} words)`,
            measured: of('inkjs').usable,
            ...timed,
            note: told('inkjs'),
          },
          {
            name: 'inkjs, here and now: story fetched by the page',
            measured: of('inkjs fetching').usable,
            ...timed,
            note: told('inkjs fetching'),
          },
          {
            name: 'ours ÷ inkjs, story beside the engine',
            measured: straight.usable / of('inkjs').usable,
            unit: '',
            timed: true,
            budget: inkRatio,
          },
          {
            name: 'ours ÷ inkjs, story fetched',
            measured: straight.usable / of('inkjs fetching').usable,
            unit: '',
            timed: true,
            budget: inkRatio,
          },
        ]
      : [
          {
            name: 'inkjs as the field had it, another day, for reference only',
            measured: field.firstChoice.inkjs,
            ...timed,
            note: 'give --inkjs FOLDER to measure it here and now, and to be held against it',
          },
        ]),
    { name: 'with the language offer as well', measured: of('offer').usable, ...timed, note: told('offer') },
    {
      name: 'come back to the first choice, one press',
      measured: of('resumed').usable,
      ...timed,
      note: told('resumed'),
    },
    {
      name: 'through the course menu, beside 1,009 ms (d5e7887)',
      measured: of('course').usable,
      budget: before.course * 1.1,
      ...timed,
      note: told('course'),
    },
  ];
  const inkBytes = (paths: readonly string[]) => sum(paths.map((path) => ({ bytes: server.sizeOf(`/inkjs/${path}`) })));
  const peers = ink
    ? [
        peerColumn('inkjs 2.4, measured here', of('inkjs'), inkBytes(['index.html', 'ink.js', 'story.js'])),
        peerColumn(
          'inkjs 2.4 fetching, measured here',
          of('inkjs fetching'),
          inkBytes(['fetching.html', 'ink.js', 'story.json']),
        ),
      ]
    : [];
  return { figures, straight, peers };
}

function peerColumn(name: string, { usable, blocking }: FirstChoice, bytes: number): Column {
  return { name, cells: [`${Math.round(bytes / 1024)} (3)`, whole(usable), whole(blocking)] };
}

/** What our column of the field's table is made of. */
export interface Known {
  readonly requests: Requests;
  readonly arrival: FirstChoice;
  readonly responses: readonly Responses[];
  /** After one play, in bytes. */
  readonly heap: number;
  readonly calls: readonly Calls[];
}

/** What is still to be looked at for the field's table, and our column of it. */
export async function ourColumn(
  browser: Browser,
  address: string,
  story: Story,
  { requests, arrival, responses, heap, calls }: Known,
): Promise<{ readonly figures: readonly Figure[]; readonly column: Column }> {
  const route = bestRoute(story);
  const { first, end } = await rulesBroken(browser, address, route);
  const same = await samePlaceAfterReload(browser, address, route);
  const each = (value: (response: Responses) => number) => whole(median(responses.map(value)));
  const call = (name: keyof Calls) => median(calls.map((decision) => decision[name]));
  const rules = (when: string, ids: readonly string[]): Figure => ({
    name: `axe rules broken, ${when}`,
    measured: ids.length,
    unit: '',
    budget: 0,
    ...(ids.length > 0 && { note: ids.join(', ') }),
  });
  return {
    figures: [
      rules('first', first),
      rules('end', end),
      { name: 'places lost by a reload', measured: same ? 0 : 1, unit: '', budget: 0 },
    ],
    column: {
      name: '**Dewis**',
      cells: [
        `${Math.round(sum(requests.asked) / 1024)} (${requests.asked.length})`,
        whole(arrival.usable),
        whole(arrival.blocking),
        `${each(({ onward }) => onward.usable.median)} / ${each(({ onward }) => onward.presented.median)}`,
        whole(heap / 1024),
        `${first.length} / ${end.length}`,
        same ? 'yes' : 'no',
        `${call('set')} set, ${call('get')} get, ${call('commit')} commit`,
        `1 click, ${each(({ language }) => language.presented.median)} ms; nothing lost`,
      ],
    },
  };
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
