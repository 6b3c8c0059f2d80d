import type { Finding } from '../finding/finding.ts';
import { list, loose } from './loose.ts';
import type { Loose } from './loose.ts';
import { nearest } from '../finding/nearest.ts';
import { circleFindings } from './circles.ts';
import { formerIdFindings } from './former-ids.ts';
import { reservedIdFindings } from './reserved-ids.ts';
import { criterionMeant, criterionPattern } from './schema/values.ts';
import type { Standard } from './standard.ts';

type Path = readonly (string | number)[];

/** For how many unknown names of a kind a near one is looked for: past that it is no slip but another list. */
const mostMeant = 50;

/**
 * Everything a scenario refers to and does not hold, every id that cannot be had, and every circle of nodes. Works on
 * whatever of the input has the right shape, so that one fault never hides another.
 */
export function referenceFindings(input: unknown, standards: readonly Standard[]): readonly Finding[] {
  const scenario = loose(input);
  const findings: Finding[] = [...reservedIdFindings(scenario), ...formerIdFindings(scenario)];
  const nodes = loose(scenario['nodes']);
  const ids = (key: string) => new Set(Object.keys(loose(scenario[key])));
  const known = {
    node: ids('nodes'),
    place: ids('places'),
    character: ids('cast'),
    meter: ids('meters'),
    flag: new Set(list(scenario['flags']).filter((flag) => typeof flag === 'string')),
    criterion: ids('criteria'),
    ending: new Set(Object.keys(nodes).filter((id) => 'ending' in loose(nodes[id]))),
  };
  const unknown: Partial<Record<keyof typeof known, number>> = {};
  const refer = (to: keyof typeof known, value: unknown, path: Path) => {
    if (typeof value !== 'string' || known[to].has(value)) return;
    const before = unknown[to] ?? 0;
    unknown[to] = before + 1;
    const near = before < mostMeant ? nearest(value, known[to]) : undefined;
    findings.push({ code: `no-such-${to}`, path, values: { found: value, ...(near && { near }) } });
  };
  const condition = (value: unknown, path: Path): void => {
    const given = loose(value);
    refer('flag', given['flag'], [...path, 'flag']);
    refer('meter', given['meter'], [...path, 'meter']);
    for (const key of ['all', 'any']) list(given[key]).forEach((part, index) => condition(part, [...path, key, index]));
    if (given['not'] !== undefined) condition(given['not'], [...path, 'not']);
  };
  const eachWhen = (value: unknown, path: Path) =>
    list(value).forEach((item, index) => condition(loose(item)['when'], [...path, index, 'when']));
  const step = (value: Loose, path: Path) => {
    for (const meter of Object.keys(loose(value['changes']))) refer('meter', meter, [...path, 'changes', meter]);
    list(value['raises']).forEach((flag, index) => refer('flag', flag, [...path, 'raises', index]));
    if (typeof value['next'] === 'string') refer('node', value['next'], [...path, 'next']);
    list(value['next']).forEach((way, index) => refer('node', loose(way)['to'], [...path, 'next', index, 'to']));
    eachWhen(value['next'], [...path, 'next']);
  };

  const standard = standards.find(({ urn }) => urn === scenario['standard']);
  // An id that is no criterion's is told of where it stands, and not again for what it leads to.
  const claimed = new Set([...known.criterion].map((id) => criterionMeant(id) ?? id));
  const show = (id: string, path: Path) => {
    if (claimed.has(id) || !criterionPattern.test(id)) return;
    if (standard && Object.hasOwn(standard.criteria, id))
      findings.push({ code: 'no-such-criterion', path, values: { found: id } });
    else refer('criterion', id, path);
  };
  if (typeof scenario['standard'] === 'string' && standard === undefined)
    findings.push({
      code: 'no-such-standard',
      path: ['standard'],
      values: { found: scenario['standard'], known: standards.map(({ urn }) => urn).join(', ') || '–' },
    });
  for (const criterion of known.criterion)
    if (standard && criterionPattern.test(criterion) && !Object.hasOwn(standard.criteria, criterion))
      findings.push({
        code: 'not-in-standard',
        path: ['criteria', criterion],
        values: { found: criterion, standard: standard.urn },
      });
  refer('node', scenario['start'], ['start']);
  for (const [id, meter] of Object.entries(loose(scenario['meters'])))
    refer('character', loose(meter)['of'], ['meters', id, 'of']);

  for (const [id, value] of Object.entries(nodes)) {
    const node = loose(value);
    const path: Path = ['nodes', id];
    refer('place', node['place'], [...path, 'place']);
    refer('character', node['speaker'], [...path, 'speaker']);
    eachWhen(node['narration'], [...path, 'narration']);
    eachWhen(node['says'], [...path, 'says']);
    eachWhen(loose(node['ending'])['says'], [...path, 'ending', 'says']);
    step(node, path);
    const { then } = loose(node['within']);
    const choices = Object.keys(loose(node['choices']));
    if (typeof then === 'string' && !choices.includes(then)) {
      const near = nearest(then, choices);
      findings.push({
        code: 'no-such-choice',
        path: [...path, 'within', 'then'],
        values: { found: then, ...(near && { near }) },
      });
    }
    for (const [choiceId, given] of Object.entries(loose(node['choices']))) {
      const choice = loose(given);
      const at: Path = [...path, 'choices', choiceId];
      condition(choice['when'], [...at, 'when']);
      refer('place', choice['place'], [...at, 'place']);
      refer('character', choice['speaker'], [...at, 'speaker']);
      eachWhen(choice['reply'], [...at, 'reply']);
      step(choice, at);
      refer('ending', loose(choice['breach'])['ending'], [...at, 'breach', 'ending']);
      for (const criterion of Object.keys(loose(choice['shows']))) show(criterion, [...at, 'shows', criterion]);
    }
  }
  return [...findings, ...circleFindings(nodes)];
}
