/** Things that stand in more than one place. Origin: the middle of the foot, unless said otherwise. */
import { box, lines, oval, shape, wash } from './scene.ts';

/** A lit candle in a low holder, 70 high. */
export const candle =
  wash('i', 'M-34-62a34 34 0 1 1 68 0a34 34 0 1 1-68 0', 0.25) + box('f', -7, -44, 14, 40, 3) + shape('i', 'M0-72c12 14 9 24 0 24s-12-10 0-24z') + shape('e', 'M-18-6h36l-6 8h-24z');

/** A wine glass, 66 high. */
export const glass = shape('n', 'M-15-66c-3 24 4 34 15 36 11-2 18-12 15-36z') + lines('M0-30V0M-12 0h24');

/** A dinner plate seen from the side of a table, 100 wide. */
export const plate = oval('f', 0, 0, 50, 13) + lines('M-30-1c14-7 46-7 60 0', 3);

/** A mug, 40 high. */
export const mug = shape('g', 'M-18-40h36v32q0 8-8 8h-20q-8 0-8-8z') + lines('M18-32c20-4 20 22 0 20');

/** A china plate stood on its edge: origin in the middle, 46 across. */
export const china = oval('f', 0, 0, 23) + '<circle r="13" class="h"/><path d="M-6 0h12M0-6v12" stroke-width="3"/>';

/** A pot plant, 110 high. */
export const plant =
  shape('j', 'M0-40c-40-6-46-40-40-56 22 4 38 20 40 50 0-40 10-62 34-70 10 34-6 62-30 76zM2-44c18-26 40-26 52-20-6 20-24 30-50 28z') + shape('g', 'M-26-42h52l-8 42h-36z');

/** A house of a Welsh terrace, 200 wide from its left, foot at 0, roof at -300: door left, bay right; upstairs and bay are panes. */
export function house(door: 'g' | 'h' | 'j' | 'i', wall: 'b' | 'o' | 'c', upstairs: 'n' | 'r' = 'n', bay: 'n' | 'r' = 'n'): string {
  return (
    shape('m', 'M0-236 0-296H200V-236z') +
    shape('o', 'M150-290v-44h40v44') +
    lines('M158-334v-12M172-334v-14M184-334v-12', 8) +
    box(wall, 0, -238, 200, 238) +
    box('n', 26, -206, 48, 70) +
    box(upstairs, 120, -206, 56, 70) +
    lines('M26-172h48M120-172h56', 3) +
    box(door, 26, -92, 48, 92, 2) +
    lines('M50-60h.1', 8) +
    box(bay, 108, -96, 76, 60) +
    lines('M133-96v60M159-96v60', 3)
  );
}
