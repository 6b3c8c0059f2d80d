import type { Finding } from '../../finding/finding.ts';
import type { WrittenText } from './every-text.ts';
import { mutated } from './mutation.ts';
import type { Speller } from './spelling.ts';
import { toldAndSaid } from './told-and-said.ts';
import { wordStart } from './words.ts';

/** Words that always soften the next one, whatever it is, and *i* and *o*, which in speech are also I and he. */
const always = '[Aa][rtm]|[Dd](?:an|ros|rwy)|[Hh]eb|[Ww]rth|[Gg]an';
const inWhatIsTold = softening(`[Ii]|[Oo]|${always}`);
/** In speech *eu*, *ein* and *eich* are left out before a word that keeps its consonant for them: *am gweld nhw*. */
const inWhatIsSaid = softening(always, '(?!\\s+(?:nhw|nw|ni|chi))');

function softening(words: string, unless = ''): RegExp {
  return new RegExp(`${wordStart}(${words})\\s+(\\p{Ll}[\\p{L}’'-]*)(?![\\p{L}’'-])${unless}`, 'gu');
}

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

/** What speech keeps whole beside: *am bod*, *gan bo*, for *am fod*. */
const unchangedInSpeech = new Set(['bo', 'bod']);

/**
 * Words that keep their first consonant after a word that softens it: *i pobl* for *i bobl*. Told only where the dictionary
 * has both forms and the word is not itself a softened one, as *bobl* would be. What people say in quotation marks is held
 * to less: there *i* and *o* may be pronouns, and little words are left out.
 */
export function notMutatedFindings(texts: readonly WrittenText[], speller: Speller): readonly Finding[] {
  if (!speller.languages.includes('cy')) return [];
  const knows = (word: string) => speller.knows(word, 'cy');
  const rightFor = (before: string, stem: string): string | undefined => {
    const right = mutated(stem, 'soft');
    if (right === undefined || unchanged.has(stem) || phrases.has(`${before.toLowerCase()} ${stem}`)) return undefined;
    if (unsoftened(stem).some(knows)) return undefined;
    return right.length < 2 || !knows(stem) || !knows(right) ? undefined : right;
  };
  return texts.flatMap((written) => {
    const { told, said } = toldAndSaid(written);
    const inSpeech = [...said.matchAll(inWhatIsSaid)].filter(([, , word = '']) => !unchangedInSpeech.has(word));
    return [...told.matchAll(inWhatIsTold), ...inSpeech].flatMap(([found, before = '', word = '']): Finding[] => {
      const [stem = ''] = word.split(/['’]/);
      const right = rightFor(before, stem);
      if (right === undefined) return [];
      const use = `${before} ${right}${word.slice(stem.length)}`;
      return [{ code: 'not-mutated', path: [...written.path, 'cy'], values: { found, use } }];
    });
  });
}

/** What a word could be the softened form of: *bobl* of *pobl*, *gegin* of *cegin*, *dŷ* of *tŷ*. */
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
