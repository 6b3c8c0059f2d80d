import { expect, test } from 'vitest';
import { pageForTerminal } from '../../src/cli/terminal-page.ts';

test.each<[what: string, markdown: string, shown: string]>([
  ['emphasis', 'After *i* and **never** after *o*.', 'After i and never after o.'],
  [
    'links',
    'See [`accepts-nothing`](accepts-nothing.md) or [the *format*](a.md).',
    'See accepts-nothing or the format.',
  ],
  ['code', 'Write `*emphasis*` or `**strong**`, and `[name]`.', 'Write *emphasis* or **strong**, and [name].'],
  ['what looks like a link in code', 'Not `[a](b)`.', 'Not [a](b).'],
  ['blocks', 'So:\n\n```yaml\nsays: *a*\n```', 'So:\n\n    says: *a*'],
])('%s of a page, as a terminal shows it', (_, markdown, shown) => {
  expect(pageForTerminal(markdown)).toBe(shown);
});

test('long lines are broken between words', () => {
  const lines = pageForTerminal('**one** `two` '.repeat(20).trim()).split('\n');
  expect(lines.join(' ')).toBe('one two '.repeat(20).trim());
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
});
