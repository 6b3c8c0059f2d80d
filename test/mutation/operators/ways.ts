import { waysOf } from '../../../src/core/scenario/story.ts';
import type { Operator, Path } from '../operator.ts';
import { editedAt } from '../operator.ts';
import { bestAsBefore, choicesIn, decisionsIn, endingsIn, stepsIn } from '../source-file.ts';
import type { SourceFile } from '../source-file.ts';

const nodes = (file: SourceFile) => Object.keys(file.scenario?.nodes ?? {});

/** Every single place that names the node a step leads to. */
function targets(file: SourceFile): readonly { readonly path: Path; readonly to: string; readonly from: string }[] {
  return stepsIn(file).flatMap(({ path, value: { next } }) =>
    waysOf(next).map(({ to }, index) => ({
      path: typeof next === 'string' ? [...path, 'next'] : [...path, 'next', index, 'to'],
      to,
      from: String(path[1]),
    })),
  );
}

const redirected = (
  name: string,
  to: (file: SourceFile, from: string, was: string) => readonly string[],
): Operator => ({
  name,
  sites: (file) =>
    targets(file).flatMap(({ path, to: was, from }) => {
      const instead = to(file, from, was).filter((id) => id !== was);
      return instead.length === 0
        ? []
        : editedAt(file, path, (document, random) => document.setIn(path, random.of(instead)));
    }),
});

export const wayOperators: readonly Operator[] = [
  redirected('way-cut-to-a-later-node', (file, from) => nodes(file).slice(nodes(file).indexOf(from) + 2)),
  redirected('way-cut-to-an-ending', (file) => endingsIn(file).map(({ id }) => id)),
  redirected('way-to-no-node', (_, __, was) => [`${was}x`, was.slice(0, -1), 'next']),
  redirected('way-back', (file, from) => nodes(file).slice(0, nodes(file).indexOf(from) + 1)),
  {
    name: 'conditional-way-removed',
    sites: (file) =>
      stepsIn(file).flatMap(({ path, value: { next } }) =>
        typeof next === 'string' || next === undefined
          ? []
          : next
              .slice(0, -1)
              .map((_, index) =>
                editedAt(file, [...path, 'next', index], (document) => document.deleteIn([...path, 'next', index])),
              ),
      ),
  },
  {
    name: 'last-way-removed',
    sites: (file) =>
      stepsIn(file).flatMap(({ path, value: { next } }) =>
        typeof next === 'string' || next === undefined
          ? []
          : editedAt(file, [...path, 'next'], (document) => document.deleteIn([...path, 'next', next.length - 1])),
      ),
  },
  {
    name: 'choice-removed',
    sites: (file) => choicesIn(file).map(({ path }) => editedAt(file, path, (document) => document.deleteIn(path))),
    soundWhere: { because: 'two choices make a decision, and the same one is the best as before', holds: bestAsBefore },
  },
  {
    name: 'node-removed',
    sites: (file) =>
      nodes(file).map((id) => editedAt(file, ['nodes', id], (document) => document.deleteIn(['nodes', id]))),
  },
  {
    name: 'started-elsewhere',
    sites: (file) =>
      file.scenario
        ? [
            editedAt(file, ['start'], (document, random) =>
              document.setIn(
                ['start'],
                random.of(
                  decisionsIn(file)
                    .slice(2)
                    .map(({ id }) => id),
                ),
              ),
            ),
          ]
        : [],
  },
  {
    name: 'outcome-changed',
    sites: (file) =>
      endingsIn(file).map(({ path, value }) =>
        editedAt(file, [...path, 'ending', 'outcome'], (document, random) =>
          document.setIn(
            [...path, 'ending', 'outcome'],
            random.of(['success', 'partial', 'failure', 'safety'].filter((is) => is !== value.ending.outcome)),
          ),
        ),
      ),
  },
  {
    name: 'again-removed',
    sites: (file) =>
      choicesIn(file).flatMap(({ path, value }) =>
        value.again ? [editedAt(file, [...path, 'again'], (document) => document.deleteIn([...path, 'again']))] : [],
      ),
    soundWhere: { because: 'whether a weak answer gets a second chance is the author’s to decide' },
  },
  {
    name: 'again-added-to-the-best',
    sites: (file) =>
      choicesIn(file).flatMap(({ path, best }) =>
        best ? [editedAt(file, [...path, 'again'], (document) => document.setIn([...path, 'again'], true))] : [],
      ),
  },
  {
    name: 'breach-removed',
    sites: (file) =>
      choicesIn(file).flatMap(({ path, value, decision }) =>
        value.breach
          ? editedAt(file, [...path, 'breach'], (document) => {
              const on = Object.values(decision.choices).find(({ next }) => next !== undefined)!.next;
              document.deleteIn([...path, 'breach']);
              document.setIn([...path, 'next'], document.createNode(on));
            })
          : [],
      ),
  },
  {
    name: 'breach-without-an-ending',
    sites: (file) =>
      choicesIn(file).flatMap(({ path, value }) =>
        value.breach ? [editedAt(file, [...path, 'breach'], (document) => document.deleteIn([...path, 'breach']))] : [],
      ),
  },
  {
    name: 'breach-to-another-ending',
    sites: (file) =>
      choicesIn(file).flatMap(({ path, value }) =>
        value.breach
          ? endingsIn(file)
              .filter(({ id }) => id !== value.breach!.ending)
              .map(({ id }) =>
                editedAt(
                  file,
                  [...path, 'breach', 'ending'],
                  (document) => document.setIn([...path, 'breach', 'ending'], id),
                  `=${id}`,
                ),
              )
          : [],
      ),
  },
  {
    name: 'breach-to-no-ending',
    sites: (file) =>
      choicesIn(file).flatMap(({ path, value, node }) =>
        value.breach
          ? editedAt(file, [...path, 'breach', 'ending'], (document) =>
              document.setIn([...path, 'breach', 'ending'], node),
            )
          : [],
      ),
  },
];
