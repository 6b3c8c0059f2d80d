import { assert } from '@open-wc/testing';
import { everyScreen } from './every-screen.ts';
import { measured, more, usual } from './measured-contrast.ts';
import type { Demands } from './measured-contrast.ts';

// The themes of the example page, as host pages copy them.
const themes = new URL('../../src/embed/example/themes/', import.meta.url);

interface Worn {
  readonly theme: 'harbour' | 'ember';
  readonly attributes: Readonly<Record<string, string>>;
  readonly demands: Demands;
}
const ways: readonly Worn[] = [
  { theme: 'harbour', attributes: { theme: 'light' }, demands: usual },
  { theme: 'harbour', attributes: { theme: 'dark' }, demands: usual },
  { theme: 'ember', attributes: { theme: 'dark' }, demands: usual },
  { theme: 'harbour', attributes: { theme: 'light', contrast: 'more' }, demands: more },
  { theme: 'ember', attributes: { theme: 'dark', contrast: 'more' }, demands: more },
];

async function wear(name: string): Promise<() => void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetch(new URL(`${name}.css`, themes))).text());
  const before = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...before, sheet];
  return () => (document.adoptedStyleSheets = before);
}

describe('a theme of the example page', () => {
  for (const { theme, attributes, demands } of ways)
    it(`leaves everything readable: ${[theme, ...Object.values(attributes)].join(', ')}`, async () => {
      const takeOff = await wear(theme);
      try {
        const short: string[] = [];
        const pages = new Set<string>();
        await everyScreen({ class: theme, ...attributes }, (screen, root) => {
          pages.add(getComputedStyle(root.host).backgroundColor);
          short.push(...measured(root, demands).short.map((one) => `${screen}: ${one}`));
        });
        assert.deepEqual(short, []);
        // It is worn, or gives way to a learner who wants more contrast.
        const own = {
          harbour: { light: 'rgb(242, 246, 249)', dark: 'rgb(12, 27, 41)' },
          ember: { dark: 'rgb(29, 21, 18)' },
        };
        const ground = (own[theme] as Record<string, string>)[attributes['theme'] ?? ''] ?? '';
        assert.strictEqual(pages.has(ground), demands === usual);
      } finally {
        takeOff();
      }
    }).timeout(30_000);
});
