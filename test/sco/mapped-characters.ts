/** The characters that a TrueType font has glyphs for, by its `cmap` of format 4 (OpenType, *cmap*): the basic plane. */
export function mappedCharacters(font: Uint8Array): ReadonlySet<string> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  const count = view.getUint16(cmap + 2);
  const offsets = Array.from({ length: count }, (_, at) => cmap + view.getUint32(cmap + 4 + 8 * at + 4));
  const table = offsets.find((offset) => view.getUint16(offset) === 4);
  if (table === undefined) throw new Error('no cmap of format 4');
  const twice = view.getUint16(table + 6);
  const characters = new Set<string>();
  for (let at = table + 14; at < table + 14 + twice; at += 2) {
    const [end, start] = [view.getUint16(at), view.getUint16(at + twice + 2)];
    for (let code = start; code <= end && code !== 0xff_ff; code += 1) characters.add(String.fromCodePoint(code));
  }
  return characters;
}

function tableAt(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    const name = String.fromCodePoint(...Array.from({ length: 4 }, (_, byte) => view.getUint8(at + byte)));
    if (name === tag) return view.getUint32(at + 8);
  }
  throw new Error(`no table ${tag}`);
}
