import { versions } from './plan/plan.ts';
import type { Version } from './plan/plan.ts';

/** What one run adds to the figures. */
export interface Counted {
  readonly version: Version;
  readonly met: Iterable<readonly [what: string, times: number]>;
  readonly calls: number;
  readonly visits: number;
  readonly failed: boolean;
}

interface Column {
  runs: number;
  visits: number;
  calls: number;
  failures: number;
}

/** The figures of many runs. */
export class Figures {
  readonly #columns = new Map<Version, Column>(
    versions.map((version) => [version, { runs: 0, visits: 0, calls: 0, failures: 0 }]),
  );
  /** By what happened: in how many runs of each version, and how often in all. */
  readonly #met = new Map<string, { readonly runs: Map<Version, number>; times: number }>();

  add({ version, met, calls, visits, failed }: Counted): void {
    const column = this.#columns.get(version)!;
    column.runs += 1;
    column.visits += visits;
    column.calls += calls;
    column.failures += failed ? 1 : 0;
    for (const [what, times] of met) {
      const row = this.#met.get(what) ?? { runs: new Map(), times: 0 };
      row.runs.set(version, (row.runs.get(version) ?? 0) + 1);
      row.times += times;
      this.#met.set(what, row);
    }
  }

  /** Of each version that was run, how many runs there were and how many failed. */
  get tallies(): readonly { readonly version: Version; readonly runs: number; readonly failures: number }[] {
    return [...this.#columns]
      .map(([version, { runs, failures }]) => ({ version, runs, failures }))
      .filter(({ runs }) => runs > 0);
  }

  /** As a table with a column for each version that was run. */
  lines(): readonly string[] {
    const run = versions.filter((version) => this.#columns.get(version)!.runs > 0);
    const row = (name: string, cells: readonly (string | number)[]) =>
      name.padEnd(22) + cells.map((cell) => cell.toLocaleString('en-GB').padStart(12)).join('');
    const column = (name: keyof Column) =>
      row(
        name,
        run.map((version) => this.#columns.get(version)![name]),
      );
    const happenings = [...this.#met].sort(([one], [other]) => one.localeCompare(other));
    return [
      row('', run),
      ...(['runs', 'visits', 'calls', 'failures'] as const).map(column),
      '',
      row('runs that met', [...run, 'times in all']),
      ...happenings.map(([what, { runs, times }]) =>
        row(what, [...run.map((version) => runs.get(version) ?? 0), times]),
      ),
    ];
  }
}
