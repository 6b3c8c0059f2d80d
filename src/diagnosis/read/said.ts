import type { LaunchField } from '../../tracking/scorm/dialect.ts';
import type { Dialect } from '../../tracking/scorm/dialect.ts';
import type { Launch } from '../../tracking/session/launch.ts';
import type { Entry } from './log.ts';
import { shownOf } from './redaction.ts';
import type { Shown } from './redaction.ts';
import { storedState } from './stored.ts';
import { isWord } from './vocabulary.ts';
import type { StoredState } from './stored.ts';

/** How far a learner had come. */
export type Progress = 'not-begun' | 'incomplete' | 'completed';

/** What the LMS said at launch: as the course took it, and beside it as it came. */
export interface Said {
  readonly mode: Launch['mode'];
  readonly credit: boolean;
  /** Whether it could say what it holds; where not, the course records nothing. */
  readonly answered: boolean;
  readonly progress: Progress;
  readonly success: Launch['before']['success'];
  /** 0..1, of what it holds. */
  readonly score?: number;
  /** 0..1, where it sets one. */
  readonly mark: number | null;
  readonly language: Launch['language'];
  readonly location: Shown;
  readonly launchData: LaunchDataSaid;
  readonly state: StoredState;
  /** As it came, where the calls are at hand; `null`: it could not be read. */
  readonly heard: Readonly<Partial<Record<Heard, Shown | null>>>;
}

export type Heard = LaunchField | 'entry';

/** Launch data by what is known of it: the rest is somebody's own. */
export interface LaunchDataSaid {
  /** What the course understands, by its name. */
  readonly ours: Readonly<Record<string, string>>;
  /** How many characters it was in all, where that is known. */
  readonly length?: number;
}

const entryElements = { '1.2': 'cmi.core.entry', '2004': 'cmi.entry' } as const;

/** Why the session is opened, by the LMS: the course does not ask, since some have it wrong. */
export function entryElement({ version }: Pick<Dialect, 'version'>): string {
  return entryElements[version];
}

/** Puts together what the course made of the launch and what the LMS answered when it was read. */
export function saidAt(launch: Launch, entries: readonly Entry[], dialect: Dialect | null): Said {
  const { before, begun, state } = launch;
  const heard = dialect ? heardIn(entries, dialect) : {};
  return {
    mode: launch.mode,
    credit: launch.credit,
    answered: launch.answered,
    progress: before.completed ? 'completed' : begun ? 'incomplete' : 'not-begun',
    success: before.success,
    ...(before.score !== undefined && { score: before.score }),
    mark: launch.mark,
    language: launch.language,
    location: shownOf('location', launch.location),
    launchData: {
      ours: understood(launch),
      ...(heard.data && { length: heard.data.length ?? heard.data.text.length }),
    },
    state: storedState(state),
    heard,
  };
}

/** Whether there is anything of a learner's that a trial could harm. */
export function holdsSomething({ state, progress, success, score }: Said): boolean {
  return state.condition !== 'none' || progress === 'completed' || success !== 'unknown' || score !== undefined;
}

function heardIn(entries: readonly Entry[], dialect: Dialect): Said['heard'] {
  const elements: readonly [string, string][] = [...Object.entries(dialect.reads), ['entry', entryElement(dialect)]];
  return Object.fromEntries(
    elements.flatMap(([field, element]) => {
      // What could not be read is asked for twice; the last answer is what was taken.
      const asked = entries.filter(({ call, element: of }) => call === 'get' && of === element).at(-1);
      if (!asked) return [];
      return [[field, asked.answer === undefined ? null : shownOf(element, asked.answer)]];
    }),
  );
}

const settings = /^(?:lang|language|mark|keep|failed|completed|interactions|check)$/;

const isValue = (value: string) => isWord(value) || /^[\d.]{1,5}%?$/.test(value);

function understood({ asked }: Launch): Readonly<Record<string, string>> {
  return Object.fromEntries([...asked].filter(([name, value]) => settings.test(name) && isValue(value)));
}
