import { leadsBack } from '../../play/rules.ts';
import { goOn } from '../../play/run.ts';
import type { Run } from '../../play/run.ts';
import { choiceOf } from '../../scenario/story.ts';
import { keyOf, placeOf } from './place.ts';
import type { Place } from './place.ts';
import type { SharedTakeUp } from './shared-take-up.ts';

/** As many new decisions are looked over; past them it is no detour. */
const mostAsked = 4;

/** How many decisions are asked on the way to a place, whatever is chosen at the first; 0 where it is not come to so. */
export function askedUntil(run: Run, target: Place, taking: SharedTakeUp, left = mostAsked): number {
  const { moment } = run;
  if (moment.kind !== 'decision') return 0;
  if (left === 0) return 0;
  const sound = moment.choices.filter((choice) => !leadsBack(choiceOf(run.play.story, moment.node, choice)));
  const tried = left === mostAsked ? sound : sound.slice(0, 1);
  const each = tried.map((choice) => {
    const next = goneOn(taking.answered(run, choice), target);
    if (keyOf(placeOf(next.moment)) === keyOf(target)) return 1;
    const more = askedUntil(next, target, taking, left - 1);
    return more === 0 ? 0 : 1 + more;
  });
  return each.length === 0 || each.includes(0) ? 0 : Math.max(...each);
}

/** Read on to a place, or to where something has to be answered or ends. */
function goneOn(from: Run, target: Place): Run {
  let run = from;
  while (run.moment.kind !== 'decision' && run.moment.kind !== 'debrief') {
    if (keyOf(placeOf(run.moment)) === keyOf(target)) return run;
    run = goOn(run, 0, 0);
  }
  return run;
}
