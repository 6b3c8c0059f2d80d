import type { Outcome } from './outcome.ts';
import type { Place } from './place.ts';

/** What was found, and on which part of the ways that were followed, 0..1. */
type Shared = Outcome & { readonly share: number };

/** A moment that learners come to, and what was found of them there. A `fate` is how somebody has fared so far. */
export class Visit {
  readonly at: Place;
  readonly #outcomes = new Map<string, Shared>();
  readonly #looked = new Set<string>();
  readonly #passedOver = new Set<string>();

  constructor(at: Place) {
    this.at = at;
  }

  /** Whether nobody of that fate was looked at here. */
  isNew(fate: string): boolean {
    return !this.#looked.has(fate);
  }

  /** Puts down what was found of one; of those who come out alike the most of each figure is kept. */
  found(fate: string, outcome: Outcome, share: number): void {
    const { kind, to, why, shut, asked, criteriaLost } = outcome;
    const key = JSON.stringify([kind, to, why, shut, asked, criteriaLost]);
    const known = this.#outcomes.get(key);
    this.#looked.add(fate);
    this.#outcomes.set(key, {
      ...outcome,
      share: share + (known?.share ?? 0),
      answeredAgain: Math.max(outcome.answeredAgain, known?.answeredAgain ?? 0),
      lost: Math.max(outcome.lost, known?.lost ?? 0),
    });
  }

  /** Puts down that one came who was not looked at. */
  passedOver(fate: string): void {
    this.#passedOver.add(fate);
  }

  /** Whether somebody was looked at here, of every fate that came. */
  get isWhole(): boolean {
    return this.#looked.size > 0 && [...this.#passedOver].every((fate) => this.#looked.has(fate));
  }

  get outcomes(): readonly Shared[] {
    const found = [...this.#outcomes.values()];
    const all = found.reduce((sum, { share }) => sum + share, 0);
    return found.map((outcome) => ({ ...outcome, share: outcome.share / all }));
  }
}
