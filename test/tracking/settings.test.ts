import { expect, test } from 'vitest';
import { timeOfDay } from '../../src/tracking/scorm/formats.ts';
import { settingsOf } from '../../src/tracking/scorm/wording.ts';
import { wording12 } from '../../src/tracking/scorm/wording12.ts';
import { wording2004 } from '../../src/tracking/scorm/wording2004.ts';
import { smallDiner } from '../fixtures/small-story.ts';
import { Learner } from './learner.ts';

const record = (() => {
  const learner = new Learner([smallDiner]);
  learner.play(0, ['own-it', 'scrape', 'check', 'trust']);
  const made = learner.record();
  return { ...made, objectives: made.objectives.slice(0, 1), interactions: made.interactions.slice(1, 2) };
})();
const [given] = record.interactions;
const indexes = { objectives: new Map([['TEST1.PC01', 3]]), interactions: 5 };

test('1.2: a record in its order, score before status, an interaction as the standard orders it', () => {
  expect(settingsOf(wording12, record, indexes)).toEqual([
    ['cmi.suspend_data', record.state],
    ['cmi.core.lesson_location', 'small-diner/debrief'],
    ['cmi.student_preference.language', 'en'],
    ['cmi.core.score.raw', '62'],
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.lesson_status', 'failed'],
    ['cmi.objectives.3.id', 'TEST1.PC01'],
    ['cmi.objectives.3.score.raw', '50'],
    ['cmi.objectives.3.score.min', '0'],
    ['cmi.objectives.3.score.max', '100'],
    ['cmi.objectives.3.status', 'incomplete'],
    ['cmi.interactions.5.id', 'small_diner_the_dish'],
    ['cmi.interactions.5.type', 'choice'],
    ['cmi.interactions.5.objectives.0.id', 'TEST1.PC01'],
    ['cmi.interactions.5.objectives.1.id', 'TEST1.PC02'],
    ['cmi.interactions.5.time', timeOfDay(given!.shownAt)],
    ['cmi.interactions.5.weighting', '1'],
    ['cmi.interactions.5.correct_responses.0.pattern', '0'],
    ['cmi.interactions.5.student_response', '2'],
    ['cmi.interactions.5.result', 'wrong'],
    ['cmi.interactions.5.latency', '0000:00:07.00'],
  ]);
});

test('2004: a record in its order, with descriptions in the language of the moment', () => {
  const settings = settingsOf(wording2004, { ...record, language: 'cy' }, indexes);
  expect(settings).toEqual([
    ['cmi.suspend_data', record.state],
    ['cmi.location', 'small-diner/debrief'],
    ['cmi.learner_preference.language', 'cy'],
    ['cmi.progress_measure', '1'],
    ['cmi.score.scaled', '0.62'],
    ['cmi.score.raw', '62'],
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.completion_status', 'completed'],
    ['cmi.success_status', 'failed'],
    ['cmi.objectives.3.id', 'TEST1.PC01'],
    ['cmi.objectives.3.description', '{lang=cy}Label of PC01'],
    ['cmi.objectives.3.score.scaled', '0.5'],
    ['cmi.objectives.3.score.raw', '50'],
    ['cmi.objectives.3.score.min', '0'],
    ['cmi.objectives.3.score.max', '100'],
    ['cmi.objectives.3.success_status', 'unknown'],
    ['cmi.objectives.3.completion_status', 'incomplete'],
    ['cmi.interactions.5.id', 'urn:dewis:small-diner:the-dish'],
    ['cmi.interactions.5.type', 'choice'],
    ['cmi.interactions.5.objectives.0.id', 'TEST1.PC01'],
    ['cmi.interactions.5.objectives.1.id', 'TEST1.PC02'],
    ['cmi.interactions.5.timestamp', expect.stringMatching(/^2026-\d\d-\d\dT[\d:]{8}\.0Z$/)],
    ['cmi.interactions.5.weighting', '1'],
    ['cmi.interactions.5.correct_responses.0.pattern', 'check'],
    ['cmi.interactions.5.learner_response', 'scrape'],
    ['cmi.interactions.5.result', 'incorrect'],
    ['cmi.interactions.5.latency', 'PT7S'],
    ['cmi.interactions.5.description', '{lang=en}There is sesame in it.'],
  ]);
});

test('1.2: the tenth option and those after it answer with a letter', () => {
  const choices = Array.from({ length: 12 }, (_, place) => `c${place}`);
  const many = { ...given!, choices, choice: 'c11', best: 'c9' };
  expect(wording12.interaction(0, many)).toContainEqual(['cmi.interactions.0.student_response', 'b']);
  expect(wording12.interaction(0, many)).toContainEqual(['cmi.interactions.0.correct_responses.0.pattern', '9']);
});

test('what an LMS takes none of is left out', () => {
  const elements = settingsOf(wording2004, record, { objectives: null, interactions: null }).map(
    ([element]) => element,
  );
  expect(elements.filter((element) => /objectives|interactions/.test(element))).toEqual([]);
});

test('2004: of the criteria a decision assesses the first ten are told, as many as any LMS has to keep', () => {
  const objectives = Array.from({ length: 12 }, (_, index) => `TEST1.PC${index}`);
  const told = wording2004.interaction(0, { ...given!, objectives });
  expect(told.filter(([element]) => element.includes('.objectives.')).map(([, id]) => id)).toEqual(
    objectives.slice(0, 10),
  );
});
