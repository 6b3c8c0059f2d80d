import fc from 'fast-check';
import { expect, test } from 'vitest';
import { machineConfig, machineSetup } from '../../src/core/play/machine.ts';
import { playOf } from '../../src/core/play/play.ts';
import type { Play } from '../../src/core/play/play.ts';
import { anyStory } from '../fixtures/any-scenario.ts';
import { report, smallReport, withWarnings } from '../fixtures/reports.ts';
import { ourChecked } from '../fixtures/scenarios.ts';
import { smallFiles } from '../fixtures/small-folder.ts';
import { anyPicks, walk } from '../fixtures/walks.ts';

const ours = report(ourChecked());

test('a report is plain data: written as JSON and read again it is the same', () => {
  for (const each of [ours, smallReport(), smallReport(withWarnings)])
    expect(JSON.parse(JSON.stringify(each))).toEqual(each);
});

test('the same folder gives the same report', () => {
  expect(JSON.stringify(report(ourChecked()))).toBe(JSON.stringify(ours));
});

test('a machine made of the configuration in a report plays as the player does', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, (story, picks) => {
      const config = JSON.parse(JSON.stringify(machineConfig(story))) as Parameters<
        typeof machineSetup.createMachine
      >[0];
      const foreign: Play = { story, machine: machineSetup.createMachine(config) as Play['machine'] };
      const own = walk(story, picks, playOf(story));
      const other = walk(story, picks, foreign);
      expect(other.map(({ moment, attempt }) => ({ moment, attempt }))).toEqual(
        own.map(({ moment, attempt }) => ({ moment, attempt })),
      );
      expect(other.map(({ snapshot }) => snapshot.context)).toEqual(own.map(({ snapshot }) => snapshot.context));
    }),
    { numRuns: 50 },
  );
});

test('findings say what they are about in both languages, and why those that were accepted stand', () => {
  const { findings, tally } = smallReport(withWarnings);
  expect(tally).toEqual({ error: 0, warning: findings.length - 1, accepted: 1 });
  const [accepted, open] = findings.filter(({ code }) => code === 'label-length');
  expect(accepted).toMatchObject({ severity: 'warning', topic: 'languages', accepted: 'A test' });
  expect(open).not.toHaveProperty('accepted');
  for (const { sentence } of findings) expect(sentence.cy).not.toBe(sentence.en);
});

test('a folder in which nothing can be read still has a report', () => {
  const { findings, scenarios, course } = smallReport({ 'course.yaml': '{', 'one-call.yaml': 'format: 1' });
  expect(findings.length).toBeGreaterThan(1);
  expect([scenarios, course]).toEqual([[], undefined]);
});

test('scenarios come in the order of the course, and those it does not name after them', () => {
  const extra = withWarnings['one-call.yaml'].replace('id: one-call', 'id: a-first');
  expect(smallReport({ 'a-first.yaml': extra }).scenarios.map(({ id }) => id)).toEqual(['one-call', 'a-first']);
});

test('the strongest ways lead from the start to a success', () => {
  for (const { start, ways, nodes } of ours.scenarios) {
    let at = start;
    const seen = new Set<string>();
    while (!seen.has(at)) {
      seen.add(at);
      at = ways.find(({ from, strongest }) => from === at && strongest)?.to ?? at;
    }
    expect(nodes.find(({ id }) => id === at)?.ending?.outcome).toBe('success');
  }
});

test('every choice and every passage has a way on', () => {
  for (const { ways, nodes } of ours.scenarios)
    for (const { id, kind, choices } of nodes) {
      const from = ways.filter((way) => way.from === id);
      if (kind === 'ending') expect(from).toEqual([]);
      else
        expect(new Set(from.map(({ choice }) => choice))).toEqual(
          new Set(choices?.map((choice) => choice.id) ?? [undefined]),
        );
    }
});

test('a story with too many states is reported as not proved, and no figure is made up for it', () => {
  const { course, scenarios } = smallReport({ 'one-call.yaml': tooManyStates() });
  const [scenario] = scenarios;
  expect(scenario!.scores.coverage.proved).toBe(false);
  expect(scenario!.learners).toEqual([]);
  for (const unknown of ['limits', 'lms']) for (const of of [scenario, course]) expect(of).not.toHaveProperty(unknown);
});

/** Flags raised side by side, each read later on its own. */
function tooManyStates(): string {
  const flags = Array.from({ length: 18 }, (_, at) => `f${at}`);
  const scene = 'place: office, says: { cy: A, en: B }';
  const words = 'reply: { cy: A, en: B }, coach: { cy: A, en: B }';
  const nodes = flags.flatMap((flag, at) => {
    const next = `d${at + 1}`;
    const label = (word: string) => `label: { cy: ${word}, en: ${word} }, ${words}, next: ${next}`;
    const rates = 'shows: { PC01: 2, PC02: 2 }';
    const read = flags[at + 1] === undefined ? 'well' : `p${at + 1}`;
    return [
      `  d${at}: { ${scene}, choices: { a: { ${label('A')}, ${rates}, raises: [${flag}] }, b: { ${label('B')} } } }`,
      `  ${at === 0 ? `d${flags.length}` : `p${at}`}: { ${scene}, next: [{ when: { flag: ${flag} }, to: q${at} }, { to: ${read} }] }`,
      `  q${at}: { ${scene}, next: ${read} }`,
    ];
  });
  return smallFiles['one-call.yaml']!.replace('flags: [promised]', `flags: [${flags.join(', ')}]`)
    .replace('start: ringing', 'start: d0')
    .replace(/nodes:\n[^]*?(?= {2}well:)/, `nodes:\n${nodes.join('\n')}\n`);
}
