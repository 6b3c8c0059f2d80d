import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { languages } from '../../src/core/scenario/text.ts';
import { html } from '../../src/markup/html.ts';
import { pageOf, report, smallReport, withWarnings } from '../fixtures/reports.ts';
import { ourChecked } from '../fixtures/scenarios.ts';
import { smallFiles } from '../fixtures/small-folder.ts';

const ours = report(ourChecked());
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

test('the page holds no script and loads nothing, and its policy lets in its own style alone', async () => {
  const page = await pageOf(ours, 'cy', sha256);
  const style = /<style>([^]*?)<\/style>/.exec(page)![1]!;
  expect(page).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${sha256(style)}&#39;`);
  expect(page).not.toMatch(/<(script|link|img|iframe|object|embed|base)\b| (src|style|on\w+)=|@import|javascript:/);
  expect(page.match(/url\(([^)]*)\)/g)?.every((url) => url.startsWith('url(#'))).toBe(true);
});

test('what an author wrote is text, whatever signs it is made of', async () => {
  const nasty = `</style><script>alert(1)</script><img src=x onerror="a">&'`;
  const file = smallFiles['one-call.yaml']!.replaceAll('en: Thank you', `en: ${JSON.stringify(nasty)}`);
  const page = await pageOf(smallReport({ 'one-call.yaml': file }), 'en');
  expect(page).not.toContain('<script');
  expect(page).toContain('&#60;script&#62;alert(1)');
});

test('emphasis is emphasis and nothing else is markup', async () => {
  const file = smallFiles['one-call.yaml']!.replace(
    '{ cy: Diolch, en: Thank you }',
    '{ cy: "*Da*", en: "**Go** *on*" }',
  );
  const page = await pageOf(smallReport({ 'one-call.yaml': file }), 'en');
  expect(page).toContain('<em>Da</em>');
  expect(page).toContain('<strong>Go</strong> <em>on</em>');
});

test.each(languages)(
  'every link within the page leads somewhere, and no two places have one name (%s)',
  async (language) => {
    for (const each of [ours, smallReport(withWarnings)]) {
      const page = await pageOf(each, language);
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!).filter((id) => !id.startsWith('arrow'));
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, to] of page.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(to);
    }
  },
);

test('every text of a scenario stands in the page in both languages, each marked as what it is', async () => {
  const page = await pageOf(ours, 'en');
  for (const { nodes } of ours.scenarios)
    for (const { choices = [] } of nodes)
      for (const { label } of choices)
        for (const language of languages)
          expect(page).toContain(html`<div lang="${language}"><p>${label[language].split('*')[0]}`.markup);
});

test('an accepted finding is on the page with its reason', async () => {
  const page = await pageOf(smallReport(withWarnings), 'en');
  expect(page).toContain('<b>Reason:</b> A test');
});

test('a folder in which nothing can be read still makes a page', async () => {
  const page = await pageOf(smallReport({ 'course.yaml': undefined, 'one-call.yaml': 'format: 1' }), 'cy');
  expect(page).toContain('no-course');
  expect(page).toMatch(/<\/html>\n$/);
});

test('the same report gives the same page', async () => {
  expect(await pageOf(report(ourChecked()), 'cy')).toBe(await pageOf(ours, 'cy'));
});
