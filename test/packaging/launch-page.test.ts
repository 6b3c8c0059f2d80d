import fc from 'fast-check';
import { expect, test } from 'vitest';
import { configElementId, packageFormats, scormVersions } from '../../src/core/course/package-config.ts';
import type { PackageConfig } from '../../src/core/course/package-config.ts';
import { configOf } from '../../src/packaging/config.ts';
import { launchPage } from '../../src/packaging/launch-page.ts';
import { course, packaged, parts, scenarioCalled, scenarios, unzipped } from './package-parts.ts';
import { manifestFaults, xmlFaults } from './schema-check.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '!--',
      '-->',
      ']]>',
      '</script',
      '{{title}}',
      '$&',
      '\u2028',
      '\n',
      '\r',
      '\t',
      'ŵ',
      '🍽',
      '\u0000',
      '\uD800',
    ),
    minLength: 1,
  }),
);
const anyTitle = fc.record({ cy: anyText, en: anyText });

const nothingElse = { modules: [], styles: [] };
const pageOf = (config: PackageConfig) => launchPage(parts.templates.launch, config, nothingElse);

/** The data block as a browser reads it: up to the first end tag (HTML, script data state). */
function dataOf(page: string): string {
  const opening = `<script type="application/json" id="${configElementId}">`;
  const from = page.indexOf(opening) + opening.length;
  return page.slice(from, page.toLowerCase().indexOf('</script', from));
}

test('the page allows nothing from elsewhere and nothing inline', () => {
  const page = unzipped('1.2').get('index.html')!;
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)!;
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
  const scripts = [...page.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes);
  expect(scripts).toEqual([' type="application/json" id="course"', ' type="module" src="dewis.js"']);
});

test('only the page of cmi5 may ask elsewhere, of a store that is asked safely', () => {
  const policy = (page: string) => /connect-src ([^;]*);/.exec(page)?.[1];
  for (const format of packageFormats)
    expect(policy(unzipped(format).get('index.html')!)).toBe(format === 'cmi5' ? "'self' https:" : "'self'");
});

test('the page has a language, a title, a place for the player, and words for a browser without scripts', () => {
  const page = unzipped('2004-4').get('index.html')!;
  expect(page).toContain('<html lang="cy">');
  expect(page).toContain('<title>Gwasanaeth: dewis da / Service: choosing well</title>');
  expect(page).toContain('<dewis-player></dewis-player>');
  expect(page).toMatch(/<noscript>[^]*lang="cy"[^]*lang="en"[^]*<\/noscript>/);
});

test('a course that begins in one language has its page in that language', () => {
  const page = pageOf(configOf({ ...course, lms: { ...course.lms, language: 'en' } }, null, scenarios));
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('<title>Service: choosing well</title>');
});

test('the modules that the script needs at once are asked for with it, the later ones are not', () => {
  const page = unzipped('1.2').get('index.html')!;
  const preloaded = [...page.matchAll(/<link rel="modulepreload" href="([^"]*)">/g)].map(([, href]) => href);
  expect(preloaded).toEqual(['chunks/lit-1a.js', 'chunks/deep.js', 'chunks/side.js', 'play.js']);
  expect(page).toContain('<link rel="stylesheet" href="dewis.css">');
});

test.each(packageFormats)(
  'the page of %s tells the player what it was built for and what there is to play',
  (format) => {
    const config = JSON.parse(dataOf(unzipped(format).get('index.html')!)) as PackageConfig;
    expect(config).toEqual(configOf(course, format, scenarios));
    expect(config).toMatchObject({
      format,
      course: { id: 'two-stories', mark: 0.7, keep: 'best' },
      title: course.title,
    });
    expect(config.scenarios[0]).toMatchObject({ id: 'one', minutes: 20, criteria: 1, first: { place: 'quay' } });
    expect(config.scenarios[0]?.revision).toHaveLength(8);
  },
);

test('no text can end the data block, and every text arrives as it was', () => {
  fc.assert(
    fc.property(anyTitle, (title) => {
      const config = configOf({ ...course, title, description: title }, '1.2', [
        packaged(scenarioCalled('one', title)),
      ]);
      const page = pageOf(config);
      expect(dataOf(page)).not.toContain('<');
      expect(JSON.parse(dataOf(page))).toEqual(config);
      expect(page.match(/<script/g)).toHaveLength(2);
      expect(page.match(/<title>[^<]*<\/title>/g)).toHaveLength(1);
    }),
  );
});

test.each(scormVersions)(
  'any text in titles, descriptions and keywords gives a %s manifest that is well formed',
  (version) => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const files = unzipped(version, { ...course, title, description: title, keywords: [title] });
        expect(xmlFaults(files.get('imsmanifest.xml')!)).toEqual([]);
        expect(xmlFaults(files.get('metadata.xml') ?? '<none/>')).toEqual([]);
      }),
      { numRuns: 15 },
    );
  },
);

test('hostile titles leave every version valid', () => {
  const title = { cy: '</title><script>alert(1)</script> & ŵŷ "', en: ']]> <!-- \u0001 {{lom}} $1' };
  for (const version of scormVersions) expect(manifestFaults(unzipped(version, { ...course, title }))).toEqual([]);
});
