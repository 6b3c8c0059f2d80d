/** A value as an author would write it on one line of YAML: `{ cy: …, en: … }`. */
export function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${inFlow(key)}: ${inFlow(inner)}`);
    return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
  }
  return typeof value === 'string' && !plain.test(value) ? JSON.stringify(value) : String(value);
}

// What YAML reads as a text without quotes, and no number, truth value or address is like.
const plain = /^(?!(true|false|null)$)(…|[a-z][\w-]*)$/i;
