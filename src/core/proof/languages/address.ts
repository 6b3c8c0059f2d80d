import type { Finding } from '../../finding/finding.ts';
import type { CastMember } from '../../scenario/scenario.ts';
import type { TextKind, WrittenText } from './every-text.ts';
import { toldAndSaid } from './told-and-said.ts';
import { wordStart } from './words.ts';

/**
 * Forms that can only be *ti*. Left out is what is another word as well: *dos* (also a dose) unless it leads somewhere,
 * *cei* (a quay), *dywed* and *gofynna* (also he or she says, asks), *gwna*, *a'th* (in the south also *aeth*), and
 * endings in -est (*ffenest*, *gonest*), which have *ti* beside them as a rule.
 */
const tiForm = new RegExp(
  `${wordStart}(?:` +
    'ti|di|dy|tithau|titha|tithe|chdi|chditha|wyt|rwyt|arnat|gennyt|wrthyt|wrthat|iti|atat|ynot|ohonot|ohonat|' +
    'amdanat|drosot|drostat|trwot|trwyddot|hebot|hebddot|byddi|fyddi|oeddet|oeddat|roeddet|roeddat|byddet|fyddet|gelli|' +
    "tyrd|dere|paid|rho|[io]['’]th|gwelaist|welaist|dywedaist|ddywedaist|gwnaethost|wnaethost|aethost|cefaist|gefaist|" +
    'dos(?= (?:at|draw|adref|adre|ymlaen|allan|yn ôl)(?!\\p{L}))' +
    ')(?![\\p{L}-])',
  'iu',
);

/** What the learner says, or is said to them by whoever is on the stage. In a reply people talk to one another too. */
const betweenTheTwo: readonly TextKind[] = ['says', 'label', 'coach'];

/**
 * *Ti* where it should be *chi*: outside quotation marks always, since the story itself speaks to the learner as *chi*; in
 * them unless the learner and whoever is on the stage call each other *ti*, which their `address` in the cast says.
 */
export function addressFindings(
  texts: readonly WrittenText[],
  cast: Readonly<Record<string, CastMember>>,
): readonly Finding[] {
  return texts.flatMap((written): readonly Finding[] => {
    const { kind, path, speaker } = written;
    const { told, said } = toldAndSaid(written);
    const at = [...path, 'cy'];
    const toLearner = tiForm.exec(told)?.[0];
    if (toLearner !== undefined) return [{ code: 'ti-to-learner', path: at, values: { found: toLearner } }];
    if (!betweenTheTwo.includes(kind) || speaker === undefined || cast[speaker]?.address === 'ti') return [];
    // What somebody is quoted to have said within what is said was said to somebody else.
    const toCustomer = tiForm.exec(said.replace(/‘[^’]*’/g, ''))?.[0];
    if (toCustomer === undefined) return [];
    return [{ code: 'ti-to-customer', path: at, values: { found: toCustomer, who: cast[speaker]!.name } }];
  });
}
