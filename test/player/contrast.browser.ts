import { assert } from '@open-wc/testing';
import { measured, more, usual } from './measured-contrast.ts';
import type { Demands } from './measured-contrast.ts';
import { everyScreen } from './every-screen.ts';

interface Palette {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly demands: Demands;
}
const palettes: readonly Palette[] = [
  { name: 'light', attributes: { theme: 'light' }, demands: usual },
  { name: 'dark', attributes: { theme: 'dark' }, demands: usual },
  { name: 'light with more contrast', attributes: { theme: 'light', contrast: 'more' }, demands: more },
  { name: 'dark with more contrast', attributes: { theme: 'dark', contrast: 'more' }, demands: more },
];

describe('what is written and what can be pressed', () => {
  for (const { name, attributes, demands } of palettes)
    it(`can be told from its ground on every screen (${name})`, async () => {
      const short: string[] = [];
      await everyScreen(attributes, (screen, root) => {
        const found = measured(root, demands);
        assert.isAbove(found.count, 3, screen);
        short.push(...found.short.map((one) => `${screen}: ${one}`));
      });
      assert.deepEqual(short, []);
    }).timeout(30_000);
});
