import i18next from 'i18next';
import cy from '../../locales/cy/issues.json' with { type: 'json' };
import en from '../../locales/en/issues.json' with { type: 'json' };
import type { PlacedIssue } from '../core/scenario/issue.ts';
import type { Language } from '../core/scenario/text.ts';

/** The command line's own words. Keys derive from the Welsh; a test holds the English to the same ones. */
export type Words = (key: keyof typeof cy, values?: Readonly<Record<string, string | number>>) => string;

/** An i18next instance of the command's own, never the global one. */
export async function wordsIn(language: Language): Promise<Words> {
  const i18n = i18next.createInstance();
  await i18n.init({
    lng: language,
    fallbackLng: false,
    resources: { cy: { issues: cy }, en: { issues: en } },
    defaultNS: 'issues',
    interpolation: { escapeValue: false },
  });
  return (key, values) => i18n.t(key, { ...values });
}

/** The language of whoever runs the command: Welsh where the system says so, else English. */
export function systemLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return locale.toLowerCase().startsWith('cy') ? 'cy' : 'en';
}

/** One issue as two lines: where, then what is wrong and what to do. */
export function issueLines(issue: PlacedIssue, folder: string, words: Words): string {
  const values = issue.values ?? {};
  const near = 'near' in values ? ` ${words('near', values)}` : '';
  const where = `${folder}/${issue.file}:${issue.line}:${issue.column}`;
  const path = issue.path.length > 0 ? `  ${issue.path.join('.')}` : '';
  const warning = issue.severity === 'warning' ? `${words('warning')}: ` : '';
  return `${where}${path}\n  ${warning}${words(issue.code as Parameters<Words>[0], values)}${near}`;
}
