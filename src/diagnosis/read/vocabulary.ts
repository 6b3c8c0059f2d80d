/** Words of the data model, and what our course says in it: whatever else an LMS answers may be somebody's name. */
const values = `
  not-attempted unknown incomplete completed passed failed browsed normal browse review credit no-credit ab-initio resume
  suspend logout time-out exit true false yes no correct incorrect wrong neutral unanticipated choice continue previous
  exitall suspendall _none_ cy cy-gb en en-gb menu first best last
`;

const elements = `
  id status type time timestamp pattern result latency weighting description comment location score raw min max scaled
  objectives interactions correct_responses student_response learner_response student_id student_name lesson_location
  lesson_status lesson_mode credit entry exit session_time total_time audio audio_level audio_captioning language speed
  delivery_speed text mastery_score max_time_allowed time_limit_action success_status completion_status progress_measure
`;

const wordsIn = (text: string) => text.trim().split(/\s+/);
const known = wordsIn(values);
const names = new Set(wordsIn(elements));

/** Whether it is a word of the data model, in any case, with any hyphen, or cut: LMSs write `Completed` and `p` as well. */
export function isWord(text: string): boolean {
  const word = text.trim().toLowerCase().replace(/\s+/g, '-');
  return word !== '' && known.some((one) => one.startsWith(word) || one.replaceAll('-', '') === word);
}

/** Whether it is the name of an element. */
export function isElement(text: string): boolean {
  return names.has(text.trim());
}
