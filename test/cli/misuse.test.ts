import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const dewis = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'src/cli/dewis.ts'), ...args], {
    encoding: 'utf8',
    cwd: import.meta.dirname,
    env: { ...process.env, LC_ALL: 'C' },
  });

// What was typed, then what is said of it in Welsh and in English: what is wrong is named in both.
const misuses: readonly (readonly [typed: string, cy: RegExp, en: RegExp])[] = [
  [
    'check --formt json',
    /^Does dim opsiwn o'r enw hwn: --formt\..*“--format”/,
    /^There is no option --formt\..*“--format”/,
  ],
  ["check --it's'so", /hwn: --it's'so\./, /option --it's'so\./],
  ['chek', /^Does dim gorchymyn o'r enw hwn: chek\..*“check”/, /^There is no command chek\..*“check”/],
  ['explain', /^Mae rhywbeth ar goll.*: code\./, /^Something is missing.*: code\./],
  ['diff one', /: new\./, /: new\./],
  ['check --output', /^Mae angen gwerth.*--output <file>/, /^--output <file> needs a value/],
  ['check --format odd', /--format <format>: odd\. .*text, json, sarif/, /^odd .*--format <format>.*text, json, sarif/],
  ['--lang fr check', /$^/, /^fr .*--lang <language>.*cy, en/],
  ['check one two', /^Mae gormod.*: one, two\./, /^There is too much.*: one, two\./],
  ['preview --port much', /^Nid porth yw hwn: much\./, /^much is no port\./],
  ['build --allow https://lms.example.ac.uk', /--hosted.*--allow/, /^--allow .*--hosted/],
];

describe.each(['cy', 'en'] as const)('in %s', (language) => {
  test.each(misuses.filter(([typed]) => !typed.startsWith('--lang') || language === 'en'))(
    '`dewis %s` is answered in one line that names what was wrong, and exit code 2',
    (typed, cy, en) => {
      const said = { cy, en }[language];
      const { status, stdout, stderr } = dewis(...typed.split(' '), '--lang', language);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toMatch(said);
      expect(stderr).not.toMatch(/error:|\{\{/);
      expect(status).toBe(2);
    },
    30_000,
  );
});

test('who asks for help gets it, and exit code 0; who names no command gets it as an error', () => {
  const asked = dewis('--help');
  expect([asked.status, asked.stderr]).toEqual([0, '']);
  expect(asked.stdout).toContain('Usage: dewis');
  const unasked = dewis();
  expect([unasked.status, unasked.stdout]).toEqual([2, '']);
  expect(unasked.stderr).toBe(asked.stdout);
}, 30_000);
