import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Countdown } from '../../src/player/scene/countdown.ts';

const anySteps = fc.array(
  fc.record({ after: fc.nat({ max: 5000 }), does: fc.constantFrom('run', 'pause', 'extend', 'look') }),
  { maxLength: 30 },
);

test('time runs down by what passes while it is let run, is added to by what is given, and never falls below none', () => {
  fc.assert(
    fc.property(fc.nat({ max: 20_000 }), anySteps, (given, steps) => {
      const countdown = new Countdown(given);
      let [now, left, running] = [0, given, false];
      for (const { after, does } of steps) {
        now += after;
        if (running) left = Math.max(0, left - after);
        if (does === 'run') countdown.run(now);
        if (does === 'pause') countdown.pause(now);
        if (does === 'extend') countdown.extend(3000, now);
        if (does === 'extend') left += 3000;
        running = does === 'run' || (running && does !== 'pause');
        expect([countdown.left(now), countdown.running]).toEqual([left, running]);
      }
    }),
  );
});
