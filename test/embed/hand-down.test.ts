import { expect, test } from 'vitest';
import { handDown } from '../../src/embed/build/hand-down.ts';

interface Chunk {
  readonly type: 'chunk';
  readonly fileName: string;
  code: string;
  imports: string[];
  readonly dynamicImports: readonly string[];
  readonly isEntry: boolean;
  readonly isDynamicEntry: boolean;
  readonly facadeModuleId: string | null;
}

const chunk = (fileName: string, code: string, rest: Partial<Chunk> = {}): Chunk => ({
  type: 'chunk',
  fileName,
  code,
  imports: [],
  dynamicImports: [],
  isEntry: false,
  isDynamicEntry: true,
  facadeModuleId: fileName,
  ...rest,
});

const parent = () => chunk('first.js', 'const one=1,two=2;export{one as a,two};\n', { dynamicImports: ['next.js'] });
const child = (code = 'import{a as x,two}from"./first.js";export const sum=x+two;', rest: Partial<Chunk> = {}) =>
  chunk('next.js', code, { imports: ['first.js'], ...rest });

function handed(...chunks: readonly Chunk[]): readonly Chunk[] {
  const { generateBundle } = handDown(['first']);
  const bundle = Object.fromEntries(chunks.map((one) => [one.fileName, one]));
  (generateBundle as (options: unknown, bundle: unknown) => void)({}, bundle);
  return chunks;
}

const run = (code: string) =>
  import(`data:text/javascript,${encodeURIComponent(code)}`) as Promise<Readonly<Record<string, unknown>>>;

test('what a chunk imports of the one that asked for it, it has without asking for that by its address', async () => {
  const [first, next] = handed(parent(), child());
  expect(next!.imports).toEqual([]);
  expect(next!.code).not.toContain('import');
  expect(await run(first!.code)).toMatchObject({ a: 1, two: 2 });
  expect(await run(next!.code)).toMatchObject({ sum: 3 });
});

test('two releases on one page hand down each its own', async () => {
  const [older, ofOlder] = handed(parent(), child());
  const newer = chunk('first.js', 'const one=10,two=20;export{one as a,two};', { dynamicImports: ['next.js'] });
  const [, ofNewer] = handed(newer, child());
  await run(older!.code);
  await run(newer.code);
  expect(await run(`${ofOlder!.code}//1`)).toMatchObject({ sum: 3 });
  expect(await run(`${ofNewer!.code}//2`)).toMatchObject({ sum: 30 });
});

test.for([
  ['there is no chunk of that name', () => [child()], 'no first.js'],
  ['one is imported before it is there', () => [parent(), child(undefined, { isDynamicEntry: false })], 'next.js'],
  [
    'another may ask for what needs it first',
    () => [parent(), child(), chunk('other.js', '', { dynamicImports: ['next.js'] })],
    'other.js',
  ],
  [
    'one exports by names that only the bundler knows',
    () => [parent(), child(undefined, { facadeModuleId: null })],
    'next.js',
  ],
  ['it is imported otherwise than is known', () => [parent(), child('import*as all from"./first.js";')], 'next.js'],
  [
    'it is imported once more besides',
    () => [parent(), child('import{a}from"./first.js";import"./first.js";')],
    'next.js',
  ],
  ['it exports otherwise than is known', () => [chunk('first.js', 'export const a=1;'), child()], 'exports'],
  ['it does not export what is imported', () => [chunk('first.js', 'var b=1;export{b};'), child()], 'does not export'],
] as const)('the build stops where %s', ([, chunks, told]) => {
  expect(() => handed(...chunks())).toThrow(told);
});
