/** What launch data asks for, unread: by its name, both in lower case. */
export type Asked = ReadonlyMap<string, string>;

/**
 * Takes launch data such as `lang=cy;mark=80%;keep=best;failed=incomplete;completed=passed;interactions=no` apart. Parted by
 * `;`, `&`, `,` or white space; `:` serves for `=`, and case does not matter. Launch data belongs to the LMS and may hold
 * anything: what is not ours is nobody's name, and stays unread. The last of two alike holds.
 */
export function askedIn(text: string): Asked {
  const pairs = text
    .slice(0, 4096)
    .toLowerCase()
    .matchAll(/(?<![^\s;&,])(\w+)[=:]([^\s;&,]+)/g);
  return new Map([...pairs].map(([, name = '', value = '']) => [name, value]));
}
