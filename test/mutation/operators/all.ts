import type { Operator } from '../operator.ts';
import { conditionOperators } from './conditions.ts';
import { courseOperators } from './course.ts';
import { criterionOperators } from './criteria.ts';
import { labelOperators } from './labels.ts';
import { meterOperators } from './meters.ts';
import { ratingOperators } from './ratings.ts';
import { textOperators } from './texts.ts';
import { wayOperators } from './ways.ts';
import { writtenOperators } from './written.ts';

/** Every way of damaging a file that the sweep tries. */
export const operators: readonly Operator[] = [
  ...textOperators,
  ...labelOperators,
  ...ratingOperators,
  ...wayOperators,
  ...conditionOperators,
  ...meterOperators,
  ...criterionOperators,
  ...courseOperators,
  ...writtenOperators,
];
