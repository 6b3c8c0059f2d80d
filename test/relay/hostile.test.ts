import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { portFrom } from '../../src/relay/hosted/port-from.ts';
import { Wire } from '../../src/relay/hosted/wire.ts';
import { mostCalls, mostText } from '../../src/relay/protocol.ts';
import type { Reply } from '../../src/relay/protocol.ts';
import { Refusals } from '../../src/relay/refusals.ts';
import { demandIn } from '../../src/relay/understood.ts';
import { scorm12 } from '../../src/tracking/scorm/scorm12.ts';
import { apiOf } from '../fixtures/strict-lms/api.ts';
import { StrictLms } from '../fixtures/strict-lms/strict-lms.ts';
import { ManualClock } from '../tracking/manual-clock.ts';
import { anyMessage, greeting, ignored, skewed, welcome } from './messages.ts';
import { hostOrigin, lmsOrigin, TwoPages } from './two-pages.ts';

function setting() {
  const clock = new ManualClock();
  const lms = new StrictLms({ version: '1.2' });
  const pages = new TwoPages(scorm12, apiOf(lms), clock).open();
  onTestFinished(() => pages.close());
  return { clock, lms, pages };
}

/** A port of a thin page, as its hosted page has it, and what is heard on it. */
async function portOf(pages: TwoPages) {
  const heard: Reply[] = [];
  const port = await new Promise<MessagePort>((resolve) => {
    pages.frame.addEventListener('message', (event) => resolve((event as MessageEvent).ports[0]!), { once: true });
    pages.thinPage.hear({ data: greeting });
  });
  port.addEventListener('message', ({ data }: MessageEvent<Reply>) => heard.push(data));
  port.start();
  // What is asked last is answered last.
  const settled = async () => {
    port.postMessage({ id: 999_999, find: true });
    await vi.waitFor(() => expect(heard.at(-1)).toEqual({ id: 999_999, found: true }));
  };
  return { port, heard, settled };
}

