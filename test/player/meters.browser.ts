import { assert, waitUntil } from '@open-wc/testing';
import { tableSource, tableStory } from '../fixtures/player-scenario.ts';
import { patience } from './looking-back.ts';
import { atFirstDecision } from './stage.ts';

/** How a meter stands after a choice that would have it go up, in a story that begins with it at some value. */
async function moodFrom(start: number): Promise<Element> {
  const mood = { ...tableStory.meters['mood']!, start };
  const story = { ...tableStory, meters: { ...tableStory.meters, mood } };
  const at = await atFirstDecision({ source: { ...tableSource, story: async () => story } });
  await at.click('[data-choice=listen]');
  await waitUntil(() => at.all('dewis-reply').length === 1, 'dewis-reply', patience);
  return at.all('[part=meter]')[0]!;
}

describe('how a meter has moved', () => {
  it('is told by an arrow and in words', async () => {
    const meter = await moodFrom(3);
    assert.isNotNull(meter.querySelector('.move'));
    assert.include(meter.textContent ?? '', 'wedi codi');
  });

  it('is not told of one that was at its end already', async () => {
    const meter = await moodFrom(10);
    assert.isNull(meter.querySelector('.move'));
    assert.notInclude(meter.textContent ?? '', 'wedi codi');
  });
});
