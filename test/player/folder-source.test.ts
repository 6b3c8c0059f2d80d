import { expect, onTestFinished, test, vi } from 'vitest';
import { folderSource, loadJson } from '../../src/player/state/folder-source.ts';

/** Answers every request with its own address, and with a status. */
function answering(status: number): void {
  vi.stubGlobal('fetch', async (address: string) => ({
    ok: status >= 200 && status < 300,
    status,
    json: async () => address,
  }));
  onTestFinished(() => void vi.unstubAllGlobals());
}

test.for(['', 'https://example.org/scenarios/'])('a scenario is read from its folder, here “%s”', async (folder) => {
  answering(200);
  const source = folderSource(folder);
  expect(await source.story('table')).toBe(`${folder}story/table.json`);
  expect(await source.texts('table', 'cy')).toBe(`${folder}text/table.cy.json`);
  expect(await source.moreTexts?.('table', 'en')).toBe(`${folder}text/table.en.more.json`);
  expect(source.art('table', { kind: 'place', place: 'room' })).toBe(`${folder}art/places/room.svg`);
  expect(source.art('table', { kind: 'body', who: 'elin' })).toBe(`${folder}art/cast/table/elin.svg`);
  expect(source.art('table', { kind: 'face', who: 'elin', face: 'calm' })).toBe(
    `${folder}art/cast/table/elin.calm.svg`,
  );
});

test('a file that is not there is told of by its address and the answer', async () => {
  answering(404);
  await expect(loadJson('story/table.json')).rejects.toThrow('story/table.json answered 404');
});

test('a file from a disk, where there is no HTTP, is taken as it is', async () => {
  answering(0);
  expect(await loadJson('story/table.json')).toBe('story/table.json');
});
