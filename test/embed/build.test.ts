import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { createInstance } from 'i18next';
import type { Plugin } from 'vite';
import { expect, test } from 'vitest';
import { inlineRuntime } from '../../src/embed/build/inline-runtime.ts';
import { slimI18next } from '../../src/embed/build/slim-i18next.ts';

// What a build does to others' code holds for the code that is there now, and is loud of any other.

const id = fileURLToPath(import.meta.resolve('i18next'));

function transformOf({ transform }: Plugin) {
  if (typeof transform !== 'object' || typeof transform.filter?.id === 'undefined') throw new Error('no transform');
  const { filter, handler } = transform;
  return {
    wants: filter.id as RegExp,
    slim: (code: string) => (handler as (code: string) => { code: string })(code).code,
  };
}

test('i18next speaks as before without what is taken out of it', async () => {
  const code = readFileSync(id, 'utf8');
  const { wants, slim } = transformOf(slimI18next());
  expect(wants.test(id)).toBe(true);
  expect(slim(code).length).toBeLessThan(code.length - 6000);
  const made = (await import(`data:text/javascript,${encodeURIComponent(slim(code))}`)) as {
    createInstance: typeof createInstance;
  };
  const i18n = made.createInstance();
  await i18n.init({
    resources: { cy: { switch: { menu: 'Dewislen' } } },
    ns: ['player', 'switch'],
    lng: 'cy',
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  i18n.addResourceBundle('cy', 'player', { left: 'Amser: {{left}}, {{left, number}}', ways: 'Ffyrdd: {{count}}' });
  const t = i18n.getFixedT('cy', ['player', 'switch']);
  const said = [t('menu'), t('left', { left: 90 }), t('ways', { count: 2 })];
  expect(said).toEqual(['Dewislen', 'Amser: 90, 90', 'Ffyrdd: 2']);
});

test('no word of the player asks for what was taken out: none has plurals or formats', () => {
  for (const language of ['cy', 'en'])
    for (const part of ['player', 'later', 'switch']) {
      const words = readFileSync(new URL(`../../locales/${language}/${part}.json`, import.meta.url), 'utf8');
      expect(words).not.toMatch(/_(zero|one|two|few|many|other)"\s*:/);
      expect(words).not.toMatch(/\{\{[^}]*,/);
    }
});

test('an i18next that is made otherwise stops the build, wherever in its package it is', () => {
  const { wants, slim } = transformOf(slimI18next());
  expect(() => slim('class Translator {\n}\nclass Formatter {\n}\nclass PluralResolver {\n}\n')).toThrow('Connector');
  expect(wants.test('/p/node_modules/i18next/dist/i18next.mjs')).toBe(true);
  expect(wants.test('/p/src/i18n/translator.ts')).toBe(false);
});

interface Chunk {
  readonly type: 'chunk';
  fileName: string;
  code: string;
  imports: string[];
}

const chunk = (code: string, ...imports: string[]): Chunk => ({ type: 'chunk', fileName: 'play.js', code, imports });
const runtime = 'var a=1,b=2;export{a as n,b as t};\n';

function inlined(chunks: Record<string, Chunk>) {
  const { generateBundle } = inlineRuntime();
  (generateBundle as (options: unknown, bundle: unknown) => void)({}, chunks);
  return chunks;
}

test('the bundler’s own lines are in every chunk that asks for them, and in no file of their own', async () => {
  const asked = 'import{n as e,t}from"./rolldown-runtime.js";export const sum=[e,t];';
  const done = inlined({
    'rolldown-runtime.js': chunk(runtime),
    'play.js': chunk(asked, 'rolldown-runtime.js'),
    'fonts.js': chunk('export const none=0;'),
  });
  expect(Object.keys(done)).toEqual(['play.js', 'fonts.js']);
  const { code, imports } = done['play.js']!;
  expect(imports).toEqual([]);
  expect(await import(`data:text/javascript,${encodeURIComponent(code)}`)).toMatchObject({ sum: [1, 2] });
});

test('lines that are made or asked for otherwise stop the build', () => {
  const asked = chunk('import{t as e}from"./rolldown-runtime.js";', 'rolldown-runtime.js');
  expect(() => inlined({ 'play.js': asked })).toThrow('rolldown-runtime.js');
  expect(() => inlined({ 'rolldown-runtime.js': chunk('export default 1;'), 'play.js': asked })).toThrow('exports');
  const otherwise = chunk('import * as e from "./rolldown-runtime.js";', 'rolldown-runtime.js');
  expect(() => inlined({ 'rolldown-runtime.js': chunk(runtime), 'play.js': otherwise })).toThrow('play.js');
});
