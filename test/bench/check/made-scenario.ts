import type { Condition } from '../../../src/core/scenario/condition.ts';
import type { Choice, Decision, Node, Scenario } from '../../../src/core/scenario/scenario.ts';
import type { Standard } from '../../../src/core/scenario/standard.ts';
import type { Text } from '../../../src/core/scenario/text.ts';

/**
 * A scenario of any length, made as a designer would make one: acts of twenty nodes, each with promises that are kept or
 * not within it, a few that are remembered until a later act, somebody's mood, ways that hang on it, decisions to be taken
 * again, breaches of safety, and words that change with what was done. Three choices a node on the whole; the same for
 * everybody.
 */
export function madeScenario(nodes: number): Scenario {
  const acts = Math.max(1, Math.round(nodes / actLength));
  const made = Array.from({ length: acts }, (_, act) => actOf(act, acts));
  return {
    format: 1,
    id: 'made-up',
    standard: madeStandard.urn,
    title: say('Made up'),
    summary: say('A summary'),
    brief: { you: say('You'), may: say('You may'), aim: say('The aim') },
    minutes: 20,
    criteria: Object.fromEntries(criteria.map((id) => [id, {}])),
    places: { here: { name: say('Here') } },
    cast: {},
    meters: { mood: { label: say('Mood'), range: [0, 2], start: 1 } },
    flags: Array.from({ length: acts }, (_, act) => flagsOf(act)).flat(),
    start: nodeId(0, 0),
    nodes: {
      ...Object.fromEntries(made.flat()),
      well: { place: 'here', ending: { outcome: 'success', title: say('Well'), says: say('Well') } },
      badly: { place: 'here', ending: { outcome: 'failure', title: say('Badly'), says: say('Badly') } },
      stopped: { place: 'here', ending: { outcome: 'safety', title: say('Stopped'), says: say('Stopped') } },
    },
  };
}

export const actLength = 20;

const criteria = ['PC01', 'PC02', 'PC03', 'K01', 'B01'] as const;
const say = (text: string): Text => ({ cy: `${text} (cy)`, en: `${text} (en)` });

export const madeStandard: Standard = {
  urn: 'MADE1',
  title: say('Standard'),
  developer: 'Nobody',
  date: '2026',
  link: 'https://example.org/',
  criteria: Object.fromEntries(criteria.map((id) => [id, { kind: 'performance', label: say(id) }])),
};

const nodeId = (act: number, index: number) => `a${act}-n${index}`;
const flagsOf = (act: number) => [`a${act}-told`, `a${act}-kept`, `a${act}-late`];

/** From where one act's promise is remembered, and how many acts later it is asked about. */
const every = 5;

function actOf(act: number, acts: number): readonly (readonly [string, Node])[] {
  const [told, kept, late] = flagsOf(act) as [string, string, string];
  const onwards = act + 1 < acts ? nodeId(act + 1, 0) : 'well';
  const to = (index: number) => (index < actLength ? nodeId(act, index) : onwards);
  const remembered = act >= every && act % every === 0 ? `a${act - every + 1}-kept` : kept;
  const decisions = Array.from({ length: actLength - 1 }, (_, index): [string, Node] => {
    const criterion = criteria[(act + index) % criteria.length]!;
    const best = choice(to(index + 1), { shows: { [criterion]: 2 } });
    const fair = choice(to(index + 1), { shows: { [criterion]: 1 } });
    const poor = choice(to(index + 1), {});
    return [nodeId(act, index), decision(`${act}.${index}`, { best, fair, poor })];
  });
  const at = (index: number) => (decisions[index]![1] as Decision).choices as Record<string, Choice>;
  const change = (index: number, id: string, more: Partial<Choice>) =>
    void (at(index)[id] = { ...at(index)[id]!, ...more });
  // What is done early in the act, and what comes of it.
  change(2, 'best', { raises: [told] });
  change(5, 'best', { raises: [kept] });
  change(8, 'poor', { raises: [late] });
  at(6)['remind'] = choice(to(7), { when: { flag: told }, shows: {} });
  at(11)['recall'] = choice(to(12), { when: { any: [{ flag: kept }, { not: { flag: late } }] } });
  change(12, 'fair', { next: [{ when: { flag: late }, to: to(14) }, { to: to(13) }] });
  at(15)['remembered'] = choice(to(16), { when: { flag: remembered } });
  // Somebody's mood.
  change(4, 'best', { changes: { mood: 1 } });
  change(4, 'poor', { changes: { mood: -1 } });
  change(10, 'poor', { changes: { mood: -2 } });
  change(14, 'best', { changes: { mood: 2 } });
  change(16, 'poor', { next: [{ when: { meter: 'mood', atMost: 0 }, to: to(18) }, { to: to(17) }] });
  // Decisions that are taken again.
  change(3, 'poor', { again: true });
  const { next: _, ...unsafe } = at(9)['poor']!;
  at(9)['poor'] = { ...unsafe, breach: { ending: 'stopped' } };
  const passage: Node = {
    place: 'here',
    says: [variant({ flag: kept }), variant({ meter: 'mood', atLeast: 2 }), say('And on')],
    next: act + 1 === acts ? [{ when: { meter: 'mood', atMost: 0 }, to: 'badly' }, { to: 'well' }] : onwards,
  };
  return [...decisions, [nodeId(act, actLength - 1), passage]];
}

const variant = (when: Condition) => ({ when, ...say('Otherwise') });

function choice(next: string, rest: Partial<Choice>): Choice {
  return { label: say('A choice'), reply: say('A reply'), coach: say('A note'), next, ...rest };
}

function decision(name: string, choices: Readonly<Record<string, Choice>>): Decision {
  return { place: 'here', says: say(name), choices };
}
