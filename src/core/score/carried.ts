import type { Attempt } from '../play/attempt.ts';
import type { Story } from '../scenario/story.ts';
import { evidenceOf } from './evidence.ts';
import type { Carried } from './evidence.ts';

/** What an attempt has earned for each criterion it met, to be kept whatever a later release makes of its answers. */
export function earnedBy(story: Story, { answers, carried }: Pick<Attempt, 'answers' | 'carried'>): Carried {
  const met = Object.entries(evidenceOf(story, answers, carried)).filter(([, { state }]) => state !== 'unmet');
  return Object.fromEntries(
    met.map(([criterion, { earned, sightings }]) => {
      const rated = sightings.filter(({ rating }) => rating > 0).length;
      return [criterion, { earned, rated: Math.max(rated, carried?.[criterion]?.rated ?? 0) }];
    }),
  );
}

/** An attempt that carries over only what its own answers do not give. */
export function carryingBeyond(story: Story, attempt: Attempt): Attempt {
  const { carried = {}, ...rest } = attempt;
  const own = earnedBy(story, { answers: rest.answers });
  const beyond = Object.entries(carried).filter(([criterion, { earned, rated }]) => {
    const given = own[criterion];
    return criterion in story.criteria && !(given && given.earned >= earned && given.rated >= rated);
  });
  return beyond.length > 0 ? { ...rest, carried: Object.fromEntries(beyond) } : rest;
}
