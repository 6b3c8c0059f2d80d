import { usualPreferences } from '../../src/core/course/preferences.ts';
import type { Preferences } from '../../src/core/course/preferences.ts';
import type { Change, PlayerState, Saving } from '../../src/player/state/state.ts';
import { Recorder } from '../../src/sco/recorder.ts';
import type { Session } from '../../src/tracking/session/session.ts';
import { smallDiner } from '../fixtures/small-story.ts';
import { Learner } from '../tracking/learner.ts';
import { openedSession } from '../tracking/lms-setting.ts';
import type { versions } from '../tracking/lms-setting.ts';
import type { ManualClock } from '../tracking/manual-clock.ts';
import { FakeWindows } from './fake-windows.ts';

const { story, texts } = smallDiner;

/** Somebody who plays the small story with an LMS, and the recorder between the two. */
export function recorded(
  dialect: (typeof versions)[number]['dialect'],
  commitFails: () => boolean = () => false,
  { windows = new FakeWindows(), stored = {}, stillOpen = false } = {},
) {
  const { lms, session, clock } = openedSession(dialect, { commitFails, stored, stillOpen });
  return { lms, ...recordedIn(session, clock, windows) };
}

/** Somebody who plays the small story in a session, in a window opened after those before, and the recorder. */
export function recordedIn(session: Session, clock: ManualClock, windows: FakeWindows) {
  const page = windows.open();
  const learner = new Learner([smallDiner]);
  let saving: Saving = 'saved';
  const told: Saving[] = [];
  const renewed: string[] = [];
  let screen: PlayerState['screen'] = 'play';
  let preferences = usualPreferences;
  const recorder: Recorder = new Recorder({
    store: {
      get state() {
        const { attempts, language, run } = learner;
        const scenario = run ? story.id : null;
        return { attempts, language, preferences, run: run ?? null, scenario, screen, saving } as PlayerState;
      },
      textsOf: (_, language) => texts[language],
      setSaving: (to) => void (to !== saving && told.push((saving = to))),
      handle: ({ ask }) => {
        if (ask !== 'leave') return;
        screen = 'farewell';
        recorder.changed({ cause: 'leave' });
        recorder.changed({ cause: 'screen' });
      },
    },
    session,
    means: { clock, network: page },
    course: learner.course,
    stories: [story],
    progress: (attempt) => learner.progress(attempt),
    lms: learner.lms,
    renew: (state) => void renewed.push(state),
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
  const prefer = (part: Partial<Preferences>) => {
    preferences = { ...preferences, ...part };
    recorder.changed({ cause: 'preferences' });
  };
  const change = (cause: Extract<Change['cause'], 'leave' | 'save' | 'screen'>) => recorder.changed({ cause });
  return {
    session,
    clock,
    page,
    learner,
    recorder,
    begin,
    goOn,
    choose,
    prefer,
    change,
    saving: () => saving,
    told,
    renewed,
  };
}
