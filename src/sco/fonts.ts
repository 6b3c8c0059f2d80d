import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import latinExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url';

// ŵ ŷ Ŵ Ŷ stand outside Latin-1, in the second file. Ranges as the font's own package states them.
const files = [
  { url: latin, unicodeRange: 'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2000-206F,U+20AC,U+2122,U+2212' },
  { url: latinExtended, unicodeRange: 'U+100-130,U+132-151,U+154-2BA,U+1E00-1E9F' },
];

/** Fetches the player's own typeface. Rejects where it cannot be had. */
export async function loadFont(page: Document): Promise<void> {
  const faces = files.map(
    ({ url, unicodeRange }) =>
      new FontFace('Atkinson Hyperlegible Next', `url("${url}") format("woff2")`, {
        weight: '200 800',
        unicodeRange,
      }),
  );
  for (const face of await Promise.all(faces.map((face) => face.load()))) page.fonts.add(face);
}
