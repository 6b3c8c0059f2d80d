import { readFileSync } from 'node:fs';
import { exploredOf } from '../../../src/core/proof/graph/states.ts';
import { scenarioFindings, storyFindings } from '../../../src/core/proof/scenario-findings.ts';
import { structuralFindings } from '../../../src/core/proof/structure/structural-findings.ts';
import { storyOf } from '../../../src/core/scenario/compile.ts';
import type { Given, Proving } from './proving.ts';

/**
 * Reads on standard input what is to be proved, proves it, and prints what that took. In a process of its own, so that
 * its memory is that of one story and nothing is warm.
 */
const given = JSON.parse(readFileSync(0, 'utf8')) as Given;
const mark = 0.7;
const before = process.cpuUsage();
const began = performance.now();
const story = 'story' in given ? given.story : storyOf(given.scenario, given.standard);
if ('scenario' in given) scenarioFindings(given.scenario, story, mark);
else if (given.prove === 'structure') structuralFindings(story);
else storyFindings(story, mark);
const took = performance.now() - began;
const { user, system } = process.cpuUsage(before);
const { states, tooMany } = exploredOf(story);
const proving: Proving = {
  took,
  worked: (user + system) / 1000,
  peak: process.resourceUsage().maxRSS * 1024,
  states: states.length,
  steps: states.reduce((sum, { steps }) => sum + steps.length, 0),
  proved: !tooMany,
};
console.log(JSON.stringify(proving));
