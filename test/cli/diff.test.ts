import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diff } from '../../src/cli/diff.ts';
import type { DiffFile, DiffOptions } from '../../src/cli/diff.ts';
import { packagedScenarios } from '../../src/cli/packaged.ts';
import { wordsIn } from '../../src/cli/words.ts';
import type { Language } from '../../src/core/scenario/text.ts';
import { packageFormats } from '../../src/core/course/package-config.ts';
import { asFiles, packageFiles } from '../../src/packaging/package-files.ts';
import { pack } from '../../src/packaging/pack.ts';
import { checkFolder } from '../../src/source/check-folder.ts';
import { loadedFrom } from '../../src/source/load.ts';
import { smallFiles, smallFolder } from '../fixtures/small-folder.ts';
import { writeSmallFolder } from '../fixtures/written-folder.ts';
import { parts } from '../packaging/package-parts.ts';

/** `dewis diff OLD NEW`: a folder, a scenario or a package on either side. */

const call = smallFiles['one-call.yaml']!;
let root = '';
let then = '';
const at = (name: string) => join(root, name);

/** The small scenario published anew with something replaced in it. */
function published(name: string, ...replaced: readonly (readonly [from: string, to: string])[]): string {
  const text = replaced.reduce((is, [from, to]) => {
    expect(is).toContain(from);
    return is.replaceAll(from, to);
  }, call);
  return writeSmallFolder(at(name), { 'one-call.yaml': text });
}

async function compared(older: string, newer: string, options: Partial<DiffOptions> = {}, language: Language = 'en') {
  const printed: string[] = [];
  const noted: string[] = [];
  const saying = { print: (line: string) => printed.push(line), note: (line: string) => noted.push(line) };
  const all = { format: 'text', language, ...options } as const;
  const code = await diff(older, newer, all, await wordsIn(language), saying);
  return { code, printed: printed.join('\n'), noted: noted.join('\n') };
}

