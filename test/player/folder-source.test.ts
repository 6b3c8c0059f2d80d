import { expect, onTestFinished, test, vi } from 'vitest';
import { folderSource, loadJson } from '../../src/player/state/folder-source.ts';

const opened = (address: string) => ({ story: `the story of ${address}`, texts: `the words of ${address}` });

/** Answers every request with its own address, and with a status. Returns the addresses asked for. */
function answering(...statuses: readonly number[]): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const status = statuses[Math.min(asked.push(address), statuses.length) - 1]!;
    return { ok: status >= 200 && status < 300, status, json: async () => opened(address) };
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  return asked;
}

test.for(['', 'https://example.org/scenarios/'])('a scenario is read from its folder, here “%s”', async (folder) => {
  answering(200);
  const source = folderSource(folder);
  const opening = opened(`${folder}story/table.cy.json`);
  expect(await source.story('table', 'cy')).toBe(opening.story);
  expect(await source.texts('table', 'cy')).toBe(opening.texts);
  expect(await source.moreTexts?.('table', 'en')).toEqual(opened(`${folder}story/table.en.more.json`));
  expect(source.art('table', { kind: 'place', place: 'room' })).toBe(`${folder}art/places/room.svg`);
  expect(source.art('table', { kind: 'character', who: 'elin' })).toBe(`${folder}art/cast/table/elin.svg`);
});

test('a story and its words are one request, asked for again only where it failed', async () => {
  const asked = answering(500, 200);
  const source = folderSource('');
  const both = () => Promise.allSettled([source.story('table', 'cy'), source.texts('table', 'cy')]);
  expect((await both()).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect((await both()).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  await both();
  expect(asked).toEqual(['story/table.cy.json', 'story/table.cy.json']);
});

test('a file that is not there is told of by its address and the answer', async () => {
  answering(404);
  await expect(loadJson('story/table.cy.json')).rejects.toThrow('story/table.cy.json answered 404');
});

test('a file from a disk, where there is no HTTP, is taken as it is', async () => {
  answering(0);
  expect(await loadJson('story/table.cy.json')).toEqual(opened('story/table.cy.json'));
});
