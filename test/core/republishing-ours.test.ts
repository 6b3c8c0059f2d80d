import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCourse, encodeCourse } from '../../src/core/course/codec.ts';
import { landed } from '../../src/core/course/landed.ts';
import type { Attempt } from '../../src/core/play/attempt.ts';
import { playOf } from '../../src/core/play/play.ts';
import type { Play } from '../../src/core/play/play.ts';
import { leadsBack } from '../../src/core/play/rules.ts';
import { answer, goOn, takeUp } from '../../src/core/play/run.ts';
import type { Run } from '../../src/core/play/run.ts';
import { namesNow } from '../../src/core/proof/republish/counterparts.ts';
import { landingsOf } from '../../src/core/proof/republish/landings.ts';
import { keyOf, placeIn, placeOf } from '../../src/core/proof/republish/place.ts';
import { choiceOf } from '../../src/core/scenario/story.ts';
import type { Story } from '../../src/core/scenario/story.ts';
import { evidenceOf } from '../../src/core/score/evidence.ts';
import { anyEdit, anyPlaces, edits, releaseOf } from '../fixtures/any-release.ts';
import { runs } from '../fixtures/runs.ts';
import { ourScenarios } from '../fixtures/scenarios.ts';
import { anyPicks, walk } from '../fixtures/walks.ts';

/** Our scenarios published anew with some edits: what `dewis diff` says beforehand is what a package then does. */

const mark = 0.7;
const names = fc.array(anyEdit, { minLength: 1, maxLength: 3 });

/** A run as a package of the new release gives it back, out of what one of the old had stored. */
function restored(older: Story, play: Play, attempt: Attempt): Run {
  const text = encodeCourse([older], { language: 'cy', attempts: { [older.id]: { begun: 1, current: attempt } } });
  const { story: newer } = play;
  const { saved, condition } = landed(() => play, takeUp, [newer], decodeCourse([newer], text));
  expect(condition).toBe('whole');
  return takeUp(play, saved.attempts[newer.id]!.current!);
}

/** Where somebody is who answers so many decisions and reads on until the place they were at. */
function afterAsked(from: Run, decisions: number, pick: number, target: string): string {
  let run = from;
  for (let left = decisions; left > 0; left -= 1) {
    const { moment } = run;
    if (moment.kind !== 'decision') return keyOf(placeOf(moment));
    const sound = moment.choices.filter((choice) => !leadsBack(choiceOf(run.play.story, moment.node, choice)));
    const chosen = left === decisions ? sound[pick % sound.length]! : sound[0]!;
    run = answer(run, chosen, { language: 'en', took: 1 });
    while (run.moment.kind !== 'decision' && run.moment.kind !== 'debrief' && keyOf(placeOf(run.moment)) !== target)
      run = goOn(run, 1_700_000_900, mark);
    if (keyOf(placeOf(run.moment)) === target) break;
  }
  return keyOf(placeOf(run.moment));
}

test.each(ourScenarios)(
  '$scenario.id: learners land where it was said, are back when it was said, and lose no more than was said',
  ({ scenario, standard, story: older }) => {
    let [met, told, as] = [0, 0, 0];
    fc.assert(
      fc.property(names, anyPlaces, fc.array(anyPicks, { minLength: 2, maxLength: 2 }), (edited, where, several) => {
        const shifted = (at: number) => where.map((place) => place + at);
        const now = edited.reduce((is, name, at) => edits[name](is, shifted(at)), scenario);
        const newer = releaseOf(now, standard);
        const [playThen, playNow] = [playOf(older), playOf(newer)];
        const nodes = namesNow(older.nodes, newer.nodes);
        const { changed, everyWay } = landingsOf(older, newer, { older: mark, newer: mark });
        for (const run of several.flatMap((picks) => walk(older, picks, playThen))) {
          if (run.attempt.result || run.moment.kind === 'ending') continue;
          const at = placeOf(run.moment);
          const landing = restored(older, playNow, run.attempt);
          const to = keyOf(placeOf(landing.moment));
          const target = placeIn(newer, older, nodes, at);
          const said = changed.filter((one) => keyOf(one.at) === keyOf(at));
          const fits = said.filter((one) => keyOf(one.to) === to && one.kind !== 'stays');
          met += 1;
          if (target && keyOf(target) === to) as += 1;
          else if (fits.length > 0) told += 1;
          else expect(everyWay).toBe(false);
          // Of those who are said to be back after so many decisions, some way to this moment is this one.
          const asked = fits.filter(({ kind }) => kind === 'asked');
          if (asked.length > 0 && asked.length === fits.length && target) {
            const back = asked.map((one) => afterAsked(landing, one.asked, where[0]!, keyOf(target)));
            expect(back).toContain(keyOf(target));
          }
          const [then, kept] = [evidenceOf(older, run.attempt.answers), landing.attempt];
          const is = evidenceOf(newer, kept.answers, kept.carried);
          for (const [id, { earned }] of Object.entries(then)) expect(is[id]!.earned).toBeGreaterThanOrEqual(earned);
        }
      }),
      runs(3),
    );
    expect(met).toBeGreaterThan(100);
    // Not every way is followed, and all the same hardly anybody is moved of whom it was not said.
    expect(told).toBeGreaterThan((met - as) * 0.9);
  },
);
