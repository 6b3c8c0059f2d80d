import type { Finding } from '../../core/finding/finding.ts';
import type { Played } from '../../core/proof/played.ts';
import type { Node, Speech } from '../../core/scenario/scenario.ts';
import { languages } from '../../core/scenario/text.ts';
import type { Language } from '../../core/scenario/text.ts';
import { localized } from '../scorm/formats.ts';
import { toldScenario } from './told-scenario.ts';
import { widestAnswers } from './widest.ts';

/** Characters of what is kept that are shown, so that an author sees where it ends. */
const shown = 40;

/**
 * Texts that describe an interaction or an objective in SCORM 2004 and are cut there: what is said at a decision, the
 * scenario's title, and the labels of its criteria, which stand in the standard's file.
 */
export function cutFindings(played: Played): readonly Finding[] {
  const { scenario, standard, story } = played;
  const told = toldScenario(played);
  const questions = Object.entries(scenario.nodes).flatMap(([id, node]) =>
    widestAnswers(told, id, [story]).flatMap(({ question, language }) => {
      const place = placeOf(question, node, language);
      return place ? cutAt(question, language, ['nodes', id, ...place]) : [];
    }),
  );
  const names = languages.flatMap((language) => [
    ...cutAt(scenario.title[language], language, ['title', language]),
    ...Object.keys(scenario.criteria).flatMap((criterion) =>
      cutAt(standard.criteria[criterion]!.label[language], language, ['criteria', criterion]),
    ),
  ]);
  return [...names, ...questions];
}

// What is cut is told alike whatever follows it.
function cutAt(text: string, language: Language, path: Finding['path']): readonly Finding[] {
  const told = localized(language, text);
  if (told !== localized(language, `${text}x`)) return [];
  const most = told.length - localized(language, '').length;
  return [{ code: 'description-cut', path, values: { found: text.length, most, end: told.slice(-shown) } }];
}

/** Where the text stands at its node: of several variants the last is told. */
function placeOf(question: string, node: Node, language: Language): Finding['path'] | undefined {
  const speeches: Readonly<Record<string, Speech | undefined>> =
    'ending' in node ? {} : { says: node.says, narration: node.narration };
  for (const [key, speech] of Object.entries(speeches)) {
    if (speech === undefined) continue;
    if ('cy' in speech && speech[language] === question) return [key, language];
    if (!('cy' in speech) && speech.at(-1)?.[language] === question) return [key, speech.length - 1, language];
  }
  return undefined;
}
