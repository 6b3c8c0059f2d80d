import { expect, test } from 'vitest';
import { encodeCourse } from '../../src/core/course/codec.ts';
import type { PackageConfig } from '../../src/core/course/package-config.ts';
import type { ScenarioSource } from '../../src/player/source.ts';
import { askingAhead, languageGlimpsed, scenarioGlimpsed } from '../../src/sco/ahead.ts';
import { smallDiner } from '../fixtures/small-story.ts';

const guess = { language: 'cy', scenario: 'small-diner', whole: true } as const;

function counted(answers: () => boolean = () => true) {
  const asked: string[] = [];
  const answer = async <Loaded>(name: string, content: Loaded) => {
    asked.push(name);
    if (!answers()) throw new Error(name);
    return content;
  };
  const { story, texts } = smallDiner;
  const source: ScenarioSource = {
    story: (scenario) => answer(scenario, story),
    texts: (scenario, language) => answer(`${scenario}.${language}`, texts[language]),
    moreTexts: (scenario, language) => answer(`${scenario}.${language}.more`, texts[language].nodes),
    art: () => null,
  };
  return { asked, source };
}

test('the language of a state is seen before the state can be read', () => {
  for (const language of ['cy', 'en', null] as const)
    expect(languageGlimpsed(encodeCourse([], { language, attempts: {} }))).toBe(language);
  for (const foreign of ['', 'cy', '{"language":"cy"}', 'dewis1.fr.x', 'dewis1'])
    expect(languageGlimpsed(foreign)).toBeNull();
});

test('the scenario that was on screen is known from the place the LMS holds, and one alone from itself', () => {
  const config = (...ids: string[]) => ({ scenarios: ids.map((id) => ({ id })) }) as unknown as PackageConfig;
  expect(scenarioGlimpsed(config('a', 'b'), 'b/what-happened')).toBe('b');
  expect(scenarioGlimpsed(config('a', 'b'), 'menu')).toBeUndefined();
  expect(scenarioGlimpsed(config('a'), 'menu')).toBe('a');
  expect(scenarioGlimpsed(config('a', 'b'), '')).toBeUndefined();
});

test('guessed words are asked at once, all of them, and not again when they are wanted', async () => {
  const { asked, source } = counted();
  const ahead = askingAhead(source, guess);
  expect(asked).toEqual(['small-diner.cy', 'small-diner.cy.more']);
  expect(await ahead.texts('small-diner', 'cy')).toEqual(smallDiner.texts.cy);
  expect(await ahead.moreTexts!('small-diner', 'cy')).toEqual(smallDiner.texts.cy.nodes);
  expect(asked).toHaveLength(2);
});

test('of an opening no more is asked than its own words', () => {
  const { asked, source } = counted();
  askingAhead(source, { ...guess, whole: false });
  expect(asked).toEqual(['small-diner.cy']);
});

test('whatever was not guessed is asked for as ever', async () => {
  const { asked, source } = counted();
  const ahead = askingAhead(source, guess);
  await Promise.all([ahead.texts('small-diner', 'en'), ahead.texts('small-valve', 'cy'), ahead.story('small-diner')]);
  expect(asked.slice(2)).toEqual(['small-diner.en', 'small-valve.cy', 'small-diner']);
});

test('words that could not be had ahead are asked for anew', async () => {
  let up = false;
  const { source } = counted(() => up);
  const ahead = askingAhead(source, guess);
  await expect(ahead.texts('small-diner', 'cy')).rejects.toThrow('small-diner.cy');
  up = true;
  expect(await ahead.texts('small-diner', 'cy')).toEqual(smallDiner.texts.cy);
});