async function found(older: string, newer: string) {
  const { code, printed } = await compared(older, newer, { format: 'json' });
  const file = JSON.parse(printed) as DiffFile;
  const [scenario] = file.scenarios;
  return {
    code,
    course: file.course,
    changes: scenario!.changes.map(({ code }) => code),
    landed: (scenario!.landings?.changed ?? []).map(({ kind, at, to }) => ({ kind, at, to })),
    whole: file,
  };
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dewis-diff-'));
  then = writeSmallFolder(at('then'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const said = (id: string, next: string) => `      ${id}:
        label: { cy: Gwneud hyn, en: Do this }
        reply: { cy: Iawn, en: Fine }
        coach: { cy: Da, en: Good }
        next: ${next}
`;
const shout = said('shout', 'badly');
const before = `nodes:
  before-that:
    place: office
    says: { cy: Pwy?, en: Who? }
    choices:
${said('sit', 'ringing')}${said('stand', 'ringing')}`;
const renamed: readonly (readonly [string, string])[] = [
  ['start: ringing', 'start: telephone'],
  ['  ringing:\n', '  telephone:\n'],
];

describe('what a designer does to a scenario, and what becomes of learners', () => {
  test('nothing: nobody is moved', async () => {
    const { code, changes, landed, whole } = await found(then, then);
    expect([code, changes, landed]).toEqual([0, [], []]);
    expect(whole.moves).toBe(false);
  });

  test('words alone: nobody is moved, and the texts are counted', async () => {
    const now = published('worded', ['Diolch', 'Diolch yn fawr']);
    const { code, whole } = await found(then, now);
    expect(code).toBe(0);
    expect(whole.scenarios[0]!.changes).toEqual([{ code: 'texts-changed', values: { count: 1 } }]);
  });

  test('a moment renamed, and said to be', async () => {
    const now = published('was', renamed[0]!, ['  ringing:\n', '  telephone:\n    was: [ringing]\n']);
    expect(await found(then, now)).toMatchObject({ code: 0, changes: ['moment-renamed'], landed: [] });
  });

  test('a moment renamed and not said to be: it looks so, and whoever was there starts it anew', async () => {
    const { code, changes, landed, whole } = await found(then, published('unsaid', ...renamed));
    expect([code, changes]).toEqual([1, ['moment-looks-renamed']]);
    expect(landed).toContainEqual({
      kind: 'again',
      at: { kind: 'reply', node: 'ringing', choice: 'answer' },
      to: { kind: 'decision', node: 'telephone' },
    });
    expect(whole.scenarios[0]!.landings).toMatchObject({ moments: 5, looked: 5, everyWay: true });
  });

  test('a choice renamed without a word of it', async () => {
    const now = published('choice-unsaid', ['      wait:', '      hold-on:']);
    const { changes, landed } = await found(then, now);
    expect(changes).toEqual(['choice-looks-renamed']);
    expect(landed.map((one) => one.at)).toContainEqual({ kind: 'reply', node: 'ringing', choice: 'wait' });
  });

  test('a choice removed: those who had made it decide again, the others stay', async () => {
    const three = writeSmallFolder(at('three'), { 'one-call.yaml': call.replace('  well:\n', `${shout}  well:\n`) });
    const { code, changes, landed } = await found(three, then);
    expect([code, changes]).toEqual([1, ['choice-removed']]);
    expect(landed).toContainEqual({
      kind: 'again',
      at: { kind: 'reply', node: 'ringing', choice: 'shout' },
      to: { kind: 'decision', node: 'ringing' },
    });
    expect(landed.map(({ at }) => at)).not.toContainEqual({ kind: 'reply', node: 'ringing', choice: 'answer' });
  });

  test('a choice re-rated: nobody is moved', async () => {
    const now = published('rated', ['shows: { PC01: 1 }', 'shows: { PC01: 2 }']);
    expect(await found(then, now)).toMatchObject({ code: 0, changes: ['choice-rated'], landed: [] });
  });

  test('a new decision before the one a learner is at: asked first, and then back', async () => {
    const now = published('before', ['start: ringing', 'start: before-that'], ['nodes:\n', before]);
    const { code, changes, landed } = await found(then, now);
    expect([code, changes]).toEqual([1, ['start-moved', 'moment-added']]);
    for (const choice of ['answer', 'wait'])
      expect(landed).toContainEqual({
        kind: 'asked',
        at: { kind: 'reply', node: 'ringing', choice },
        to: { kind: 'decision', node: 'before-that' },
      });
  });

  test('a criterion no longer claimed: what was shown for it no longer counts, and that is told', async () => {
    const dropped = published(
      'dropped',
      ['  PC01: { needed: 1 }\n', ''],
      ['PC01: 2, ', ''],
      ['        shows: { PC01: 1 }\n', ''],
    );
    const { code, changes, landed } = await found(then, dropped);
    expect(code).toBe(1);
    expect(changes).toContain('criterion-dropped');
    expect(landed).toContainEqual({
      kind: 'stays',
      at: { kind: 'reply', node: 'ringing', choice: 'answer' },
      to: { kind: 'reply', node: 'ringing', choice: 'answer' },
    });
  });

  test('conditions, effects, meters, flags and endings', async () => {
    const now = published(
      'others',
      ['flag: promised', 'flag: broken'],
      ['raises: [promised]', 'raises: [broken]'],
      ['flags: [promised]', 'flags: [broken]'],
      ['range: [0, 10]', 'range: [0, 12]'],
      ['outcome: failure', 'outcome: partial'],
    );
    const { changes } = await found(then, now);
    expect(changes).toEqual(
      expect.arrayContaining([
        'choice-ways-when',
        'choice-does',
        'flag-added',
        'flag-removed',
        'meter-changed',
        'ending-outcome',
      ]),
    );
  });
});

test('the course: scenarios that come and go, how it is judged and how it speaks to an LMS', async () => {
  const other = call.replace('id: one-call', 'id: another').replaceAll('Helo?', 'Pwy sy yna?');
  const course = smallFiles['course.yaml']!.replace(
    '- id: one-call',
    '- { id: one-call, weight: 2 }\n  - id: another',
  ).concat('mark: 0.8\nkeep: last\nlms: { failed: incomplete }\n');
  const now = writeSmallFolder(at('course'), { 'another.yaml': other, 'course.yaml': course });
  expect((await found(then, now)).course).toEqual([
    { code: 'scenario-added', values: { id: 'another' } },
    { code: 'scenario-weight', values: { id: 'one-call', from: 1, to: 2 } },
    { code: 'course-mark', values: { from: 0.7, to: 0.8 } },
    { code: 'course-keep', values: { from: 'best', to: 'last' } },
    { code: 'course-lms', values: { setting: 'failed', from: 'failed', to: 'incomplete' } },
  ]);
  const back = await found(now, then);
  expect(back.code).toBe(1);
  expect(back.course).toContainEqual({ code: 'scenario-dropped', values: { id: 'another' } });
});

describe('finished attempts', () => {
  const course = smallFiles['course.yaml']!;

  test('keep what they earned, and that is said', async () => {
    expect((await compared(then, then)).printed).toContain('Finished attempts keep their score');
  });

  test('are not said to be kept in a scenario that is taken out of the course', async () => {
    const other = call.replace('id: one-call', 'id: another').replaceAll('Helo?', 'Pwy sy yna?');
    const two = course.replace('- id: one-call', '- id: one-call\n  - id: another');
    const both = writeSmallFolder(at('both'), { 'another.yaml': other, 'course.yaml': two });
    const { code, printed } = await compared(both, then);
    expect(code).toBe(1);
    expect(printed).toContain('All attempts at it are forgotten, the finished ones too.');
    expect(printed).toContain('Finished attempts at the other scenarios keep their score');
    expect(printed).not.toContain('Finished attempts keep');
  });

  test('are lost, with all that is under way, where the course gets another id: that is no success', async () => {
    const renamedCourse = course.replace(/^id: .*$/m, 'id: quite-another');
    const { code, printed } = await compared(
      then,
      writeSmallFolder(at('another-id'), { 'course.yaml': renamedCourse }),
    );
    expect(code).toBe(1);
    expect(printed).toContain('in which nobody has begun');
    expect(printed).not.toContain('Finished attempts');
  });

  test('that failed on the score alone pass where the mark comes down to them', async () => {
    const [high, low] = [0.9, 0.5].map((mark) =>
      writeSmallFolder(at(`mark-${mark}`), { 'course.yaml': `${course}mark: ${mark}\n` }),
    );
    expect((await compared(high!, low!)).printed).toContain(
      '0.9 → 0.5. Finished attempts that failed on the score alone',
    );
    expect((await compared(low!, high!)).printed).toContain('0.5 → 0.9. Whoever has passed stays passed.');
  });
});

test('the JSON has the keys that docs/republishing.md tells of, and no others', async () => {
  const { whole } = await found(then, published('keys', ...renamed));
  const [scenario] = whole.scenarios;
  const keys = (of: object | undefined) => Object.keys(of ?? {}).sort();
  expect(keys(whole)).toEqual(['course', 'format', 'moves', 'new', 'old', 'scenarios']);
  expect(keys(scenario)).toEqual(['changes', 'id', 'landings']);
  expect(keys(scenario!.landings)).toEqual(['asBefore', 'changed', 'everyWay', 'looked', 'moments']);
  for (const landed of scenario!.landings!.changed)
    expect(keys(landed)).toEqual(
      ['answeredAgain', 'asked', 'at', 'criteriaLost', 'kind', 'lost', 'share', 'shut', 'to', 'why'].sort(),
    );
  const documented = readFileSync(new URL('../../docs/republishing.md', import.meta.url), 'utf8');
  const json = /interface DiffFile \{[\s\S]*?\n\}/.exec(documented)![0];
  for (const key of [
    ...keys(whole),
    ...keys(scenario),
    ...keys(scenario!.landings),
    ...keys(scenario!.landings!.changed[0]),
  ])
    expect(json).toMatch(new RegExp(`\\b${key}\\b`));
});

describe('what can be compared', () => {
  const loaded = loadedFrom(checkFolder(smallFolder()))!;
  const zipped = (format: (typeof packageFormats)[number]) => {
    const path = at(`small.${format}.zip`);
    writeFileSync(path, pack(packageFiles(parts, loaded.course, format, packagedScenarios(loaded))));
    return path;
  };

  test.each(packageFormats)('a package for %s, with the folder it was made from', async (format) => {
    expect(await found(zipped(format), then)).toMatchObject({ code: 0, course: [], changes: [] });
  });

  test('a scenario’s file, with a package and with a folder; nothing is said of what stands beside it', async () => {
    const now = published('file', ...renamed);
    for (const older of [zipped('1.2'), then, join(then, 'one-call.yaml')]) {
      const { changes, course } = await found(older, join(now, 'one-call.yaml'));
      expect([changes, course]).toEqual([['moment-looks-renamed'], []]);
    }
  });
});

describe('what cannot be compared is misuse, told in one sentence', () => {
  const zip = (name: string, files: Readonly<Record<string, string>>) => {
    writeFileSync(at(name), zipSync(Object.fromEntries(asFiles(files))));
    return at(name);
  };
  const page = (course: unknown) => `<script type="application/json" id="course">${JSON.stringify(course)}</script>`;
  const alone = () => {
    mkdirSync(at('alone'), { recursive: true });
    writeFileSync(at('alone/one-call.yaml'), call);
    return at('alone/one-call.yaml');
  };
  const playing = { course: { id: 'a', scenarios: [{ id: 'b', weight: 1 }], mark: 0.7, keep: 'best' }, lms: {} };

  test.each([
    ['a path at which nothing is, whatever it was to be', () => at('nowhere'), 'path-missing'],
    ['a scenario without the standards it was written to', () => alone(), 'standards-missing'],
    ['a scenario that is not there', () => at('then/nowhere.yaml'), 'file-missing'],
    ['a file that is no scenario', () => at('then/course.yaml'), 'file-no-scenario'],
    ['a zip that is not there', () => at('nowhere.zip'), 'file-missing'],
    ['a zip that is none', () => zipOf('none.zip'), 'zip-unreadable'],
    ['a zip with a path out of it', () => zip('out.zip', { '../story/b.json': '{}' }), 'zip-unreadable'],
    ['a zip of something else', () => zip('else.zip', { 'index.html': '<h1>Hello</h1>' }), 'not-a-package'],
    ['a page that says nothing of use', () => zip('odd.zip', { 'index.html': page({ course: 7 }) }), 'not-a-package'],
    ['a thin package', () => zip('thin.zip', { 'index.html': page({}), 'thin.js': '' }), 'package-thin'],
    ['a package that lacks its story', () => zip('lost.zip', { 'index.html': page(playing) }), 'package-damaged'],
    [
      'a package whose story leads round in a circle',
      () => zip('circle.zip', { 'index.html': page(playing), 'story/b.cy.json': circle() }),
      'package-damaged',
    ],
  ])('%s', async (_, path, code) => {
    await expect(compared(path(), then)).rejects.toMatchObject({ code });
    await expect(compared(then, path())).rejects.toMatchObject({ code });
  });

  test('two that have no scenario in common', async () => {
    const course = smallFiles['course.yaml']!.replace('one-call', 'other-call');
    const text = call.replace('id: one-call', 'id: other-call');
    const now = writeSmallFolder(at('stranger'), { 'other-call.yaml': text, 'course.yaml': course });
    const both = [join(then, 'one-call.yaml'), join(now, 'other-call.yaml')] as const;
    await expect(compared(...both)).rejects.toMatchObject({ code: 'nothing-in-common' });
  });

  test('a file at fault is told with its line, as the check tells it', async () => {
    const now = published('faulty', ['minutes: 2', 'minutes: soon']);
    const { code, noted, printed } = await compared(then, now);
    expect([code, printed]).toEqual([2, '']);
    expect(noted).toMatch(/faulty\/one-call\.yaml\n {2}10:\d+ {2}minutes {2}\[not-a-number\]/);
  });

  function zipOf(name: string): string {
    writeFileSync(at(name), strToU8('no zip at all'));
    return at(name);
  }

  function circle(): string {
    const step = { place: 'p', says: [null], next: 'one' };
    const story = { id: 'b', revision: 'r', standard: { urn: '', link: '' }, minutes: 1, criteria: {}, cast: {} };
    const nodes = { one: { ...step, next: 'two' }, two: step };
    return JSON.stringify({ story: { ...story, meters: {}, start: 'one', nodes }, texts: {} });
  }
});

describe('for people', () => {
  test.each([
    ['en', 'looks renamed. Before: ringing.', 'They begin the story again', 'Moments as before: 1/5'],
    [
      'cy',
      "wedi'i ailenwi, yn ôl pob golwg. Cynt: ringing.",
      'Maen nhw’n dechrau’r stori eto',
      'Mannau fel o’r blaen: 1/5',
    ],
  ] as const)('all of it in %s, with no word of the other language', async (language, ...told) => {
    const { printed } = await compared(then, published(`read-${language}`, ...renamed), {}, language);
    const plain = printed.replaceAll("'", '’');
    for (const sentence of told) expect(plain).toContain(sentence.replaceAll("'", '’'));
    expect(printed).not.toMatch(/\{\{|undefined/);
  });

  test('a file may be written, and the text is printed all the same', async () => {
    const output = at('found.json');
    const { printed, noted } = await compared(then, then, { format: 'json', output });
    expect(printed).toContain('Nothing has changed.');
    expect(noted).toBe(`The comparison is in ${output}`);
    expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({ format: 1, moves: false });
  });
});
