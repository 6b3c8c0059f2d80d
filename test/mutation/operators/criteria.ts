import type { Claim } from '../../../src/core/scenario/scenario.ts';
import type { Operator } from '../operator.ts';
import { editedAt } from '../operator.ts';
import { choicesIn } from '../source-file.ts';
import type { SourceFile } from '../source-file.ts';

const criteria = ({ scenario }: SourceFile) => Object.entries(scenario?.criteria ?? {});

const claiming = (name: string, key: keyof Claim, to: (claim: Claim) => unknown, because?: string): Operator => ({
  name,
  sites: (file) =>
    criteria(file).map(([id, claim]) =>
      editedAt(file, ['criteria', id, key], (document) => document.setIn(['criteria', id, key], to(claim))),
    ),
  ...(because !== undefined && { soundWhere: { because } }),
});

export const criterionOperators: readonly Operator[] = [
  {
    name: 'claim-dropped',
    sites: (file) =>
      criteria(file).map(([id]) => editedAt(file, ['criteria', id], (document) => document.deleteIn(['criteria', id]))),
  },
  {
    name: 'claim-dropped-with-its-ratings',
    sites: (file) =>
      criteria(file).map(([id]) =>
        editedAt(file, ['criteria', id], (document) => {
          document.deleteIn(['criteria', id]);
          for (const { path, value } of choicesIn(file))
            if (id in (value.shows ?? {})) document.deleteIn([...path, 'shows', id]);
        }),
      ),
  },
  {
    name: 'another-claimed',
    sites: (file) =>
      criteria(file).map(([id]) =>
        editedAt(file, ['criteria', id], (document) => {
          document.deleteIn(['criteria', id]);
          document.setIn(['criteria', 'K99'], document.createNode({}));
        }),
      ),
  },
  claiming('needed-raised', 'needed', () => 9),
  claiming('needed-lowered', 'needed', () => 1, 'at how many decisions evidence is needed is the author’s to set'),
  claiming('weight-changed', 'weight', ({ weight = 1 }) => weight * 3, 'weights are the author’s to set'),
  claiming('weight-of-nothing', 'weight', () => 0),
  claiming(
    'essential-turned-round',
    'essential',
    ({ essential = false }) => !essential,
    'which criteria are essential is the author’s to set',
  ),
  {
    name: 'another-standard',
    sites: (file) =>
      file.scenario
        ? [
            editedAt(file, ['standard'], (document) =>
              document.setIn(['standard'], file.scenario!.standard === 'CFACSB3' ? 'PPLHSL19' : 'CFACSB3'),
            ),
          ]
        : [],
  },
];
