import { describe, expect, test } from 'vitest';
import type { Change, PlayerState, Saving } from '../../src/player/state.ts';
import { Recorder } from '../../src/sco/recorder.ts';
import { breachRoute, smallDiner, strongRoute } from '../fixtures/small-story.ts';
import { Learner } from '../tracking/learner.ts';
import { openedSession, resultOf, versions } from '../tracking/lms-setting.ts';

const { story, texts } = smallDiner;

/** Somebody who plays the small story with an LMS, and the recorder between the two. */
function recorded(dialect: (typeof versions)[number]['dialect'], commitFails: () => boolean = () => false) {
  const { lms, session, clock } = openedSession(dialect, { commitFails });
  const learner = new Learner([smallDiner]);
  let saving: Saving = 'saved';
  const recorder = new Recorder({
    store: {
      get state() {
        const { attempts, language, run } = learner;
        return { attempts, language, run: run ?? null, scenario: run ? story.id : null } as PlayerState;
      },
      textsOf: (_, language) => texts[language],
      setSaving: (to) => (saving = to),
    },
    session,
    means: { clock, network: new EventTarget() },
    course: learner.course,
    stories: [story],
    progress: (attempt) => learner.progress(attempt),
    lms: learner.lms,
  });
  const begin = () => {
    learner.begin();
    recorder.changed({ cause: 'start', scenario: story.id, attempt: 1 });
  };
  const goOn = () => {
    learner.goOn();
    recorder.changed({ cause: 'continue', scenario: story.id });
  };
  const choose = (choice: string) => {
    while (learner.run?.moment.kind !== 'decision') goOn();
    const { retaking } = learner.run.moment;
    learner.choose(choice);
    const answer = learner.run.attempt.answers.at(-1)!;
    recorder.changed({ cause: 'answer', scenario: story.id, answer, shownAt: 1_772_000_000_000, retake: retaking });
  };
  const change = (cause: Extract<Change['cause'], 'leave' | 'save' | 'screen'>) => recorder.changed({ cause });
  return { lms, session, clock, learner, recorder, begin, goOn, choose, change, saving: () => saving };
}

describe.each(versions)('a recorder with SCORM $version', ({ dialect, version }) => {
  const response = version === '1.2' ? 'student_response' : 'learner_response';

  test('tells the LMS each answer once, a retake as one that does not count', () => {
    const { lms, begin, choose } = recorded(dialect);
    begin();
    for (const choice of breachRoute) choose(choice);
    const weights = breachRoute.map((_, index) => lms.stored(`cmi.interactions.${index}.weighting`));
    expect(weights.filter((weight) => weight === '0')).toHaveLength(1);
    expect(lms.stored(`cmi.interactions.${breachRoute.length - 1}.${response}`)).toBeDefined();
    expect(lms.stored(`cmi.interactions.${breachRoute.length}.id`)).toBeUndefined();
    expect(lms.violations).toEqual([]);
  });

  test('tells what the LMS did not keep once more, and every answer in its order', () => {
    let down = true;
    const { lms, clock, learner, begin, choose, saving } = recorded(dialect, () => down);
    begin();
    choose(strongRoute[0]);
    choose(strongRoute[1]);
    expect(saving()).toBe('unsaved');
    down = false;
    clock.pass(60);
    expect(saving()).toBe('saved');
    choose(strongRoute[2]);
    const told = [0, 1, 2].map((index) => lms.stored(`cmi.interactions.${index}.id`)?.replace(/\W/g, '_'));
    const given = learner.run!.attempt.answers.map(({ node }) => `small_diner_${node.replace(/\W/g, '_')}`);
    expect(told.map((id) => id?.replace('urn_dewis_', ''))).toEqual(given);
    expect(lms.violations).toEqual([]);
  });

  test('leaves once the LMS has everything, by itself where that takes another try', () => {
    let down = false;
    const { lms, session, clock, begin, goOn, choose, change, saving } = recorded(dialect, () => down);
    begin();
    choose(strongRoute[0]);
    goOn();
    down = true;
    change('leave');
    expect([saving(), session.closed]).toEqual(['unsaved', false]);
    change('save');
    expect([saving(), session.closed]).toEqual(['unsaved', false]);
    down = false;
    clock.pass(60);
    expect([saving(), session.closed, lms.terminated]).toEqual(['saved', true, true]);
    expect(resultOf(lms)).toMatch(/^incomplete/);
    clock.pass(36_000);
    expect(clock.waiting).toBe(0);
    expect(lms.calls.filter(({ call }) => call === 'terminate')).toHaveLength(1);
    expect(lms.violations).toEqual([]);
  });

  test('after leaving, the farewell may be read in either language and nothing is called unsaved', () => {
    const { lms, learner, recorder, begin, choose, change, saving } = recorded(dialect);
    begin();
    choose(strongRoute[0]);
    learner.run = undefined;
    change('leave');
    learner.language = 'cy';
    recorder.changed({ cause: 'language', language: 'cy' });
    change('screen');
    expect(saving()).toBe('saved');
    expect(lms.violations).toEqual([]);
  });

  test('an answer after the session was closed is never called saved', () => {
    const { lms, session, begin, choose, saving } = recorded(dialect);
    begin();
    choose(strongRoute[0]);
    session.close('pagehide');
    expect(saving()).toBe('saved');
    choose(strongRoute[1]);
    expect(saving()).toBe('unsaved');
    expect(lms.violations).toEqual([]);
  });
});
