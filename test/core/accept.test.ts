import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weighed } from '../../src/core/finding/accept.ts';
import type { Acceptance } from '../../src/core/finding/accept.ts';
import type { Finding } from '../../src/core/finding/finding.ts';

const reason = 'Because.';
const warning = (...path: Finding['path']): Finding => ({ code: 'label-length', path });

describe('an acceptance holds for its code', () => {
  const accepted = (at: string | undefined, ...path: Finding['path']) =>
    weighed([warning(...path)], [{ code: 'label-length', ...(at !== undefined && { at }), reason }])[0]!.accepted;
  test('at its place and below it, or everywhere', () => {
    expect(accepted('nodes.a', 'nodes', 'a')).toBe(reason);
    expect(accepted('nodes.a', 'nodes', 'a', 'choices', 'b')).toBe(reason);
    expect(accepted(undefined, 'nodes', 'a')).toBe(reason);
    expect(accepted(undefined)).toBe(reason);
  });
  test('and not beside it', () => {
    expect(accepted('nodes.a', 'nodes', 'ab')).toBeUndefined();
    expect(accepted('nodes.a.choices', 'nodes', 'a')).toBeUndefined();
  });
});

test('of several acceptances the first that holds is the one, and the others accept nothing', () => {
  const place = fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 });
  const places = fc.array(place, { maxLength: 6 });
  fc.assert(
    fc.property(places, places, (found, at) => {
      const accepted = at.map((path, index): Acceptance => {
        const here = path.length > 0 && { at: path.join('.') };
        return { code: 'label-length', ...here, reason: String(index) };
      });
      const told = weighed(
        found.map((path) => warning(...path)),
        accepted,
      );
      const first = found.map((path) => at.findIndex((over) => over.every((key, index) => path[index] === key)));
      expect(told.slice(0, found.length).map((finding) => Number(finding.accepted ?? -1))).toEqual(first);
      const unused = at.flatMap((_, index) => (first.includes(index) ? [] : [index]));
      expect(told.slice(found.length).map(({ code, path }) => [code, path[1]])).toEqual(
        unused.map((index) => ['accepts-nothing', index]),
      );
    }),
  );
});

test('what accepts nothing is told only where everything could be looked at', () => {
  const accepted = [{ code: 'label-length', reason }];
  const codes = (...given: Parameters<typeof weighed>) => weighed(...given).map(({ code }) => code);
  expect(codes([], accepted)).toEqual(['accepts-nothing']);
  expect(codes([], accepted, { whole: false })).toEqual([]);
  expect(codes([{ code: 'never-earned', path: [] }], accepted)).toEqual(['never-earned']);
  expect(codes([], [{ code: 'label-lenght', reason }], { whole: false })).toEqual(['no-such-code']);
});
