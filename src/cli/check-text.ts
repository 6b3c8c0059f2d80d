import { styleText } from 'node:util';
import type { PlacedFinding } from '../core/finding/finding.ts';
import { languages } from '../core/scenario/text.ts';
import { tallyOf } from '../report/data/told.ts';
import type { Checked } from '../source/check-folder.ts';
import { folded } from './folded.ts';
import { printable } from './printable.ts';
import { sentenceOf } from './words.ts';
import type { Words } from './words.ts';

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

/** Sets a text off from others, where whatever shows it can. */
export type Paint = (style: Style, text: string) => string;

/** For a file, and whatever else has no colours. */
export const unpainted: Paint = (_, text) => text;

/** Colours on a terminal that has them, unless `NO_COLOR` says otherwise. */
export function paintFor(stream: NodeJS.WritableStream): Paint {
  return (style, text) => styleText(style, text, { stream });
}

/** All that a check tells people of a folder, or of one file of it. */
export function checkText(
  { findings, scenarios, spelt }: Checked,
  { folder, file }: { readonly folder: string; readonly file: string | undefined },
  words: Words,
  paint: Paint,
): string {
  const unspelt = languages
    .filter((language) => !spelt.includes(language))
    .map((language) => words(`language-${language}`))
    .join(', ');
  const found = new Set(findings.map((finding) => finding.file));
  const without = scenarios.filter((read) => !found.has(read.file));
  const named = (those: Checked['scenarios']) => those.map(({ scenario }) => scenario.id).join(', ');
  const open = findings.some(isOpen);
  const clean =
    file === undefined
      ? words('clean', { scenarios: named(scenarios) })
      : words('clean-file', { file: at(folder, file) });
  const besides = [
    !open && paint('green', clean),
    open && without.length > 0 && words('nothing-in', { scenarios: named(without) }),
    unspelt !== '' && words('no-dictionary', { languages: unspelt }),
  ];
  return [...findingsText(findings, folder, words, paint), ...besides.filter((line) => line !== false)].join('\n');
}

/**
 * Everything that was found, for people: a group for each file, under it what is open and then what was accepted, and
 * how many there are, in each of several files and at the end. Of many that are open and alike only the first are told.
 * Nothing where nothing was found.
 */
export function findingsText(
  findings: readonly PlacedFinding[],
  folder: string,
  words: Words,
  paint: Paint,
): readonly string[] {
  if (findings.length === 0) return [];
  const files = [...new Set(findings.map(({ file }) => file))];
  const groups = files.flatMap((file) => {
    const here = findings.filter((finding) => finding.file === file);
    const open = folded(here.filter(isOpen));
    const ordered = [...open.told, ...here.filter((finding) => !isOpen(finding))];
    const told = ordered.map((finding) => findingLines(finding, words, paint));
    const more = [...open.left].map(
      ([code, count]) => `  … ${paint('dim', `[${code}]`)}  ${words('more-alike', { count })}`,
    );
    const subtotal = files.length > 1 ? [`  ${countsText(here, words, paint)}`] : [];
    return [paint('bold', at(folder, file)), ...told, ...more, ...subtotal, ''];
  });
  const counts = countsText(findings, words, paint);
  return [...groups, counts, ...(findings.some(isOpen) ? [paint('dim', words('explained'))] : [])];
}

function at(folder: string, file: string): string {
  return printable(`${folder.replace(/\/+$/, '')}/${file}`);
}

function isOpen({ accepted }: PlacedFinding): boolean {
  return accepted === undefined;
}

// Where, and what is wrong and what to do; then, of an accepted one, why it stands. Editors make a link of "  12:3".
function findingLines(finding: PlacedFinding, words: Words, paint: Paint): string {
  const { line, column, path, code, severity, accepted } = finding;
  const where = [`${line}:${column}`, ...(path.length > 0 ? [printable(path.join('.'))] : [])].join('  ');
  const error = severity === 'error';
  const kind = accepted !== undefined ? '' : `${paint(error ? 'red' : 'yellow', `${words(severity)}:`)} `;
  const reason =
    accepted === undefined
      ? ''
      : `\n    ${paint('green', words('accepted', { reason: accepted.trim().replace(/\s+/g, ' ') }))}`;
  return `  ${where}  ${paint('dim', `[${code}]`)}\n    ${kind}${sentenceOf(finding, words)}${reason}`;
}

function countsText(findings: readonly PlacedFinding[], words: Words, paint: Paint): string {
  const { error, warning, accepted } = tallyOf(findings);
  const counts = [
    error > 0 && paint('red', words('errors', { count: error })),
    warning > 0 && paint('yellow', words('warnings', { count: warning })),
    accepted > 0 && paint('green', words('accepted-count', { count: accepted })),
  ];
  return counts.filter((count) => count !== false).join(' · ');
}
