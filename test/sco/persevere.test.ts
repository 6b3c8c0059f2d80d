import { expect, test } from 'vitest';
import { persevere } from '../../src/sco/persevere.ts';
import { ManualClock } from '../tracking/manual-clock.ts';

const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

function trying(succeedsAt: number) {
  const clock = new ManualClock();
  const network = new EventTarget();
  const tries: number[] = [];
  const troubles: unknown[] = [];
  const effort = persevere(
    async () => {
      tries.push(tries.length);
      if (tries.length < succeedsAt) throw new Error(`try ${tries.length}`);
      return 'made';
    },
    { clock, network },
    (cause) => troubles.push((cause as Error).message),
  );
  const pass = async (seconds: number) => {
    await turn();
    clock.pass(seconds);
    await turn();
  };
  return { ...effort, clock, network, tries, troubles, pass };
}

test('what succeeds at once is tried once, and nothing is left waiting', async () => {
  const { made, tries, troubles, clock } = trying(1);
  expect(await made).toBe('made');
  expect([tries, troubles, clock.waiting]).toEqual([[0], [], 0]);
});

test('one failure is made good without a word about it', async () => {
  const { made, troubles, pass } = trying(2);
  await pass(1);
  expect(await made).toBe('made');
  expect(troubles).toEqual([]);
});

test('it goes on for as long as it takes, less and less often, at least every half minute', async () => {
  const { made, tries, troubles, pass } = trying(40);
  const before: number[] = [];
  for (let minute = 0; minute < 30; minute += 1) {
    await pass(30);
    before.push(tries.length);
  }
  expect(before.slice(1).every((count, index) => count > before[index]!)).toBe(true);
  for (let minute = 0; minute < 20; minute += 1) await pass(30);
  expect(await made).toBe('made');
  expect(tries).toHaveLength(40);
  expect(troubles).toHaveLength(38);
});

test('it tries at once when the connection is back, and when somebody asks', async () => {
  const { made, tries, network, again, pass } = trying(5);
  await pass(0.3);
  await pass(0.6);
  expect(tries).toHaveLength(3);
  network.dispatchEvent(new Event('online'));
  await turn();
  expect(tries).toHaveLength(4);
  again();
  expect(await made).toBe('made');
});

test('asking while a try is under way starts no second one', async () => {
  const clock = new ManualClock();
  let tries = 0;
  let succeed = (_: string) => {};
  const { made, again } = persevere(
    () => {
      tries += 1;
      return new Promise<string>((resolve) => (succeed = resolve));
    },
    { clock, network: new EventTarget() },
    () => {},
  );
  again();
  again();
  await turn();
  succeed('made');
  expect(await made).toBe('made');
  expect(tries).toBe(1);
});
