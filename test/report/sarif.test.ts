import { expect, test } from 'vitest';
import { findingCodes } from '../../src/core/finding/catalogue.ts';
import type { Report } from '../../src/report/data/report.ts';
import { sarifLog } from '../../src/report/sarif.ts';
import { smallReport, withWarnings } from '../fixtures/reports.ts';
import { smallFiles } from '../fixtures/small-folder.ts';

const page = '# code\n\n**Warning** · topic\n\n## What it means\n\nA first sentence with `code`. And a second.\n';
const log = (report: Report, pageOf: (code: string) => string | undefined = () => page) =>
  sarifLog(report, { language: 'en', version: '1.2.3', uriOf: (file) => `scenarios/${file}`, pageOf });
const run = (report: Report) => log(report).runs[0]!;
const resultsOf = (report: Report) => run(report).results!;
const broken = smallFiles['one-call.yaml']!.replace('PC01: 1 }', 'PC01: 7 }');

// What the schema of SARIF 2.1.0 and code hosts demand.
test('a log has a version, one run and a rule for each code that was found', () => {
  const { version, runs } = log(smallReport(withWarnings));
  expect([version, runs.length]).toEqual(['2.1.0', 1]);
  const { name, semanticVersion, rules } = runs[0]!.tool.driver;
  expect([name, semanticVersion]).toEqual(['Dewis', '1.2.3']);
  for (const { id, help, shortDescription, properties } of rules!) {
    expect(findingCodes).toContain(id);
    expect(help).toEqual({ text: page, markdown: page });
    expect(shortDescription).toEqual({ text: 'A first sentence with code.' });
    expect(properties!.tags).toHaveLength(1);
  }
});

test('a code without a page is a rule all the same', () => {
  const rules = log(smallReport(withWarnings), () => undefined).runs[0]!.tool.driver.rules!;
  for (const rule of rules) expect(rule).not.toHaveProperty('help');
});

test('a result says what, how grave and where, and points at its rule', () => {
  const { tool, results } = run(smallReport({ 'one-call.yaml': broken }));
  const [result] = results!.filter(({ ruleId }) => ruleId === 'bad-rating');
  expect(result).toMatchObject({ level: 'error', message: { text: expect.stringContaining('A rating is 2') } });
  expect(tool.driver.rules![result!.ruleIndex!]!.id).toBe('bad-rating');
  const { physicalLocation, logicalLocations } = result!.locations![0]!;
  expect(physicalLocation!.artifactLocation!.uri).toBe('scenarios/one-call.yaml');
  const { startLine, startColumn } = physicalLocation!.region!;
  expect(broken.split('\n')[startLine! - 1]!.slice(startColumn! - 1)).toMatch(/^PC01: 7/);
  expect(logicalLocations![0]!.fullyQualifiedName).toBe('nodes.ringing.choices.wait.shows.PC01');
});

test('what was accepted is suppressed where it stands, with its reason; nothing else is', () => {
  const suppressed = resultsOf(smallReport(withWarnings)).flatMap(({ suppressions }) => suppressions ?? []);
  expect(suppressed).toEqual([{ kind: 'inSource', justification: 'A test' }]);
});

test('a finding has one fingerprint of its own, and keeps it when lines move', () => {
  const moved = { 'one-call.yaml': `# a comment\n\n${withWarnings['one-call.yaml']}` };
  const prints = (report: Report) =>
    resultsOf(report).map(({ partialFingerprints }) => Object.values(partialFingerprints!)[0]);
  const before = prints(smallReport(withWarnings));
  expect(new Set(before).size).toBe(before.length);
  expect(prints(smallReport(moved))).toEqual(before);
});
