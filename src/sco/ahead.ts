import type { PackageConfig } from '../core/course/package-config.ts';
import { isLanguage } from '../core/scenario/text.ts';
import type { Language } from '../core/scenario/text.ts';
import type { ScenarioSource } from '../player/source.ts';

/** The words that are likely to be wanted first. */
export interface Guess {
  readonly language: Language;
  readonly scenario: string;
  /** Whether more than the opening will be wanted. */
  readonly whole: boolean;
}

/**
 * The language a stored state is in, by a glance at its beginning: a hint for what to ask for while the state itself
 * waits for its stories and for what reads it. Wrong, it costs a request.
 */
export function languageGlimpsed(state: string): Language | null {
  const language = /^dewis\d+\.(\w*)\./.exec(state)?.[1];
  return isLanguage(language) ? language : null;
}

/** The scenario that was on screen last, by what the LMS holds of it (`angry-diner/what-happened`), or the only one. */
export function scenarioGlimpsed({ scenarios }: PackageConfig, location: string): string | undefined {
  const [place] = location.split('/');
  return (scenarios.find(({ id }) => id === place) ?? (scenarios.length === 1 ? scenarios[0] : undefined))?.id;
}

/**
 * A source of which the guessed words are asked at once, side by side with everything else, so that they are not waited
 * for after it. What was asked ahead is handed over once; who asks again, as after a failure, asks anew.
 */
export function askingAhead(source: ScenarioSource, { language, scenario, whole }: Guess): ScenarioSource {
  const texts = handedOnce(source.texts(scenario, language));
  const more = handedOnce(whole ? source.moreTexts?.(scenario, language) : undefined);
  const fits = (other: string, spoken: Language) => other === scenario && spoken === language;
  return {
    story: (other) => source.story(other),
    texts: (other, spoken) => (fits(other, spoken) ? texts() : undefined) ?? source.texts(other, spoken),
    moreTexts: async (other, spoken) =>
      (await ((fits(other, spoken) ? more() : undefined) ?? source.moreTexts?.(other, spoken))) ?? {},
    art: (other, drawing) => source.art(other, drawing),
  };
}

function handedOnce<Loaded>(asked: Promise<Loaded> | undefined): () => Promise<Loaded> | undefined {
  let left = asked;
  // Whoever it is handed to deals with a failure; until then it is nobody's.
  asked?.catch(() => undefined);
  return () => {
    const handed = left;
    left = undefined;
    return handed;
  };
}
