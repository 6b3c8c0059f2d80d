import { expect, test } from 'vitest';
import type { Language } from '../../src/core/scenario/text.ts';
import { wishedLanguage } from '../../src/sco/language.ts';
import { askedIn } from '../../src/tracking/session/launch-data.ts';

/** Everywhere a wish for a language may have been left. */
interface Wishes {
  readonly saved?: Language;
  readonly launchData?: string;
  readonly query?: string;
  readonly preference?: Language;
  readonly institution?: Language;
}

function wished({ saved, launchData = '', query = '', preference, institution }: Wishes): Language | null {
  const launch = { asked: askedIn(launchData), language: preference ?? null };
  const opened = { config: { lms: { language: institution ?? 'ask' } }, launch, query };
  return wishedLanguage(opened as unknown as Parameters<typeof wishedLanguage>[0], saved ?? null);
}

test('the language is asked for where nobody has said one', () => {
  expect(wished({})).toBeNull();
});

test('what was chosen in this attempt goes before every other wish', () => {
  const elsewhere: Wishes = { launchData: 'lang=en', query: '?lang=en', preference: 'en', institution: 'en' };
  expect(wished({ ...elsewhere, saved: 'cy' })).toBe('cy');
  expect(wished({ ...elsewhere, launchData: 'lang=cy' })).toBe('cy');
  expect(wished({ ...elsewhere, launchData: 'language=cy' })).toBe('cy');
  expect(wished({ ...elsewhere, launchData: '', query: '?lang=cy' })).toBe('cy');
  expect(wished({ preference: 'cy', institution: 'en' })).toBe('cy');
  expect(wished({ institution: 'en' })).toBe('en');
});

test('a language nobody can play in is passed over', () => {
  expect(wished({ query: '?lang=fr', preference: 'en' })).toBe('en');
});
