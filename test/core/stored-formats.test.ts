import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeCourse, encodeCourse } from '../../src/core/course/codec.ts';
import type { Restored } from '../../src/core/course/codec.ts';
import type { Story } from '../../src/core/scenario/story.ts';

/** What learners' LMSs hold: states as each format wrote them, with the stories of that day. They are never changed. */
const folder = join(import.meta.dirname, '../fixtures/stored');

interface Stored {
  readonly what: string;
  readonly stories: readonly string[];
  readonly state: string;
  readonly reads: Restored;
}

const json = (...path: readonly string[]) => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));

describe.each(readdirSync(folder))('a state of %s', (format) => {
  const files = readdirSync(join(folder, format)).filter((name) => name.endsWith('.json'));
  test.each(files)('%s is read back as it was meant', (file) => {
    const { stories, state, reads }: Stored = json(format, file);
    const then: readonly Story[] = stories.map((id) => json(format, 'stories', `${id}.json`));
    expect(decodeCourse(then, state)).toEqual(reads);
  });
});

test('states are written as the newest of these formats has them', () => {
  const newest = readdirSync(folder).toSorted().at(-1)!;
  for (const file of readdirSync(join(folder, newest)).filter((name) => name.endsWith('.json'))) {
    const { stories, state, reads }: Stored = json(newest, file);
    const then: readonly Story[] = stories.map((id) => json(newest, 'stories', `${id}.json`));
    expect(encodeCourse(then, reads.saved)).toBe(state);
  }
});
