/** One figure, measured, beside what it is to be. */
export interface Figure {
  readonly name: string;
  readonly measured: number;
  readonly unit: string;
  /** The most it may be; a figure without one is only told. */
  readonly budget?: number;
  /** Whether it hangs on how fast this machine is just now: then it is told plainly, and fails nothing. */
  readonly timed?: boolean;
  /** What is in it, or how it was measured. */
  readonly note?: string;
}

export function isOver({ measured, budget }: Figure): boolean {
  return budget !== undefined && measured > budget;
}

/** Figures as a table: figure, measured, budget, ratio, met or OVER. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, measured, unit, budget } = figure;
    const told = [name, `${plain(measured)} ${unit}`.trim()];
    if (budget === undefined) return [...told, '', '', ''];
    return [
      ...told,
      `≤ ${plain(budget)}`,
      budget > 0 ? (measured / budget).toFixed(2) : '',
      isOver(figure) ? 'OVER' : 'met',
    ];
  });
  const all = [['figure', 'measured', 'budget', 'ratio', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]!.length)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd(),
  );
  return lines
    .flatMap((line, index) => {
      const note = figures[index - 1]?.note;
      return note ? [line, `    ${note}`] : [line];
    })
    .join('\n');
}

function pad(cell: string, width: number, column: number): string {
  return column === 1 || column === 2 || column === 3 ? cell.padStart(width) : cell.padEnd(width);
}

function plain(value: number): string {
  const digits = Number.isInteger(value) || value >= 100 ? 0 : value < 10 ? 2 : 1;
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
