import { isDeepStrictEqual } from 'node:util';
import type { FindingCode } from '../../src/core/finding/catalogue.ts';
import type { Folder } from '../../src/source/folder.ts';
import { checksOf } from './checks.ts';
import type { Operator, Site } from './operator.ts';
import { randomOf, sample } from './random.ts';
import { sourceFile } from './source-file.ts';
import type { SourceFile } from './source-file.ts';

/** A damaged file and what the check made of it. */
export interface Judged {
  readonly operator: string;
  /** The file and the place in it: `angry-diner.yaml:nodes.shouting.choices.step-forward.next`. */
  readonly at: string;
  /** What was found that the sound folder has not; nothing where it was missed. */
  readonly caughtBy: readonly FindingCode[];
  /** Why a missed one is sound still; a missed one without is a gap. */
  readonly equivalent?: string;
}

export interface Asked {
  readonly seed: number;
  /** How many mutants of each operator, in all the files together. */
  readonly each: number;
  /** Only operators and places whose name is this, to make one mutant again. */
  readonly operator?: string | undefined;
  readonly at?: string | undefined;
}

/** Damages a folder in many ways, one at a time, and checks each as the command line does. Deterministic by its seed. */
export function* sweep(folder: Folder, operators: readonly Operator[], asked: Asked): Generator<Judged> {
  const checks = checksOf(folder);
  const files = checks.map(({ file }) => file);
  for (const operator of operators.filter(({ name }) => asked.operator === undefined || name === asked.operator))
    for (const { file, site } of chosen(operator, files, asked)) {
      const at = placeIn(file, site);
      const text = site.damage(randomOf(asked.seed, `${operator.name} ${at}`));
      if (text === file.text) continue;
      const caughtBy = checks.find((check) => check.file === file)!.newlyFound(text);
      const after = caughtBy.length === 0 ? sourceFile(file.name, text) : undefined;
      // Written otherwise, and the same all the same.
      if (after && isDeepStrictEqual(after.value, file.value)) continue;
      const { soundWhere } = operator;
      const sound = after && soundWhere && (soundWhere.holds?.(file, after) ?? true);
      yield { operator: operator.name, at, caughtBy, ...(sound && { equivalent: soundWhere.because }) };
    }
}

function placeIn(file: SourceFile, { at }: Site): string {
  return `${file.name}:${at}`;
}

interface Chosen {
  readonly file: SourceFile;
  readonly site: Site;
}

function chosen(operator: Operator, files: readonly SourceFile[], { seed, each, at }: Asked): readonly Chosen[] {
  const all = files.flatMap((file) => operator.sites(file).map((site) => ({ file, site })));
  if (at !== undefined) return all.filter(({ file, site }) => placeIn(file, site) === at);
  return sample(all, each, randomOf(seed, operator.name));
}
