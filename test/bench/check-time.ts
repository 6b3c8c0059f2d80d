import { folderAt } from '../../src/cli/folder.ts';
import { checkFolder } from '../../src/source/check-folder.ts';
import { checkFigures } from './check/figures.ts';
import { isOver, table } from './figure.ts';
import type { Figure } from './figure.ts';

/** The figures of `dewis check` itself; runs alone as `npm run bench -- --check`, which needs no browser and no build. */
export function checkTimeFigures(): readonly Figure[] {
  return checkFigures(checkFolder(folderAt('scenarios')).scenarios);
}

/** Prints them. True where none that does not hang on the clock is over its budget. */
export function tellCheckTime(): boolean {
  const figures = checkTimeFigures();
  console.log(`The check\n${table(figures)}`);
  const over = figures.filter(isOver);
  for (const { name, timed } of over) console.log(`OVER${timed ? ' (by the clock)' : ''}: ${name}`);
  return over.every(({ timed }) => timed);
}
