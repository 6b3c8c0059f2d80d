import { describe, expect, test } from 'vitest';
import type { PlacedFinding } from '../../../src/core/finding/finding.ts';
import { storyOf } from '../../../src/core/scenario/compile.ts';
import { parseScenario } from '../../../src/core/scenario/parse.ts';
import { checkFolder } from '../../../src/source/check-folder.ts';
import { readFile } from '../../../src/source/read-file.ts';
import { cutFindings } from '../../../src/tracking/limits/cut-findings.ts';
import { courseToldFindings } from '../../../src/tracking/limits/told-findings.ts';
import { smallFiles, smallFolder } from '../../fixtures/small-folder.ts';
import { filesWith } from '../../source/faults-of.ts';
import type { Changes } from '../../source/faults-of.ts';
import { longStory } from '../../source/small-nodes.ts';

// What an LMS is told and cannot keep, at the very edge of what it can.

const found = (changes: Changes, ...codes: readonly PlacedFinding['code'][]) =>
  checkFolder(smallFolder(filesWith(changes)), {
    inScenario: cutFindings,
    inCourse: courseToldFindings,
  }).findings.filter(({ code }) => codes.includes(code));
const one = 'one-call.yaml';
const long = (length: number) => 'a'.repeat(length);

describe('a description in SCORM 2004 has 250 characters, nine of them for the language', () => {
  const cut = (change: readonly [string, string], file = one) => found({ [file]: [change] }, 'description-cut');

  test.each(['cy', 'en'])('what is said at a decision is told whole up to 241 of them: %s', (language) => {
    const says = (length: number) => {
      const texts = { cy: 'Helo?', en: 'Hello?', [language]: long(length) };
      return cut(['says: { cy: Helo?, en: Hello? }', `says: { cy: ${texts.cy}, en: ${texts.en} }`]);
    };
    expect(says(241)).toEqual([]);
    expect(says(242)).toEqual([
      expect.objectContaining({
        severity: 'warning',
        file: one,
        path: ['nodes', 'ringing', 'says', language],
        values: { found: 242, most: 241, end: `${long(39)}…` },
      }),
    ]);
  });

  test('stars of emphasis and the breaks between paragraphs take no room', () => {
    expect(cut(['cy: Helo?', `cy: "*${long(120)}*\\n\\n${long(120)}"`])).toEqual([]);
    expect(cut(['cy: Helo?', `cy: "*${long(120)}*\\n\\n${long(121)}"`])).toHaveLength(1);
  });

  test('of several variants the last is told, and where nothing is said what is narrated', () => {
    const variants = (first: number, last: number) =>
      `[{ when: { flag: promised }, cy: ${long(first)}, en: A }, { cy: ${long(last)}, en: A }]`;
    const says = 'says: { cy: Helo?, en: Hello? }';
    expect(cut([says, `says: ${variants(300, 9)}`])).toEqual([]);
    expect(cut([says, `says: ${variants(9, 300)}`])).toMatchObject([{ path: ['nodes', 'ringing', 'says', 1, 'cy'] }]);
    expect(cut([says, `narration: ${variants(9, 300)}`])).toMatchObject([
      { path: ['nodes', 'ringing', 'narration', 1, 'cy'] },
    ]);
    expect(cut([says, `${says}\n    narration: ${variants(9, 300)}`])).toEqual([]);
  });

  test('the scenario’s title and its criteria’s labels are told too', () => {
    expect(cut(['cy: Un alwad', `cy: ${long(242)}`])).toMatchObject([{ path: ['title', 'cy'] }]);
    expect(cut(['cy: Gwrando', `cy: ${long(242)}`], 'standards/test1.yaml')).toMatchObject([
      { file: one, path: ['criteria', 'PC01'] },
    ]);
  });
});

describe('an LMS need not keep more than 250 interactions', () => {
  const told = (decisions: number, lms = '') =>
    found({ [one]: longStory(decisions), 'course.yaml': smallFiles['course.yaml']! + lms }, 'too-many-interactions');

  test('a course that takes more answers is told of', () => {
    expect(told(250)).toEqual([]);
    expect(told(251)).toEqual([
      expect.objectContaining({
        severity: 'warning',
        file: 'course.yaml',
        path: ['scenarios'],
        values: { found: 251, most: 250 },
      }),
    ]);
  });

  test('and not where none are reported', () => {
    expect(told(251, 'lms: { interactions: false }\n')).toEqual([]);
  });

  test('a decision that is taken twice counts twice', () => {
    const back = longStory(126).replaceAll('wait: {', 'wait: { again: true,');
    expect(found({ [one]: back }, 'too-many-interactions')).toMatchObject([{ values: { found: 252 } }]);
  });
});

describe('what Moodle posts of SCORM 2004 while a page goes away is 64 KiB at the most', () => {
  const told = (decisions: number, lms = '') =>
    found({ [one]: longStory(decisions), 'course.yaml': smallFiles['course.yaml']! + lms }, 'commit-too-long');

  // The search asks for this one finding, without the rest of the check.
  const { course, standards } = checkFolder(smallFolder());
  const [standard] = standards;
  const tooLong = (decisions: number) => {
    const folder = smallFolder({ [one]: longStory(decisions) });
    const scenario = readFile(folder, one, (input) => parseScenario(input, standards)).value!;
    const played = { scenario, standard: standard!, story: storyOf(scenario, standard!) };
    return courseToldFindings(course!, [played]).some(({ code }) => code === 'commit-too-long');
  };

  test('a course is told of from the first decision that takes it past that', () => {
    let [fits, first] = [1, 250];
    while (first - fits > 1) {
      const between = Math.floor((fits + first) / 2);
      if (tooLong(between)) first = between;
      else fits = between;
    }
    const [finding] = told(first);
    expect(finding).toMatchObject({ severity: 'warning', file: 'course.yaml', path: ['scenarios'] });
    const { length, room } = finding!.values as { length: number; room: number };
    expect(room).toBe(65_536);
    expect(length).toBeGreaterThan(room);
    // A decision of the long story is some 500 bytes.
    expect(length).toBeLessThan(room + 700);
    expect(told(fits)).toEqual([]);
  });

  test('and not where no interactions are reported', () => {
    expect(told(240, 'lms: { interactions: false }\n')).toEqual([]);
  });
});
