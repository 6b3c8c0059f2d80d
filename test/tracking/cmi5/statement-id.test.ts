import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha1 } from '../../../src/tracking/cmi5/sha1.ts';
import { idOf } from '../../../src/tracking/cmi5/statement-id.ts';

test('the digest is SHA-1', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (message) => {
      expect(Buffer.from(sha1(message))).toEqual(createHash('sha1').update(message).digest());
    }),
  );
});

test('an id is a UUID of version 5, the same for the same parts and another for others', () => {
  const parts = fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 5 });
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      expect(idOf(...one)).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(idOf(...one) === idOf(...other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});

// A release that makes other ids would say once more what earlier ones have said.
test('the ids of today are those of every release', () => {
  expect(idOf('a registration', 'an activity', 'passed')).toBe('ea5abaf9-2da5-5e27-b23c-dc775ad473e3');
});
