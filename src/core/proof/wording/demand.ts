import type { FindingCode } from '../../finding/catalogue.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { languages, otherLanguage } from '../../scenario/text.ts';
import type { Language } from '../../scenario/text.ts';
import { atLeastByChance, significance, sumOf } from './chance.ts';
import { cuedAt, lengthOf } from './cues.ts';
import type { Cue } from './cues.ts';
import { labelledOf, withBest } from './labels.ts';
import type { Label, Labelled } from './labels.ts';

/**
 * A choice is longer in one language than in the other when, beside the rest of its decision, it is by three tenths: of a
 * label of three lines, the line that only one language has.
 */
const longer = 1.3;

/** The best choice stands out in one language by a fifth over the next, three words or four of a usual label … */
const standsOut = 1.2;
/** … and does not in the other where it has not even half of that. */
const levelBelow = 1.1;

/** At so many of all decisions more the best is told in one language before the two are called unequal. */
const unequal = 0.2;

/** Where one language asks less of a learner than the other, as far as lengths tell. */
export function demandFindings(scenario: Scenario): readonly Finding[] {
  const labelled = labelledOf(scenario);
  const decisions = withBest(labelled);
  return [
    ...labelled.flatMap(longerInOne),
    ...decisions.flatMap(standingOutInOne),
    ...unequalOverAll('best-longer-in-one', 'most', decisions),
    ...unequalOverAll('best-shorter-in-one', 'least', decisions),
  ];
}

/** Of each decision the choice that differs most: what is longer in Welsh makes its neighbours longer in English. */
function longerInOne({ node, labels }: Labelled): readonly Finding[] {
  const [most] = labels
    .map(({ choice }) => ({ choice, cy: besideOthers(labels, choice, 'cy'), en: besideOthers(labels, choice, 'en') }))
    .sort(
      (one, other) => Math.max(other.cy / other.en, other.en / other.cy) - Math.max(one.cy / one.en, one.en / one.cy),
    );
  if (most === undefined) return [];
  const { choice, cy, en } = most;
  if (Math.max(cy / en, en / cy) < longer) return [];
  const values = { language: cy > en ? 'cy' : 'en', cy: inHundredths(cy), en: inHundredths(en) };
  return [{ code: 'longer-in-one', path: ['nodes', node, 'choices', choice, 'label'], values }];
}

/** How many times as long a choice is as the others of its decision are on average. */
function besideOthers(labels: readonly Label[], choice: string, language: Language): number {
  const length = (label: Label) => lengthOf(label.text[language]);
  const others = labels.filter((label) => label.choice !== choice);
  return (length(labels.find((label) => label.choice === choice)!) * others.length) / sumOf(others.map(length));
}

function standingOutInOne(decision: Labelled): readonly Finding[] {
  return languages.flatMap((language) =>
    (['most', 'least'] as const).flatMap((extreme): readonly Finding[] => {
      const there = bestMargin(decision, { measure: 'length', extreme, language });
      const elsewhere = bestMargin(decision, { measure: 'length', extreme, language: otherLanguage(language) });
      if (there.margin < standsOut || elsewhere.margin >= levelBelow) return [];
      const path = ['nodes', decision.node, 'choices', there.choice!, 'label'];
      return [{ code: 'best-stands-out-in-one', path, values: { language, margin: inHundredths(there.margin) } }];
    }),
  );
}

/** By how much the best choice is the longest or the shortest, 1 where it is not. */
function bestMargin(decision: Labelled, cue: Cue): { readonly choice?: string; readonly margin: number } {
  const cued = cuedAt(cue, decision);
  return cued?.best ? cued : { margin: 1 };
}

/**
 * Whether a rule of length finds the best at markedly more decisions in one language. Only those count at which the two
 * differ, and chance would share them out evenly (McNemar's exact test).
 */
function unequalOverAll(
  code: FindingCode,
  extreme: Cue['extreme'],
  decisions: readonly Labelled[],
): readonly Finding[] {
  const found = (language: Language) =>
    decisions.filter((decision) => cuedAt({ measure: 'length', extreme, language }, decision)?.best);
  const [cy, en] = [found('cy'), found('en')];
  const [onlyCy, onlyEn] = [cy.filter((one) => !en.includes(one)), en.filter((one) => !cy.includes(one))];
  const [easier, more, less] =
    cy.length > en.length ? (['cy', onlyCy, onlyEn] as const) : (['en', onlyEn, onlyCy] as const);
  const differing = Array.from({ length: more.length + less.length }, () => 0.5);
  const likelihood = 2 * atLeastByChance(more.length, differing);
  if (more.length - less.length < unequal * decisions.length || likelihood >= significance) return [];
  const values = {
    language: easier,
    cy: cy.length,
    en: en.length,
    of: decisions.length,
    nodes: more.map(({ node }) => node).join(', '),
  };
  return [{ code, path: ['nodes'], values }];
}

function inHundredths(figure: number): number {
  return Math.round(figure * 100) / 100;
}
