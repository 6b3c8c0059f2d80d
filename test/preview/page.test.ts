import { expect, test } from 'vitest';
import { CallLog, chosenCalls, isRefusal, tabbed } from '../../src/preview/page/call-log.ts';
import { clockTime, dateAndTime } from '../../src/preview/page/dates.ts';
import { makeEngine } from '../../src/preview/page/engine.ts';
import { inWords } from '../../src/preview/page/standing-line.ts';
import { firstLanguage, tongueOf } from '../../src/preview/page/words.ts';
import type { ScormVersion } from '../../src/core/course/package-config.ts';
import type { Call, Cmi } from '../../src/preview/protocol.ts';
import cy from '../../locales/cy/preview.json' with { type: 'json' };
import en from '../../locales/en/preview.json' with { type: 'json' };

const call = (name: string, element = '', error = '0'): Call => {
  return { launch: 1, at: 0, function: name, element, value: '', result: error === '0' ? 'true' : 'false', error };
};

test('both languages have the same words, and none is empty', () => {
  const keys = (words: object, path = ''): string[] =>
    Object.entries(words).flatMap(([key, value]) => {
      expect(value, path + key).not.toBe('');
      return typeof value === 'object' ? keys(value as object, `${path}${key}.`) : [path + key];
    });
  expect(keys(cy).sort()).toEqual(keys(en).sort());
});

test("speaks the first of the browser's languages that it has, else Welsh", () => {
  expect(firstLanguage(['fr', 'en-GB', 'cy'])).toBe('en');
  expect(firstLanguage(['fr'])).toBe('cy');
});

test('dates are written in full in both languages', () => {
  const at = new Date(2025, 10, 2, 9, 5, 7, 42).getTime();
  expect(dateAndTime(at, tongueOf('cy'))).toBe('2 Tachwedd 2025, 09:05');
  expect(dateAndTime(at, tongueOf('en'))).toBe('2 November 2025, 09:05');
  expect(clockTime(at)).toBe('09:05:07.042');
});

test("a status is told in the reader's words, and one that nobody knows as it came", () => {
  const { words } = tongueOf('cy');
  expect(inWords(['not attempted'], words)).toBe('heb ddechrau');
  expect(inWords(['completed', 'passed'], words)).toBe("wedi'i gwblhau, wedi pasio");
  expect(inWords(['completed', 'passed'], tongueOf('en').words)).toBe('complete, passed');
  expect(inWords(['Gold', 'toString'], words)).toBe('Gold, toString');
});

test('the log counts commits and refusals and hands each call on once', () => {
  const log = new CallLog();
  log.add(call('LMSSetValue', 'cmi.suspend_data'));
  log.add(call('LMSCommit'));
  log.add(call('LMSCommit', '', '101'));
  log.add(call('LMSGetLastError', '', '101'));
  expect([log.commits, log.errors]).toEqual([1, 1]);
  expect(log.takePending()).toHaveLength(4);
  expect(log.takePending()).toHaveLength(0);
  expect(log.calls).toHaveLength(4);
});

test('a value that is not there yet is no refusal in 2004', () => {
  expect(isRefusal(call('GetValue', 'cmi.suspend_data', '403'))).toBe(false);
  expect(isRefusal(call('SetValue', 'cmi.entry', '404'))).toBe(true);
});

test('the log is narrowed by kind and by words', () => {
  const calls = [call('SetValue', 'cmi.exit'), call('GetValue', 'cmi.entry'), call('SetValue', 'cmi.mode', '404')];
  expect(chosenCalls(calls, 'writes', '')).toHaveLength(2);
  expect(chosenCalls(calls, 'reads', '')).toHaveLength(1);
  expect(chosenCalls(calls, 'errors', '')).toHaveLength(1);
  expect(chosenCalls(calls, 'all', 'EXIT')).toEqual([calls[0]]);
});

test('a copied call is one line of six cells, whatever it holds', () => {
  const line = tabbed({ ...call('SetValue', 'cmi.location'), value: 'a\tb\nc' });
  expect(line.split('\t')).toEqual(['1970-01-01T00:00:00.000Z', 'SetValue', 'cmi.location', 'a b c', 'true', '0']);
});

const names = {
  '1.2': ['LMSInitialize', 'LMSSetValue', 'LMSCommit'],
  '2004': ['Initialize', 'SetValue', 'Commit'],
} as const;

test.each<ScormVersion>(['1.2', '2004-3', '2004-4'])(
  'what SCORM %s commits is laid out again as it was',
  async (version) => {
    const [initialize, set, commit] = names[version === '1.2' ? '1.2' : '2004'];
    const kept: Cmi[] = [];
    const first = await makeEngine(version, (cmi) => kept.push(cmi) > 0);
    first.load({});
    first.call(initialize, ['']);
    for (let index = 0; index < 12; index += 1) {
      first.call(set, [`cmi.objectives.${index}.id`, `PPLHSL19.PC${index}`]);
      first.call(set, [`cmi.interactions.${index}.id`, `angry_diner_${index}`]);
      first.call(set, [`cmi.interactions.${index}.type`, 'choice']);
      first.call(set, [`cmi.interactions.${index}.objectives.0.id`, `PPLHSL19.PC${index}`]);
    }
    first.call(set, ['cmi.suspend_data', 'x'.repeat(4096)]);
    expect(first.call(commit, [''])).toBe('true');
    const second = await makeEngine(version, () => true);
    second.load(kept[0]!);
    second.call(initialize, ['']);
    const again = second.record();
    for (const [name, value] of Object.entries(kept[0]!))
      if (!/total_time|session_time/.test(name)) expect([name, again[name]]).toEqual([name, value]);
  },
);

test.each<ScormVersion>(['1.2', '2004-4'])(
  'a commit of SCORM %s that could not be stored is answered false',
  async (version) => {
    const [initialize, , commit] = names[version === '1.2' ? '1.2' : '2004'];
    const engine = await makeEngine(version, () => false);
    engine.call(initialize, ['']);
    expect(engine.call(commit, [''])).toBe('false');
    expect(engine.error()).not.toBe('0');
  },
);
