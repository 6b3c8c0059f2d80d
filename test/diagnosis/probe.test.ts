import { describe, expect, test } from 'vitest';
import { Probe } from '../../src/diagnosis/probe/probe.ts';
import { probeFindings } from '../../src/diagnosis/findings/probe-findings.ts';
import { isKept } from '../../src/diagnosis/probe/trial.ts';
import { scorm12 } from '../../src/tracking/scorm/scorm12.ts';
import { scorm2004 } from '../../src/tracking/scorm/scorm2004.ts';
import { looked, tried, versions } from './setting.ts';

const dialects = { '1.2': scorm12, '2004': scorm2004 } as const;
const stateOf = { '1.2': 'cmi.suspend_data', '2004': 'cmi.suspend_data' } as const;
const locationOf = { '1.2': 'cmi.core.lesson_location', '2004': 'cmi.location' } as const;
const statusOf = { '1.2': 'cmi.core.lesson_status', '2004': 'cmi.completion_status' } as const;
const held = 'dewis2.cy.abc.Zz09';

describe.each(versions)('trying an LMS of SCORM %s', (version) => {
  test('one that keeps everything is told so, trial for trial', async () => {
    const { outcomes } = await tried(version);
    expect(outcomes.filter((one) => !isKept(one))).toEqual([]);
    const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
    expect(kinds).toEqual(['state', 'location', 'score', 'status', 'objective', 'interaction', 'time', 'restore']);
  });

  test('nothing that is written breaks a rule of the specification; our own are broken where it has to be', async () => {
    const { lms } = await tried(version);
    // States of another form than ours, results that fall, and nothing put back where nothing was.
    const ours = /dewis-check|falls from|when told ""/;
    const others = lms.violations.filter((one) => !ours.test(one));
    expect(others).toEqual([]);
  });

  test('what was there is there again afterwards', async () => {
    const stored = {
      [stateOf[version]]: held,
      [locationOf[version]]: 'angry-diner/reply',
      [statusOf[version]]: 'incomplete',
    };
    const { lms, outcomes } = await tried(version, { stored });
    expect(outcomes.at(-1)).toMatchObject({ kind: 'restore', refused: [], commit: null, back: 'same' });
    for (const [element, value] of Object.entries(stored)) expect(lms.stored(element)).toBe(value);
  });

  test('where the LMS cannot say what is there when the trials begin, nothing is written over it', async () => {
    let reads = 0;
    const isState = (call: string, element: string) => call === 'get' && element === 'cmi.suspend_data';
    const stored = { 'cmi.suspend_data': 'dewis1.kept' };
    const throws = (call: string, element: string) => isState(call, element) && (reads += 1) > 1;
    const { lms, outcomes } = await tried(version, { stored }, { throws });
    expect(outcomes.map(({ kind, back }) => [kind, back])).toEqual([['restore', 'unread']]);
    expect(lms.stored('cmi.suspend_data')).toBe('dewis1.kept');
    expect(probeFindings(outcomes).map(({ code }) => code)).toEqual(['not-answered']);
  });

  test('what was there is put back in the middle too, when the page goes away', async () => {
    const { lms, examined } = await looked(version, {
      stored: { [stateOf[version]]: held },
      mayFall: true,
      onViolation: () => {},
    });
    const probe = new Probe(examined.probed!, 0);
    probe.run().next();
    expect(lms.stored(stateOf[version])).not.toBe(held);
    probe.putBack();
    expect(lms.stored(stateOf[version])).toBe(held);
    expect(probe.putBack()).toBeNull();
  });

  test.each([
    ['refuses an empty place', { answer: 'false', error: 406 }],
    ['takes it and keeps the old one', { answer: 'true' }],
  ])('of a new learner, where the LMS %s, a place that does no harm is left and no alarm raised', async (_, answer) => {
    const place = locationOf[version];
    const instead = (call: string, element: string, value: string) =>
      call === 'set' && element === place && value === '' ? answer : undefined;
    const { lms, outcomes } = await tried(version, {}, { instead });
    expect(lms.stored(place)).toBe('menu');
    expect(outcomes.at(-1)).toMatchObject({ kind: 'restore', refused: [], commit: null, stays: [place] });
    expect(probeFindings(outcomes)).toEqual([{ code: 'place-not-emptied', seen: [place] }]);
  });

  test('a state that could not be emptied is told as what it is: the learner has one that is not theirs', async () => {
    const instead = (call: string, element: string, value: string) =>
      call === 'set' && element === stateOf[version] && value === '' ? { answer: 'false', error: 406 } : undefined;
    const { outcomes } = await tried(version, {}, { instead });
    expect(probeFindings(outcomes).map(({ code }) => code)).toEqual(['not-put-back']);
  });

  test('a state that is refused ends the longer ones, and says with what words', async () => {
    const { outcomes } = await tried(version, { lacks: [stateOf[version]] });
    const states = outcomes.filter(({ kind }) => kind === 'state');
    expect(states).toHaveLength(1);
    expect(states[0]?.refused[0]).toMatchObject({
      element: stateOf[version],
      words: expect.stringMatching(/implement/i),
    });
  });

  test('a state that comes back cut is told with its length', async () => {
    const reading = (value: string, element: string) => (element === stateOf[version] ? value.slice(0, 1000) : value);
    const { outcomes } = await tried(version, {}, { reading });
    expect(outcomes.find(({ back }) => back === 'cut')).toMatchObject({ label: '1024', backLength: 1000 });
  });

  test('one that throws at everything does not stop the trials, nor the page', async () => {
    let down = false;
    const { examined } = await looked(version, { onViolation: () => {} }, { throws: () => down });
    const probe = new Probe(examined.probed!, 0);
    down = true;
    const outcomes = [...probe.run()];
    expect(outcomes.every((one) => !isKept(one))).toBe(true);
    expect(outcomes.at(-1)?.kind).toBe('restore');
  });

  test('the state that is tried is of exactly the length it says, in plain ASCII', async () => {
    const { lms } = await tried(version);
    const { state } = dialects[version].reads;
    const written = lms.calls.filter(({ call, element }) => call === 'set' && element === state);
    const lengths = written.map(({ value = '' }) => value.length);
    expect(lengths.slice(0, 4)).toEqual([255, 1024, 4000, 4096]);
    for (const { value = '' } of written) expect(value).toMatch(/^[ -~]*$/);
  });

  test('of an entry whose id is refused nothing else is tried', async () => {
    const offered: string[] = [];
    const throws = (call: string, element: string) => {
      if (call === 'set' && element.startsWith('cmi.interactions.')) offered.push(element);
      return call === 'set' && element === 'cmi.interactions.0.id';
    };
    const { outcomes } = await tried(version, {}, { throws });
    expect(offered).toEqual(['cmi.interactions.0.id']);
    expect(outcomes.find(({ kind }) => kind === 'interaction')?.refused).toHaveLength(1);
  });
});
