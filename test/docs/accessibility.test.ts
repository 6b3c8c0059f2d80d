import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { counted } from '../audit/counted.ts';

test.for(['en', 'cy'])('the accessibility statement (%s) gives the figures that the audit counts', (language) => {
  const page = readFileSync(join(import.meta.dirname, `../../docs/accessibility.${language}.md`), 'utf8');
  const figures = [...page.matchAll(/<!-- (\w+) -->\s*\|?\s*([\d,]+)/g)].map(([, what, figure]) => [
    what,
    Number(figure!.replaceAll(',', '')),
  ]);
  expect(Object.fromEntries(figures)).toEqual({ ...counted() });
});
