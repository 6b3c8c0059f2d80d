import type { Played } from '../../core/proof/played.ts';
import { textsOf } from '../../core/scenario/compile.ts';
import type { Story, Texts } from '../../core/scenario/story.ts';
import type { Language } from '../../core/scenario/text.ts';

/** A scenario with all that an LMS may be told of it. */
export interface ToldScenario {
  readonly story: Story;
  readonly texts: Readonly<Record<Language, Texts>>;
}

/** A scenario with its words in every language. */
export function toldScenario({ scenario, standard, story }: Played): ToldScenario {
  return { story, texts: { cy: textsOf(scenario, standard, 'cy'), en: textsOf(scenario, standard, 'en') } };
}
