import type { Story, StoryCriterion } from '../../scenario/story.ts';
import type { Change, ChangeCode } from './change.ts';
import { same } from './choice-changes.ts';
import { momentChanges, textsChanged } from './moment-changes.ts';
import type { ReleasedScenario } from './release.ts';

/** All that is otherwise in a scenario, as its designer thinks of it. */
export function scenarioChanges(then: ReleasedScenario, now: ReleasedScenario): readonly Change[] {
  const texts = textsChanged(then, now);
  return [
    ...momentChanges(then, now),
    ...flagChanges(then.story, now.story),
    ...meterChanges(then.story, now.story),
    ...criterionChanges(then.story, now.story),
    ...(texts > 0 ? [{ code: 'texts-changed', values: { count: texts } } as const] : []),
  ];
}

function flagChanges(then: Story, now: Story): readonly Change[] {
  return comings(flagsIn(then), flagsIn(now), 'flag', 'flag-added', 'flag-removed');
}

function meterChanges({ meters: then }: Story, { meters: now }: Story): readonly Change[] {
  const changed = Object.keys(now).filter((meter) => meter in then && !same(then[meter], now[meter]));
  return [
    ...comings(Object.keys(then), Object.keys(now), 'meter', 'meter-added', 'meter-removed'),
    ...changed.map((meter): Change => ({ code: 'meter-changed', values: { meter } })),
  ];
}

function criterionChanges(then: Story, now: Story): readonly Change[] {
  const standard: readonly Change[] =
    then.standard.urn === now.standard.urn
      ? []
      : [{ code: 'standard-changed', values: { from: then.standard.urn, to: now.standard.urn } }];
  const kept = Object.entries(now.criteria).flatMap(([id, is]) => {
    const was = then.criteria[id];
    return was ? claimChanges(id, was, is) : [];
  });
  const [before, after] = [Object.keys(then.criteria), Object.keys(now.criteria)];
  return [...standard, ...comings(before, after, 'criterion', 'criterion-claimed', 'criterion-dropped'), ...kept];
}

function claimChanges(criterion: string, was: StoryCriterion, is: StoryCriterion): readonly Change[] {
  const figures = [
    ['criterion-expected', 'expected'],
    ['criterion-weight', 'weight'],
    ['criterion-needed', 'needed'],
  ] as const;
  const changed = figures
    .filter(([, figure]) => was[figure] !== is[figure])
    .map(([code, figure]): Change => ({ code, values: { criterion, from: was[figure], to: is[figure] } }));
  if (was.essential === is.essential) return changed;
  return [...changed, { code: is.essential ? 'criterion-essential' : 'criterion-optional', values: { criterion } }];
}

function comings(
  then: readonly string[],
  now: readonly string[],
  as: string,
  come: ChangeCode,
  gone: ChangeCode,
): readonly Change[] {
  return [
    ...now.filter((id) => !then.includes(id)).map((id): Change => ({ code: come, values: { [as]: id } })),
    ...then.filter((id) => !now.includes(id)).map((id): Change => ({ code: gone, values: { [as]: id } })),
  ];
}

/** Flags a story raises or reads. */
function flagsIn(story: Story): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('flag' in value && typeof value.flag === 'string') found.add(value.flag);
    if ('raises' in value && Array.isArray(value.raises)) for (const flag of value.raises) found.add(String(flag));
    for (const inner of Object.values(value)) look(inner);
  };
  look(story.nodes);
  return [...found].sort();
}
