import type { StrictLms } from '../fixtures/strict-lms/strict-lms.ts';
import type { Learner } from './learner.ts';

/** Goes on or answers, and tells the id of what was answered. */
export function step(learner: Learner, pick: number): readonly string[] {
  const { moment, attempt } = learner.run ?? {};
  if (moment?.kind !== 'decision') {
    learner.goOn();
    return [];
  }
  learner.choose(moment.choices[pick % moment.choices.length]!);
  return [`${attempt!.scenario}_${moment.node}`.replace(/\W/g, '_')];
}

/** The ids of what an LMS has kept, in the form of those. */
export function interactionsIn(lms: StrictLms): readonly string[] {
  const ids: string[] = [];
  for (let id; (id = lms.stored(`cmi.interactions.${ids.length}.id`));)
    ids.push(id.replace('urn:dewis:', '').replace(/\W/g, '_'));
  return ids;
}
