/**
 * How a learner likes to be shown things, each with all it can be, the usual first. SCORM's word for it
 * (`cmi.student_preference`, `cmi.learner_preference`), and as there nothing of it counts for anything. Stored are places
 * in these lists, in this order: new values are only ever added at the end of a list, new lists after them all.
 */
export const preferenceValues = {
  /** The size of all that is shown, in per cent (WCAG 1.4.4). */
  text: ['100', '125', '150', '200'],
  /** As the device has it, or more whatever it says (WCAG 1.4.6). */
  contrast: ['device', 'more'],
  /** As the device has it, or less whatever it says (WCAG 2.3.3). */
  motion: ['device', 'less'],
  /** Whether each moment is read aloud by a voice of the browser's. */
  aloud: ['off', 'on'],
  /** How fast it is read, in per cent. */
  pace: ['100', '75', '125', '150'],
  /** The time that timed moments give: as their author set it, longer, or without end (WCAG 2.2.1). */
  timing: ['set', 'longer', 'none'],
} as const;

export type Preferences = {
  readonly [Name in keyof typeof preferenceValues]: (typeof preferenceValues)[Name][number];
};

/** Those of a learner who has asked for nothing. */
export const usualPreferences = Object.fromEntries(
  Object.entries(preferenceValues).map(([name, [usual]]) => [name, usual]),
) as unknown as Preferences;
