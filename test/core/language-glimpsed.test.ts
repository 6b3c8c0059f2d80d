import { expect, test } from 'vitest';
import { encodeCourse } from '../../src/core/course/codec.ts';
import { languageGlimpsed } from '../../src/core/course/language-glimpsed.ts';

test('the language of a state is seen before the state can be read', () => {
  for (const language of ['cy', 'en', null] as const)
    expect(languageGlimpsed(encodeCourse([], { language, attempts: {} }))).toBe(language);
  for (const foreign of ['', 'cy', '{"language":"cy"}', 'dewis1.fr.x', 'dewis1'])
    expect(languageGlimpsed(foreign)).toBeNull();
});
