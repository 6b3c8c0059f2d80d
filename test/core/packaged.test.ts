import { expect, test } from 'vitest';
import { packagedStory } from '../../src/core/proof/republish/packaged.ts';
import { ourScenarios } from '../fixtures/scenarios.ts';

test.for(ourScenarios)(
  '$story.id is read back from a package as it was built, each face with its wording',
  ({ story }) => {
    const built = JSON.parse(JSON.stringify(story)) as typeof story;
    expect(JSON.stringify(built.nodes)).toMatch(/"face":\[/);
    expect(packagedStory(built)).toEqual(built);
  },
);

test('a face that nobody can draw is read from no package, be it that of one wording', () => {
  const [{ story }] = ourScenarios as [(typeof ourScenarios)[number]];
  const odd = JSON.parse(JSON.stringify(story).replace(/"face":\[("\w+"|null)/, '"face":["sly"')) as unknown;
  expect(odd).not.toEqual(JSON.parse(JSON.stringify(story)));
  expect(packagedStory(odd)).toBeUndefined();
});
