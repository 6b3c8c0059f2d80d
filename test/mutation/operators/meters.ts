import type { Operator, Path } from '../operator.ts';
import { editedAt } from '../operator.ts';
import type { SourceFile } from '../source-file.ts';
import { walk } from '../source-file.ts';

interface FoundChange {
  readonly path: Path;
  readonly by: number;
  readonly width: number;
}

function changesIn(file: SourceFile): readonly FoundChange[] {
  const found: FoundChange[] = [];
  const { scenario } = file;
  if (scenario)
    walk(scenario.nodes, ['nodes'], (value, path) => {
      if ('changes' in value)
        for (const [meter, by] of Object.entries(value.changes as Readonly<Record<string, number>>)) {
          const [least, most] = scenario.meters[meter]!.range;
          found.push({ path: [...path, 'changes', meter], by, width: most - least });
        }
    });
  return found;
}

const changing = (name: string, to: (change: FoundChange) => number | undefined, because?: string): Operator => ({
  name,
  sites: (file) =>
    changesIn(file).map((change) =>
      editedAt(file, change.path, (document) => {
        const by = to(change);
        if (by === undefined) document.deleteIn(change.path);
        else document.setIn(change.path, by);
      }),
    ),
  ...(because !== undefined && { soundWhere: { because } }),
});

/** Bands of faces and of words: where they stand and what they are lists of. */
function bandsIn({ scenario }: SourceFile): readonly { readonly path: Path; readonly bands: number }[] {
  if (!scenario) return [];
  return [
    ...Object.entries(scenario.cast).map(([id, { faces }]) => ({ path: ['cast', id, 'faces'], bands: faces.length })),
    ...Object.entries(scenario.meters).flatMap(([id, { levels }]) =>
      levels ? [{ path: ['meters', id, 'levels'], bands: levels.length }] : [],
    ),
  ];
}

const meters = ({ scenario }: SourceFile) => Object.entries(scenario?.meters ?? {});

export const meterOperators: readonly Operator[] = [
  changing('change-turned-round', ({ by }) => -by),
  changing('change-past-the-range', ({ by, width }) => Math.sign(by) * (width + 1)),
  changing(
    'change-dropped',
    () => undefined,
    'how far a meter moves is the author’s to set, as long as every band and bound stays in reach',
  ),
  changing('change-of-nothing', () => 0),
  {
    name: 'first-band-dropped',
    sites: (file) =>
      bandsIn(file).map(({ path }) => editedAt(file, [...path, 0], (document) => document.deleteIn([...path, 0]))),
  },
  {
    name: 'middle-band-dropped',
    sites: (file) =>
      bandsIn(file).flatMap(({ path, bands }) =>
        bands < 3 ? [] : [editedAt(file, [...path, 1], (document) => document.deleteIn([...path, 1]))],
      ),
    soundWhere: {
      because: 'how many faces or words a meter has is the author’s to set, as long as they begin at its bottom',
    },
  },
  {
    name: 'bands-out-of-order',
    sites: (file) =>
      bandsIn(file).flatMap(({ path, bands }) =>
        bands < 2
          ? []
          : [editedAt(file, [...path, 1, 'atLeast'], (document) => document.setIn([...path, 1, 'atLeast'], -1))],
      ),
  },
  {
    name: 'band-past-the-range',
    sites: (file) =>
      bandsIn(file).flatMap(({ path, bands }) =>
        bands < 2
          ? []
          : [
              editedAt(file, [...path, bands - 1, 'atLeast'], (document) =>
                document.setIn([...path, bands - 1, 'atLeast'], 9999),
              ),
            ],
      ),
  },
  {
    name: 'face-nobody-can-make',
    sites: (file) =>
      bandsIn(file).flatMap(({ path }) =>
        path[0] === 'cast'
          ? [editedAt(file, [...path, 0, 'face'], (document) => document.setIn([...path, 0, 'face'], 'glad'))]
          : [],
      ),
  },
  {
    name: 'start-out-of-range',
    sites: (file) =>
      meters(file).map(([id, { range }]) =>
        editedAt(file, ['meters', id, 'start'], (document) => document.setIn(['meters', id, 'start'], range[1] + 1)),
      ),
  },
  {
    name: 'range-turned-round',
    sites: (file) =>
      meters(file).map(([id, { range }]) =>
        editedAt(file, ['meters', id, 'range'], (document) =>
          document.setIn(['meters', id, 'range'], document.createNode([range[1], range[0]])),
        ),
      ),
  },
  {
    name: 'meter-never-moved',
    sites: (file) =>
      meters(file).map(([id]) =>
        editedAt(file, ['meters', id], (document) => {
          for (const { path } of changesIn(file)) if (path.at(-1) === id) document.deleteIn(path);
        }),
      ),
  },
];
