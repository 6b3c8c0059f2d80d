import { languages } from '../../core/scenario/text.ts';
import type { InteractionRecord } from '../record/record.ts';
import { languageTags } from './iris.ts';
import type { Activity, LanguageMap } from './statement.ts';

/** Reports put a name at the head of a column; what is longer stands whole in the description. */
const longestName = 100;

/** A decision as an activity: what was asked and could be chosen, in the languages whose texts are there. */
export function decisionActivity(id: string, { words, choices, best }: InteractionRecord): Activity {
  const questions = mapOf(words, ({ question }) => question);
  const isLong = Object.values(questions).some(({ length }) => length > longestName);
  return {
    id,
    definition: {
      type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
      interactionType: 'choice',
      ...some(
        'name',
        mapOf(words, ({ question }) => shortened(question)),
      ),
      ...(isLong && { description: questions }),
      choices: choices.map((choice) => ({
        id: choice,
        ...some(
          'description',
          mapOf(words, (spoken) => spoken.choices[choice] ?? ''),
        ),
      })),
      ...(best !== undefined && { correctResponsesPattern: [best] }),
    },
  };
}

type Words = InteractionRecord['words'];

function mapOf(words: Words, textOf: (spoken: NonNullable<Words['cy']>) => string): LanguageMap {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const spoken = words[language];
      const text = spoken ? plain(textOf(spoken)) : '';
      return text ? [[languageTags[language], text]] : [];
    }),
  );
}

function some(name: string, map: LanguageMap): Readonly<Record<string, LanguageMap>> {
  return Object.keys(map).length > 0 ? { [name]: map } : {};
}

// The stars of our markup are left out.
function plain(text: string): string {
  return text.replace(/\*/g, '').replace(/\s+/g, ' ').trim();
}

function shortened(text: string): string {
  const characters = [...plain(text)];
  return characters.length <= longestName ? characters.join('') : `${characters.slice(0, longestName - 1).join('')}…`;
}
