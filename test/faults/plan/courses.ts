import fc from 'fast-check';
import { storyOf, textsOf } from '../../../src/core/scenario/compile.ts';
import { scenariosOf, smallStandard } from '../../fixtures/any-scenario.ts';
import { ourScenarios } from '../../fixtures/scenarios.ts';
import { smallDiner, smallValve } from '../../fixtures/small-story.ts';
import type { SmallScenario } from '../../fixtures/small-story.ts';

const madeUp = fc.sample(scenariosOf(7), { numRuns: 40, seed: 4 }).map((scenario): SmallScenario => {
  const texts = (language: 'cy' | 'en') => textsOf(scenario, smallStandard, language);
  return { story: storyOf(scenario, smallStandard), texts: { cy: texts('cy'), en: texts('en') } };
});

/** Courses to be played, by name: small ones, ones of any form, and now and then our own. */
export const coursesToPlay: ReadonlyMap<string, readonly SmallScenario[]> = new Map<string, readonly SmallScenario[]>([
  ['small', [smallDiner]],
  ['two small', [smallDiner, smallValve]],
  ...madeUp.map((one, index) => [`made up ${index}`, [one]] as const),
  ...ourScenarios.map((one) => [one.story.id, [one]] as const),
  ['ours', ourScenarios],
]);
