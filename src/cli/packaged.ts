import { storyOf, textsOf } from '../core/scenario/compile.ts';
import { artFor } from '../packaging/art/art.ts';
import type { PackagedScenario } from '../packaging/package-files.ts';
import type { Loaded } from '../source/load.ts';

/** Every scenario of a folder with all that is made of it, in the course's order. */
export function packagedScenarios({ scenarios, standards }: Loaded): readonly PackagedScenario[] {
  return scenarios.map((scenario) => {
    const standard = standards.find(({ urn }) => urn === scenario.standard)!;
    return {
      scenario,
      standard,
      story: storyOf(scenario, standard),
      texts: { cy: textsOf(scenario, standard, 'cy'), en: textsOf(scenario, standard, 'en') },
      art: artFor(scenario).files,
    };
  });
}
