import { parseArgs } from 'node:util';
import { ourFolder } from '../fixtures/our-folder.ts';
import { operators } from './operators/all.ts';
import { shareOf } from './share.ts';
import { sweep } from './sweep.ts';
import type { Judged } from './sweep.ts';

/**
 * `npm run mutate`: damages our own scenarios and course as an author might, and tells what share of it the check finds.
 *
 *     npm run mutate -- [--seed 1] [--each 6] [--operator NAME [--at PLACE]]
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    each: { type: 'string', default: '6' },
    operator: { type: 'string' },
    at: { type: 'string' },
  },
});
const asked = { seed: Number(values.seed), each: Number(values.each), operator: values.operator, at: values.at };
const cell = (value: string | number, width: number) => String(value).padStart(width);
const row = (operator: string, ...figures: readonly (string | number)[]) =>
  console.log(operator.padEnd(40) + figures.map((figure) => cell(figure, 11)).join(''));

const began = performance.now();
row('operator', 'tried', 'caught', 'equivalent', 'gaps');
const judged: Judged[] = [];
for (const one of sweep(ourFolder, operators, asked)) {
  if (judged.length > 0 && judged.at(-1)!.operator !== one.operator) tell(judged.at(-1)!.operator);
  judged.push(one);
}
if (judged.length > 0) tell(judged.at(-1)!.operator);
const seconds = (performance.now() - began) / 1000;

const missed = judged.filter(({ caughtBy }) => caughtBy.length === 0);
const gaps = missed.filter(({ equivalent }) => equivalent === undefined);
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const caught = judged.length - missed.length;
console.log(`\n${judged.length} mutants, ${caught} caught (${percent(caught, judged.length)}).`);
console.log(
  `${missed.length - gaps.length} missed are equivalent: the scenario is sound still. Of the others ${percent(caught, caught + gaps.length)} are caught.`,
);
console.log(`${seconds.toFixed(1)} s, seed ${asked.seed}.`);
if (missed.length > 0) console.log('\nMissed:');
for (const one of missed) console.log(lineOf(one));

/** What became of an operator's mutants, and the codes that caught them. */
function tell(operator: string): void {
  const { tried, caught, equivalent, gaps, by } = shareOf(judged.filter((one) => one.operator === operator));
  row(operator, tried, caught, equivalent, gaps, `   ${by.join(' ')}`);
}

function lineOf({ operator, at, equivalent }: Judged): string {
  const again = `npm run mutate -- --seed ${asked.seed} --operator ${operator} --at '${at}'`;
  return `- ${operator}  ${at}\n    ${equivalent === undefined ? 'gap' : `equivalent: ${equivalent}`}\n    ${again}`;
}
