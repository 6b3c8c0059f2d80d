import type { Clock } from '../tracking/session/clock.ts';

/** As much of a window as is needed to wait for what it paints. */
export interface PaintingWindow {
  requestAnimationFrame?(callBack: () => void): unknown;
}

/** A window that nobody sees paints nothing, in milliseconds. */
const longest = 100;

/** Calls back once, as soon as what is changed on the screen by now has been painted; at once where nothing paints. */
export function afterPaint(window: PaintingWindow, clock: Clock, callBack: () => void): void {
  if (!window.requestAnimationFrame) return callBack();
  let isDue = true;
  const once = () => {
    if (isDue) callBack();
    isDue = false;
  };
  clock.after(longest, once);
  // A frame's own callback comes before it is painted, and a task asked for there after it was.
  window.requestAnimationFrame(() => clock.after(0, once));
}
