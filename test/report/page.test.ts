import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readerIn } from '../../src/cli/report-words.ts';
import { languages } from '../../src/core/scenario/text.ts';
import type { Language } from '../../src/core/scenario/text.ts';
import { html } from '../../src/markup/html.ts';
import { reportPage } from '../../src/report/html/page.ts';
import { pageOf, report, smallReport, withWarnings } from '../fixtures/reports.ts';
import { ourChecked } from '../fixtures/scenarios.ts';
import { smallFiles } from '../fixtures/small-folder.ts';

const ours = report(ourChecked());
const proseIn = (language: Language) => () => ({
  language,
  meaning: 'Am y *nod* `a*b*c` a [dolen](x.md).',
  mending: 'Newidiwch.',
});
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

test.each(['folder', 'main', 'finding-1', 'arrow'])('nor where a scenario is called %s', async (id) => {
  const own = withWarnings['one-call.yaml'].replace('id: one-call', `id: ${id}`);
  const course = smallFiles['course.yaml']!.replace('id: one-call', `id: ${id}`);
  const page = await pageOf(
    smallReport({ 'one-call.yaml': undefined, [`${id}.yaml`]: own, 'course.yaml': course }),
    'en',
  );
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, found]) => found!);
  expect(ids).toContain(`scenario-${id}`);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(languages)('a map too large to be drawn is there in words, and the page says so (%s)', async (language) => {
  const small = smallReport();
  const [scenario] = small.scenarios;
  const last = scenario!.nodes.find(({ kind }) => kind === 'ending')!;
  const added = Array.from({ length: 2_000 }, (_, at) => ({ ...scenario!.nodes[0]!, id: `n${at}` }));
  const ways = added.map(({ id }, at) => ({ ...scenario!.ways[0]!, from: id, to: added[at + 1]?.id ?? last.id }));
  const long = { ...scenario!, nodes: [...added, ...scenario!.nodes], ways: [...ways, ...scenario!.ways] };
  const page = await pageOf({ ...small, scenarios: [long] }, language);
  const { say } = await readerIn(language);
  // The page is too long for a runner to print where one of these fails.
  expect(page.includes(html`${say('map-too-large')}`.markup)).toBe(true);
  expect(page.includes('class="map"')).toBe(false);
  expect(page.includes('#scenario-one-call..n1999"')).toBe(true);
});

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

test.each([
  ['Ready: nothing to mend.', smallReport()],
  ['Not ready yet: it can be built, but the warnings need a look first.', smallReport(withWarnings)],
  ['Not ready: it cannot be built until the errors are mended.', smallReport({ 'course.yaml': undefined })],
])('the page begins with the day and one plain sentence: %s', async (sentence, of) => {
  const text = (await pageOf(of, 'en')).split('<main')[0]!;
  expect(text).toContain('Date of the check: a day');
  const [, verdict = ''] = /<p class="verdict">(.*?)<\/p>/.exec(await pageOf(of, 'en'))!;
  expect(verdict.replaceAll(/<[^>]*>/g, '').trim()).toBe(sentence);
});

test('a code leads to what it means and how to mend it, once for all that have it', async () => {
  const found = smallReport(withWarnings);
  const page = await pageOf(found, 'en');
  for (const code of new Set(found.findings.map(({ code }) => code))) {
    expect(page).toContain(`<a href="#.${code}"><code>${code}</code></a>`);
    expect(page.split(` id=".${code}"`)).toHaveLength(2);
  }
  const [, meaning = ''] = page.split('id=".label-length"');
  expect(meaning).toMatch(/^>\n<h3>.*<\/h3>\n\n<div lang="en"><p>\w/);
  expect(meaning).toContain('How to mend it');
  expect(await pageOf(smallReport(), 'en')).not.toContain('What the codes mean');
});

test('in Welsh a code is explained in Welsh, and an explanation that is there in English only says so', async () => {
  const settings = { date: 'heddiw', sha256: () => '', proseOn: proseIn('cy') };
  const welsh = reportPage(smallReport(withWarnings), await readerIn('cy'), settings);
  expect(welsh).toContain('<div lang="cy"><p>Am y <em>nod</em> <code>a*b*c</code> a dolen.</p></div>');
  expect(welsh).not.toContain('Yn Saesneg yn unig');
  const english = reportPage(smallReport(withWarnings), await readerIn('cy'), { ...settings, proseOn: proseIn('en') });
  expect(english).toContain('<div lang="en">');
  expect(english).toContain('Yn Saesneg yn unig');
});

test('a folder in which nothing can be read still makes a page', async () => {
  const page = await pageOf(smallReport({ 'course.yaml': undefined, 'one-call.yaml': 'format: 1' }), 'cy');
  expect(page).toContain('no-course');
  expect(page).toMatch(/<\/html>\n$/);
});

test('the same report gives the same page', async () => {
  expect(await pageOf(report(ourChecked()), 'cy')).toBe(await pageOf(ours, 'cy'));
});
