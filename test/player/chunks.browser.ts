import { assert } from '@open-wc/testing';
import { chunkLoader } from '../../src/i18n/chunk-loader.ts';
import './mocha.ts';

const asked = (name: string) =>
  performance
    .getEntriesByType('resource')
    .map(({ name: address }) => new URL(address))
    .filter(({ pathname }) => pathname.endsWith(name))
    .map(({ search }) => search);

async function failing(loading: Promise<unknown>): Promise<unknown> {
  return loading.then(
    () => assert.fail('it was had'),
    (cause: unknown) => cause,
  );
}

describe('a chunk', () => {
  it('that could not be had is asked for by another address every time, for a browser keeps the first as failed', async () => {
    // @ts-expect-error There is none, and that is the point.
    const load = chunkLoader(() => import('./no-such-chunk.ts'), import.meta.url);
    for (let tries = 0; tries < 3; tries += 1) assert.instanceOf(await failing(load()), TypeError);
    assert.deepEqual(asked('/test/player/no-such-chunk.ts'), ['', '?again=1', '?again=2']);
  });

  it('is asked for once, however many want it at once or later', async () => {
    let loads = 0;
    const load = chunkLoader(
      async () => {
        loads += 1;
        return import('../../src/i18n/words-en.ts');
      },
      import.meta.url,
    );
    const [one, other] = await Promise.all([load(), load()]);
    assert.strictEqual(one, other);
    assert.strictEqual(await load(), one);
    assert.strictEqual(loads, 1);
  });

  it('that is loaded by other means than import() is asked for again by those means', async () => {
    let lost = true;
    const bundled = () => (lost ? Promise.reject(new Error('lost')) : Promise.resolve('chunk'));
    const load = chunkLoader(bundled, import.meta.url);
    await failing(load());
    lost = false;
    assert.strictEqual(await load(), 'chunk');
  });
});
