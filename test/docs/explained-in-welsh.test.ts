import { describe, expect, test } from 'vitest';
import { findingCodes } from '../../src/core/finding/catalogue.ts';
import { welshPagesThere, welshTextOf } from './page.ts';

// The Welsh pages hold the prose; the examples are those of the English pages.

test('every code has a page in Welsh, and every one of these pages a code', () => {
  expect(welshPagesThere().toSorted()).toEqual(findingCodes.toSorted());
});

describe.each(welshPagesThere())('the Welsh page of %s', (code) => {
  const text = welshTextOf(code);

  test('has its title and its two parts with something in them, and no example', () => {
    const [head = '', ...parts] = text.split(/^## /m);
    expect(head).toBe(`# ${code}\n\n`);
    expect(parts.map((part) => part.split('\n')[0])).toEqual(["Beth mae'n ei olygu", "Sut i'w gywiro"]);
    for (const part of parts) expect(part.split('\n\n')[1]?.length).toBeGreaterThan(20);
    expect(text).not.toContain('```');
  });

  test('has whole letters with their accents', () => {
    expect(text).toBe(text.normalize('NFC'));
  });
});
