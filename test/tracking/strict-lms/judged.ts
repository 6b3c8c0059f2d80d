import { faultIn } from '../../fixtures/strict-lms/data-type.ts';
import type { Fault } from '../../fixtures/strict-lms/data-type.ts';
import { typeIn } from '../../fixtures/strict-lms/mistakes.ts';
import { patternOf } from '../../fixtures/strict-lms/model.ts';
import type { Model } from '../../fixtures/strict-lms/model.ts';
import { StrictLms } from '../../fixtures/strict-lms/strict-lms.ts';
import type { LmsOptions } from '../../fixtures/strict-lms/strict-lms.ts';
import type { Violation } from '../../fixtures/strict-lms/violations.ts';

/** Values an element takes and values it does not, by what is wrong with them. */
export interface Examples {
  /** The interaction's type, where it decides. */
  readonly kind?: string;
  readonly legal: readonly string[];
  readonly form?: readonly string[];
  readonly range?: readonly string[];
}

/** An LMS whose session is open, and which tells what it found here alone. */
export function openLms(options: LmsOptions): { lms: StrictLms; found: readonly Violation[] } {
  const found: Violation[] = [];
  const lms = new StrictLms({ ...options, onViolation: (violation) => found.push(violation) });
  lms.initialize('');
  return { lms, found };
}

/** What is wrong with a value: as the LMS answers, or, where nobody may set it, by its type. */
export function judged(model: Model, element: string, value: string, kind?: string): Fault {
  const rule = model.elements[patternOf(element)]!;
  if (rule.access === 'read-only') return faultIn(typeIn(rule, kind), value);
  const { lms } = openLms({ version: model.version });
  const [entry = ''] = /^cmi\.(?:objectives|interactions)\.0\./.exec(element) ?? [];
  if (entry && element !== `${entry}id`) lms.set(`${entry}id`, 'a');
  if (kind) lms.set(`${entry}type`, kind);
  lms.set(element, value);
  const { form, range } = model.errors.mistakes;
  const { error } = lms.calls.at(-1)!;
  if (error === 0) return undefined;
  // 1.2 has one number for both.
  if (error === form && form === range) return faultIn(typeIn(rule, kind), value);
  if (error !== form && error !== range) throw new Error(`${element} = ${value} was answered with ${error}`);
  return error === range ? 'range' : 'form';
}

/** Every example with what is wrong with it, for `test.each`. */
export function casesOf(
  examples: Readonly<Record<string, Examples | readonly Examples[]>>,
): readonly (readonly [element: string, value: string, fault: Fault, kind: string | undefined])[] {
  return Object.entries(examples).flatMap(([element, given]) =>
    [given]
      .flat()
      .flatMap(({ kind, legal, form = [], range = [] }: Examples) => [
        ...legal.map((value) => [element, value, undefined, kind] as const),
        ...form.map((value) => [element, value, 'form', kind] as const),
        ...range.map((value) => [element, value, 'range', kind] as const),
      ]),
  );
}
