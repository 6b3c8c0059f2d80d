import type { Finding } from '../../finding/finding.ts';
import type { Decision, Scenario, Speech } from '../../scenario/scenario.ts';
import { decisionsIn } from '../../scenario/story.ts';
import { languages } from '../../scenario/text.ts';
import type { Language } from '../../scenario/text.ts';
import { wordsIn } from './lengths.ts';

/**
 * Words a minute at which a timed moment is to be read aloud in full. Adults read 183 words of English a minute aloud on
 * average (M. Brysbaert, *How many words do we read per minute?*, Journal of Memory and Language 109, 2019, 104047);
 * two thirds of that leaves room for slow readers, for a voice that reads the screen, and for making up one's mind.
 */
const wordsAMinute = 120;

/** Timed decisions whose time is too short to have all of them read aloud in the language that takes longer. */
export function timeFindings(scenario: Scenario): readonly Finding[] {
  return decisionsIn(scenario).flatMap(([id, decision]): readonly Finding[] => {
    if (!('within' in decision) || !decision.within) return [];
    const counted = languages.map((language) => ({ language, words: wordsToRead(decision, language) }));
    const { language, words } = counted.reduce((most, one) => (one.words > most.words ? one : most));
    const least = Math.ceil((words * 60) / wordsAMinute);
    const { seconds } = decision.within;
    if (seconds >= least) return [];
    const values = { found: seconds, least, words, language };
    return [{ code: 'time-too-short', path: ['nodes', id, 'within', 'seconds'], values }];
  });
}

/** Everything that can stand there at a time; of several versions the longest. */
function wordsToRead({ narration, says, choices }: Decision, language: Language): number {
  const labels = Object.values(choices).map(({ label }) => wordsIn(label[language]));
  return longest(narration, language) + longest(says, language) + labels.reduce((sum, words) => sum + words, 0);
}

function longest(speech: Speech | undefined, language: Language): number {
  if (speech === undefined) return 0;
  const versions = 'cy' in speech ? [speech] : speech;
  return Math.max(...versions.map((text) => wordsIn(text[language])));
}