describe('a thin page', () => {
  test('gives no port to another window, to another origin, or for what is no greeting', () => {
    const { lms, pages } = setting();
    fc.assert(
      fc.property(anyMessage, (data) => {
        pages.thinPage.hear({ data, source: {} });
        pages.thinPage.hear({ data, source: null });
        pages.thinPage.hear({ data, origin: 'https://learn.example.org.evil.example' });
      }),
    );
    pages.thinPage.hear({ data: greeting, source: {} });
    pages.thinPage.hear({ data: greeting, origin: 'null' });
    pages.thinPage.hear({ data: { ...greeting, speaks: 1 } });
    pages.thinPage.hear({ data: { ...greeting, speaks: [2] } });
    expect(pages.ports).toEqual([]);
    expect(lms.calls).toEqual([]);
    expect(pages.log).toEqual(
      ['from another window', 'from an address not allowed', 'not ours, or too large', skewed].map(ignored),
    );
  });

  test('sends its port to the host’s origin and to no other', () => {
    const { pages } = setting();
    const post = vi.spyOn(pages.frame, 'postMessage');
    pages.thinPage.hear({ data: greeting });
    expect(post).toHaveBeenCalledExactlyOnceWith(welcome, hostOrigin, [expect.any(MessagePort)]);
  });

  test('makes no call for whatever comes on its port that is not a demand, and writes one line for all of it', async () => {
    const { lms, pages } = setting();
    const { port, heard, settled } = await portOf(pages);
    fc.assert(
      fc.property(anyMessage, (data) => {
        if (demandIn(data)) return;
        try {
          port.postMessage(data);
        } catch {
          // What cannot be posted reaches nobody.
        }
      }),
    );
    await settled();
    expect(heard).toHaveLength(1);
    expect(lms.calls).toEqual([]);
    expect(pages.log).toEqual([ignored('not ours, or too large')]);
  });

  test.each([
    ['a function that is no call of the API', ['eval', 'alert(1)']],
    ['an element that is none', ['get', 'constructor']],
    ['an element with more than a name', ['get', 'cmi.core.lesson_status;x']],
    ['a value that is an object', ['set', 'cmi.suspend_data', { toString: 'x' }]],
    ['a giant value', ['set', 'cmi.suspend_data', 'x'.repeat(mostText + 1)]],
    ['a giant element', ['get', `cmi.${'x'.repeat(300)}`]],
    ['an argument too many', ['terminate', '']],
  ])('refuses %s, and all that comes with it', async (_, call) => {
    const { lms, pages } = setting();
    const { port, heard, settled } = await portOf(pages);
    port.postMessage({ id: 1, batch: { calls: [['initialize'], call] } });
    port.postMessage({ will: [{ calls: [['initialize'], call] }] });
    await settled();
    pages.attendant.leave();
    expect(heard).toHaveLength(1);
    expect(lms.calls).toEqual([]);
  });

  // What is asked for is all that is done: the rest of a message has been looked at by nobody.
  const bad = [{ calls: [['set', 'lms.grade', '100'], ['terminate']] }];
  const hole: unknown[] = [];
  hole.length = 2;
  test.each([
    ['a will beside a question', { id: 1, find: true, will: bad }],
    ['an end beside a question', { id: 1, batch: { calls: [] }, close: bad }],
    ['a batch beside a question', { id: 1, find: true, batch: bad[0] }],
    ['calls that are none', { will: [{ calls: hole }] }],
    ['batches that are none', { will: hole }],
  ])('does nothing for %s', async (_, message) => {
    const { lms, pages } = setting();
    const { port, settled } = await portOf(pages);
    port.postMessage(message);
    await settled();
    expect(() => pages.attendant.leave()).not.toThrow();
    expect(lms.calls).toEqual([]);
  });

  test('takes an end beside a will that is none for an end', async () => {
    const { lms, pages } = setting();
    const { port } = await portOf(pages);
    port.postMessage({ will: undefined, close: [{ calls: [] }] });
    port.postMessage({ id: 1, find: true });
    await vi.waitFor(() => expect(pages.log).toEqual([ignored('session over')]));
    expect(() => pages.attendant.leave()).not.toThrow();
    expect(lms.calls).toEqual([]);
  });

  test('refuses more calls than any session has', async () => {
    const { lms, pages } = setting();
    const { port, settled } = await portOf(pages);
    const calls = Array.from({ length: mostCalls + 1 }, () => ['commit']);
    port.postMessage({ id: 1, batch: { calls } });
    await settled();
    expect(lms.calls).toEqual([]);
  });

  test('once its frame is loaded anew, no longer attends to the page before', async () => {
    const { lms, pages } = setting();
    const before = await portOf(pages);
    const now = await portOf(pages);
    const { port } = before;
    port.postMessage({ id: 1, batch: { calls: [['initialize']] } });
    await now.settled();
    expect(lms.calls).toEqual([]);
  });

  test('passes on text only, whatever an API gives back, and cuts what is giant', async () => {
    const { clock } = setting();
    const giant = 'x'.repeat(mostText * 2);
    const answers: unknown[] = [{ toString: () => 'true' }, Symbol('x'), () => 'x', giant, 12, undefined];
    const api = { LMSInitialize: () => 'true', LMSGetValue: () => answers.shift(), LMSGetLastError: () => ({}) };
    const pages = new TwoPages(scorm12, api, clock).open();
    onTestFinished(() => pages.close());
    const { port, heard, settled } = await portOf(pages);
    port.postMessage({ id: 0, find: true });
    port.postMessage({ id: 1, batch: { calls: answers.map(() => ['get', 'cmi.suspend_data']) } });
    await settled();
    const [, reply] = heard;
    expect(reply).toEqual({
      id: 1,
      answers: ['', '', '', giant.slice(0, mostText), '12', ''].map((answer) => [answer, '']),
    });
  });
});

