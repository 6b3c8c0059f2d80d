import address from './typeface/atkinson-hyperlegible-next.woff2?url';
import { unicodeRange, weight } from './typeface/cut.ts';

/** Fetches the player's own typeface. Rejects where it cannot be had. */
export async function loadFont(page: Document): Promise<void> {
  const face = new FontFace('Atkinson Hyperlegible Next', `url("${address}") format("woff2")`, {
    unicodeRange,
    weight,
  });
  page.fonts.add(await face.load());
}
