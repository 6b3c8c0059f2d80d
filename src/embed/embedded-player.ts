/**
 * What a host page may read and set on a `<dewis-player>`. Each property but `lang` stands in the attribute of the same
 * name too. All but the scenario, the language, the learner and the theme are read when a scenario opens; a change of them
 * after the learner has begun counts from the next opening.
 */
export interface EmbeddedPlayer extends HTMLElement {
  /** Which scenario is played: its id, as in the folder of scenarios. Another one is opened at once. */
  scenario: string | null;
  /** `cy` or `en`, also with a region (`cy-GB`): speaks it at once and keeps everything. Follows what is on screen. */
  lang: string;
  /** The folder of scenarios, from the page; `scenarios/` beside the script where it is not given. */
  src: string | null;
  /** The pass mark, above 0 and at most 1; that of the folder's course where it is not given. */
  mark: number | null;
  /** Which finished attempt counts; as in the folder's course where it is not given. */
  keep: 'best' | 'first' | 'last' | null;
  /** Whether it is played for practice, or the first attempt that is finished is assessed; as in the folder's course. */
  mode: 'practice' | 'assessed' | null;
  /** When the coach's notes are told; as in the folder's course, else at once, and at the end of an assessed attempt. */
  coach: 'at-once' | 'at-end' | 'fading' | null;
  /** The key under which this browser's `localStorage` keeps the learner's state. Nothing is stored where it is not given. */
  remember: string | null;
  /** The learner's name, which the evidence record shows and nothing keeps; without it there is a line to write it on. */
  learner: string | null;
  /** `light` or `dark`, before the reader's own wish. */
  theme: 'light' | 'dark' | null;
}
