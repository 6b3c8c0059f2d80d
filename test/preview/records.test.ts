import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type {
  AttemptDetail,
  AttemptSummary,
  Catalogue,
  Launch,
  Learner,
  NewAttempt,
} from '../../src/preview/protocol.ts';
import type { RunningPreview } from '../../src/preview/server/start.ts';
import { ask, makeBench, read, write } from './running-preview.ts';
import type { Bench } from './running-preview.ts';
import { samplePackage } from './sample-package.ts';

type Written<Value> = { readonly status: number; readonly body: Value };

let bench: Bench;
let preview: RunningPreview;

beforeEach(async () => {
  bench = await makeBench({
    'talk.scorm12.zip': samplePackage(),
    'talk.scorm2004-4.zip': samplePackage({ version: '2004-4' }),
  });
  preview = await bench.start();
});

afterEach(async () => {
  await preview.close();
  await bench.remove();
});

const normal: NewAttempt = {
  learner: 1,
  package: 'talk',
  version: '1.2',
  mode: 'normal',
  language: 'ask',
  start: 'resume',
};
const begin = (wanted: NewAttempt) => write(preview.url, '/api/attempts', wanted) as Promise<Written<AttemptSummary>>;
const launch = (id: number) => write(preview.url, `/api/attempts/${id}/launches`, {}) as Promise<Written<Launch>>;
const commit = (id: number, cmi: Record<string, string>, calls: unknown[] = []) =>
  write(preview.url, `/api/attempts/${id}/commits`, { cmi, calls });
const call = { launch: 1, at: 5, function: 'LMSCommit', element: '', value: '', result: 'true', error: '0' };

test('has people of both languages to try as, and takes more', async () => {
  const add = (given: string, family: string) =>
    write(preview.url, '/api/learners', { given, family }) as Promise<Written<Learner>>;
  const { body } = await add(' Siân ', 'Ŵyn');
  const { learners } = (await read(preview.url, '/api/catalogue')) as Catalogue;
  expect(learners.length).toBeGreaterThanOrEqual(4);
  expect(learners.at(-1)).toEqual({ id: body.id, given: 'Siân', family: 'Ŵyn' });
  const again = await add('Siân', 'Ŵyn');
  expect(again.body.id).toBe(body.id);
});

test('a first launch tells the package who plays, in which mode, and what the manifest gave', async () => {
  const { body: attempt } = await begin({ ...normal, language: 'cy' });
  const { body } = await launch(attempt.id);
  expect(body.cmi).toEqual({
    'cmi.core.student_id': '1',
    'cmi.core.student_name': 'Ifans, Gwenllian',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.credit': 'credit',
    'cmi.core.entry': 'ab-initio',
    'cmi.student_data.mastery_score': '70',
    'cmi.student_preference.language': 'cy',
    'cmi.launch_data': 'language=cy',
  });
});

test('an attempt, its record and its log outlive a restart', async () => {
  const { body: attempt } = await begin(normal);
  await launch(attempt.id);
  await commit(attempt.id, { 'cmi.suspend_data': 'one', 'cmi.core.exit': 'suspend' }, [call]);
  await preview.close();
  preview = await bench.start();
  const detail = (await read(preview.url, `/api/attempts/${attempt.id}`)) as AttemptDetail;
  expect(detail.cmi['cmi.suspend_data']).toBe('one');
  expect(detail.calls).toEqual([call]);
  expect(detail.attempt).toMatchObject({ number: 1, launches: 1, commits: 1 });
  const { body } = await launch(attempt.id);
  expect(body.launch).toBe(2);
  expect(body.cmi).toMatchObject({ 'cmi.core.entry': 'resume', 'cmi.suspend_data': 'one' });
  expect(body.cmi).not.toHaveProperty('cmi.core.exit');
});

