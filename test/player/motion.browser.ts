import { assert } from '@open-wc/testing';
import { everyScreen } from './every-screen.ts';

// What moves is there in less than 300 ms, and stands still for whoever asks for that (WCAG 2.3.3).

function everything(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}

/** The longest time, in seconds, that anything on a screen takes to change. */
function longest(root: ParentNode): number {
  const times = everything(root).flatMap((element) => {
    const { animationDuration, transitionDuration, transitionDelay } = getComputedStyle(element);
    return [animationDuration, transitionDuration, transitionDelay].flatMap((list) => list.split(',').map(parseFloat));
  });
  return Math.max(...times.filter(Number.isFinite));
}

describe('what moves', () => {
  it('takes less than 300 ms on every screen', async () => {
    const found: number[] = [];
    await everyScreen({}, (_screen, root) => found.push(longest(root)));
    assert.isAtMost(Math.max(...found), 0.3);
    assert.isAbove(Math.max(...found), 0.1);
  }).timeout(30_000);

  it('stands still where less motion is asked for', async () => {
    const moving: string[] = [];
    await everyScreen({ motion: 'less' }, (screen, root) => {
      // One millisecond is a wait that ends, as before “one moment” is shown, and no motion.
      if (longest(root) > 0.001) moving.push(screen);
    });
    assert.deepEqual(moving, []);
  }).timeout(30_000);

  it('never changes how strong the words are: they can be read from the first frame', async () => {
    const keyframes = new Set<CSSKeyframesRule>();
    await everyScreen({}, (_screen, root) => {
      for (const { shadowRoot } of everything(root))
        for (const sheet of shadowRoot?.adoptedStyleSheets ?? [])
          for (const rule of sheet.cssRules) if (rule instanceof CSSKeyframesRule) keyframes.add(rule);
    });
    assert.isAbove(keyframes.size, 1);
    for (const rule of keyframes) assert.notMatch(rule.cssText, /opacity|color/);
  }).timeout(30_000);
});
