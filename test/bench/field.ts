/**
 * The field, measured once side by side on one machine: the same 12 decisions × 3 choices, text only, one language, no
 * feedback; the CPU slowed four times, first choice on 1.6 Mbit/s and 150 ms. Order and ratios hold; absolute figures
 * drift, so only what was measured here in the same run is set beside ours as an equal.
 */
export const field = {
  names: [
    'inkjs 2.4 (1 kB page)',
    'Chapbook 2.3',
    'SugarCube 2.37',
    'Harlowe 3.3',
    'H5P Branching Scenario 1.10',
    'Adapt 5.56 + spoor 5.14',
  ],
  /** In the order of `Row`. */
  rows: [
    ['35 (3)', '47 (1)', '163 (1)', '140 (1)', '397 (25)', '417 (48)'],
    ['1,088', '1,819', '2,143', '2,149', '3,693', '7,199'],
    ['84', '605', '844', '993', '860', '1,519'],
    ['28 / 48', '514 / 558', '188 / 530', '177 / 797', '281 / 890', '525 / 641'],
    ['1,982', '2,499', '2,860', '3,286', '3,091', '8,625'],
    ['0 / 0', '3 / 2', '1 / 1', '4 / 3', '2 / 2 (one critical)', '1 / 1'],
    ['no', 'yes', 'yes', 'yes', 'no', 'yes'],
    ['–', '–', '–', '–', 'none (xAPI events only)', '10 set, 8 get, 1 commit'],
    ['–', '–', '–', '–', '–', '3 clicks, 0.4–0.9 s; progress lost unless configured'],
  ],
  /** First choice usable, in milliseconds, of the bare inkjs page and of the best of the others. */
  firstChoice: { inkjs: 1088, others: 1819 },
} as const;

/** What stands in a row of the table. */
export const rows = [
  'bytes to first choice, KiB (requests)',
  'first choice usable, ms',
  'blocking time while loading, ms',
  'click → next choice usable / settled, ms',
  'heap after the play, KiB',
  'axe rules broken, first / end',
  'same place after a reload',
  'LMS calls a decision',
  'language switch',
] as const;

/** One column of the table, a cell for each of `rows`. */
export interface Column {
  readonly name: string;
  readonly cells: readonly string[];
}

/** The field's table as Markdown, what was measured here in front. */
export function fieldTable(measured: readonly Column[]): string {
  const columns = [
    ...measured,
    ...field.names.map((name, index) => ({ name, cells: field.rows.map((row) => row[index]!) })),
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...columns.map(({ name }) => name)]),
    line(['---', ...columns.map(() => '---')]),
    ...rows.map((row, index) => line([row, ...columns.map(({ cells }) => cells[index] ?? '–')])),
  ].join('\n');
}
