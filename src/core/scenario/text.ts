/** The languages a learner can play in, the one to be read first where both stand together first. */
export const languages = ['cy', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text in every language; none may be missing or empty (content rule: no silent fallback). */
export type Text = Readonly<Record<Language, string>>;

/** True for the code of a language a learner can play in, exactly as we write it (`cy`, `en`). */
export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value);
}

/** The language that is not this one: what the switch offers. */
export function otherLanguage(language: Language): Language {
  return language === 'cy' ? 'en' : 'cy';
}