test('resuming goes on with the last attempt, a new one starts with nothing', async () => {
  const first = await begin(normal);
  await commit(first.body.id, { 'cmi.suspend_data': 'one', 'cmi.core.exit': 'suspend' });
  expect((await begin(normal)).body.id).toBe(first.body.id);
  const second = await begin({ ...normal, start: 'new' });
  expect(second.body).toMatchObject({ number: 2, commits: 0 });
  expect((await launch(second.body.id)).body.cmi).not.toHaveProperty('cmi.suspend_data');
  expect((await begin(normal)).body.id).toBe(second.body.id);
  expect((await begin({ ...normal, learner: 2 })).body.number).toBe(1);
  expect((await begin({ ...normal, version: '2004-4' })).body.number).toBe(1);
});

test('review shows a copy of the last record, and what is written in it spoils nothing', async () => {
  const wanted: NewAttempt = { ...normal, mode: 'review', start: 'new' };
  const refused = await begin(wanted);
  expect(refused.status).toBe(409);
  const { body: real } = await begin(normal);
  await commit(real.id, { 'cmi.suspend_data': 'one', 'cmi.core.score.raw': '85' });
  const { body: review } = await begin(wanted);
  const { body } = await launch(review.id);
  expect(body.cmi).toMatchObject({
    'cmi.core.lesson_mode': 'review',
    'cmi.core.credit': 'no-credit',
    'cmi.suspend_data': 'one',
  });
  await commit(review.id, { 'cmi.core.score.raw': '10' });
  expect(((await read(preview.url, `/api/attempts/${real.id}`)) as AttemptDetail).attempt.standing.score).toBe('85');
  expect((await begin(normal)).body.id).toBe(real.id);
});

test('browsing starts with nothing and is never gone on with', async () => {
  const { body: browse } = await begin({ ...normal, mode: 'browse' });
  expect((await launch(browse.id)).body.cmi).toMatchObject({
    'cmi.core.lesson_mode': 'browse',
    'cmi.core.credit': 'no-credit',
    'cmi.core.entry': 'ab-initio',
  });
  expect((await begin(normal)).body.id).not.toBe(browse.id);
});

test('the record can be taken away as a file', async () => {
  const { body: attempt } = await begin(normal);
  await commit(attempt.id, { 'cmi.suspend_data': 'un ŵy' });
  const { headers, body } = await ask(preview.url, `/api/attempts/${attempt.id}/record.json`);
  expect(headers['content-disposition']).toBe('attachment; filename="talk-1.2-1.json"');
  expect((JSON.parse(body.toString('utf8')) as AttemptDetail).cmi).toEqual({ 'cmi.suspend_data': 'un ŵy' });
});

test('what is no record is refused whole', async () => {
  const { body: attempt } = await begin(normal);
  const { status } = await write(preview.url, `/api/attempts/${attempt.id}/commits`, { cmi: { name: 'x' }, calls: [] });
  expect(status).toBe(400);
  expect(((await read(preview.url, `/api/attempts/${attempt.id}`)) as AttemptDetail).attempt.commits).toBe(0);
  expect((await commit(99, {})).status).toBe(404);
});

test.each([
  ['is no database', (file: string) => writeFile(file, 'no database at all, however long this line may be')],
  ['is of a later version', laterVersion],
])('a data file that %s is refused with its name and what to do', async (_, spoil) => {
  await preview.close();
  const file = join(bench.folder, 'data/preview.sqlite');
  await bench.remove();
  bench = await makeBench({});
  const spoilt = join(bench.folder, 'secret.txt');
  await writeFile(spoilt, '');
  await spoil(spoilt);
  const { startPreview } = await import('../../src/preview/server/start.ts');
  const started = startPreview({ packages: bench.packages, scenarios: bench.folder, data: spoilt, port: 0 });
  await expect(started).rejects.toThrow(/secret\.txt.*Move the file away/s);
  expect(file).not.toBe(spoilt);
  preview = await bench.start();
});

async function laterVersion(file: string): Promise<void> {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA user_version = 99');
  database.close();
}
