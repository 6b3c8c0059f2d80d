/** What of an input has the shape that is looked for, and nothing where it has another: form is the schemas' business. */

export type Loose = Readonly<Record<string, unknown>>;

export function loose(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