describe('a hosted page', () => {
  const wait = (allowed: readonly string[] = []) => {
    const clock = new ManualClock();
    const pages = new TwoPages(scorm12, undefined, clock);
    const given = portFrom(pages.hosted, { clock, refusals: pages.refusals, allowed });
    return { clock, pages, given };
  };

  test('takes no port from another window, an origin that is not allowed, or with what is no welcome', async () => {
    const { clock, pages, given } = wait([lmsOrigin]);
    const { port1, port2 } = new MessageChannel();
    const { hosted } = pages;
    fc.assert(fc.property(anyMessage, (data) => hosted.hear({ data, ports: [port1] })));
    hosted.hear({ data: welcome, ports: [port1], source: {} });
    hosted.hear({ data: welcome, ports: [port1], origin: 'https://other.example.ac.uk' });
    hosted.hear({ data: welcome, ports: [] });
    hosted.hear({ data: welcome, ports: [port1, port2] });
    hosted.hear({ data: { ...welcome, speaks: 2 }, ports: [port1] });
    hosted.hear({ data: { ...welcome, path: 'x'.repeat(mostText + 1) }, ports: [port1] });
    clock.pass(11);
    expect(await given).toBeUndefined();
    expect(new Set(pages.log)).toEqual(
      new Set(['from another window', 'from an address not allowed', 'not ours, or too large', skewed].map(ignored)),
    );
    for (const port of [port1, port2]) port.close();
  });

  test('takes one port, and no other after it', async () => {
    const { pages, given } = wait();
    const channels = [new MessageChannel(), new MessageChannel()];
    for (const { port1 } of channels) pages.hosted.hear({ data: welcome, ports: [port1] });
    expect((await given)?.port).toBe(channels[0]!.port1);
    expect(pages.log).toEqual([ignored('connected already')]);
    for (const { port1, port2 } of channels) for (const port of [port1, port2]) port.close();
  });

  test('without anything around it does not wait', async () => {
    const alone = Object.assign(new EventTarget(), { postMessage: () => {} });
    const window = Object.assign(alone, { parent: alone });
    expect(await portFrom(window, { clock: new ManualClock(), refusals: new Refusals(), allowed: [] })).toBeUndefined();
  });

  test('hears nothing on its port but answers to what it asked', async () => {
    const { port1, port2 } = new MessageChannel();
    onTestFinished(() => port1.close());
    const log: string[] = [];
    const wire = new Wire(port1, new ManualClock(), new Refusals((line) => log.push(line)));
    const answered = new Promise((told) => wire.make({ calls: [['commit']] }, told));
    fc.assert(
      fc.property(anyMessage, (data) => {
        if (typeof data === 'object' && data !== null && 'id' in data && data.id === 1) return;
        try {
          port2.postMessage(data);
        } catch {
          // What cannot be posted reaches nobody.
        }
      }),
    );
    port2.postMessage({ id: 2, answers: [['true', '0']] });
    port2.postMessage({ id: 1, answers: [['<b>', { toString: 'x' }]] });
    port2.postMessage({ id: 1, answers: Array(1) });
    port2.postMessage({ id: 1, answers: [['true', '0']] });
    expect(await answered).toEqual([['true', '0']]);
    expect(log.sort()).toEqual(
      ['not ours, or too large', 'nothing was asked, or it came too late'].map(ignored).sort(),
    );
  });

  test('takes of an answer what it asked for, and looks at nothing else', async () => {
    const { port1, port2 } = new MessageChannel();
    onTestFinished(() => port1.close());
    const wire = new Wire(port1, new ManualClock(), new Refusals(() => {}));
    const answered = new Promise((told) => wire.make({ calls: [['commit']] }, told));
    port2.postMessage({ id: 1, found: true, answers: 'none' });
    expect(await answered).toEqual([]);
  });
});
