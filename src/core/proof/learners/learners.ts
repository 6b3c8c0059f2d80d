import type { Language } from '../../scenario/text.ts';
import type { Offer, Offers } from './positions.ts';
import { oneOf } from './random.ts';
import type { Random } from './random.ts';

/** Everybody who is made to play: who knows nothing, who goes by length, who slips, who is good, who knows all. */
export const learnerIds = [
  'guesser',
  'longest-cy',
  'longest-en',
  'shortest-cy',
  'shortest-en',
  'careless',
  'skilled',
  'expert',
] as const;
export type LearnerId = (typeof learnerIds)[number];

/** How one attempt's decisions are answered; `before` is the first answer where a decision is taken once more. */
export type Chooser = (offers: Offers, before?: Offer) => Offer;

/** How a learner begins an attempt; nobody learns from one to the next. */
export type Learner = (random: Random) => Chooser;

/** A decision the skilled learner gets right; a careless one slips once in so many. */
const skill = 0.8;
const slipOnceIn = 5;

/** How each of them plays, by id. */
export const learners: Readonly<Record<LearnerId, Learner>> = {
  guesser:
    (random) =>
    ({ all }) =>
      oneOf(all, random),
  'longest-cy': byLength('cy', 1),
  'longest-en': byLength('en', 1),
  'shortest-cy': byLength('cy', -1),
  'shortest-en': byLength('en', -1),
  careless,
  skilled: (random) => (offers) => (random() < skill ? offers.best : slip(offers, random)),
  expert:
    () =>
    ({ best }) =>
      best,
};

/**
 * Takes what is longest (1) or shortest (-1) in a language; among several that are, any. Told that it was wrong, the next:
 * who looks for the right answer by its length does not give a wrong one twice.
 */
function byLength(language: Language, sign: 1 | -1): Learner {
  const measured = ({ option }: Offer) => sign * option.length[language];
  return (random) =>
    ({ all }, before) => {
      const others = all.filter(({ option }) => option.choice !== before?.option.choice);
      const left = others.length > 0 ? others : all;
      const most = Math.max(...left.map(measured));
      return oneOf(
        left.filter((offer) => measured(offer) === most),
        random,
      );
    };
}

/** Slips at one decision of every five, whichever, and never when a decision is taken again. */
function careless(random: Random): Chooser {
  let decision = 0;
  let slipAt = 0;
  return (offers, before) => {
    if (before !== undefined) return offers.best;
    if (decision % slipOnceIn === 0) slipAt = decision + Math.floor(random() * slipOnceIn);
    decision += 1;
    return decision - 1 === slipAt ? slip(offers, random) : offers.best;
  };
}

/** Any choice but the best; the best where it is the only one. */
function slip({ all, best }: Offers, random: Random): Offer {
  const others = all.filter((offer) => offer !== best);
  return others.length > 0 ? oneOf(others, random) : best;
}
