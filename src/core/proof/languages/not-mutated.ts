import type { Finding } from '../../finding/finding.ts';
import type { WrittenText } from './every-text.ts';
import { mutated } from './mutation.ts';
import type { Speller } from './spelling.ts';
import { toldAndSaid } from './told-and-said.ts';

/** Words that always soften the next one, whatever it is. Inside quotation marks *i* and *o* are also I and he. */
const softening =
  /(?<![\p{L}'’-])([Ii]|[Oo]|[Aa][rtm]|[Dd](?:an|ros|rwy)|[Hh]eb|[Ww]rth|[Gg]an)\s+(\p{Ll}[\p{L}’'-]*)/gu;

/**
 * What stays as it is: set phrases (*i mewn*, *gan mwyaf*), little words that are no noun, verb-noun or adjective (*am mai*,
 * *o tua*, and after *o* for he: *gydag o cyn …*), and borrowed words in g-, which most writers keep whole (*i gêm*).
 */
const phrases = new Set(['i mewn', 'i mi', 'i maes', 'i mas', 'gan mwyaf']);
const unchanged = new Set(
  (
    'ble byth cyn mae mai mo mod mor mwyach tua gang gangiau garej gêm gemau gêmau giât gig gigs gitâr gôl goliau golff graff ' +
    'graffiau gram gramau grefi gril grŵp grwpiau gwglo gwm'
  ).split(' '),
);

/**
 * Words of the narration that keep their first consonant after a word that softens it: *i pobl* for *i bobl*. Told only
 * where the dictionary has both forms and the word is not itself a softened one, as *bobl* would be. Words in quotation
 * marks are left alone: people drop mutations when they speak, and there *i* and *o* may be pronouns.
 */
export function notMutatedFindings(texts: readonly WrittenText[], speller: Speller): readonly Finding[] {
  if (!speller.languages.includes('cy')) return [];
  const knows = (word: string) => speller.knows(word, 'cy');
  return texts.flatMap((written) =>
    [...toldAndSaid(written).told.matchAll(softening)].flatMap(([found, before = '', word = '']): Finding[] => {
      const [stem = ''] = word.split(/['’]/);
      const right = mutated(stem, 'soft');
      if (right === undefined || unchanged.has(stem) || phrases.has(`${before.toLowerCase()} ${stem}`)) return [];
      if (unsoftened(stem).some(knows)) return [];
      if (right.length < 2 || !knows(stem) || !knows(right)) return [];
      const use = `${before} ${right}${word.slice(stem.length)}`;
      return [{ code: 'not-mutated', path: [...written.path, 'cy'], values: { found, use } }];
    }),
  );
}

/** What a word could be the softened form of: *bobl* of *pobl*, *gegin* of *cegin*, *ddrws* of *drws*. */
function unsoftened(word: string): readonly string[] {
  const rest = word.slice(1);
  switch (word.charAt(0)) {
    case 'b':
      return [`p${rest}`];
    case 'd':
      return [`t${rest}`];
    case 'g':
      return [`c${rest}`];
    default:
      return [];
  }
}
