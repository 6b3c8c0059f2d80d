import type { Condition } from '../../../src/core/scenario/condition.ts';
import type { Operator, Path } from '../operator.ts';
import { editedAt } from '../operator.ts';
import type { SourceFile } from '../source-file.ts';
import { walk } from '../source-file.ts';

interface FoundWhen {
  readonly path: Path;
  readonly when: Condition;
  /** Of a text's variant: it decides what is said, and not where the story goes. */
  readonly ofText: boolean;
}

function whensIn(file: SourceFile): readonly FoundWhen[] {
  const found: FoundWhen[] = [];
  if (file.scenario)
    walk(file.value, [], (value, path) => {
      if ('when' in value)
        found.push({ path: [...path, 'when'], when: value.when as Condition, ofText: 'cy' in value });
    });
  return found;
}

/** The leaves of every condition: what it says of one flag or one meter. */
function leavesIn(file: SourceFile, key: 'flag' | 'meter') {
  const found: { readonly path: Path; readonly leaf: Readonly<Record<string, unknown>> }[] = [];
  for (const { path, when } of whensIn(file))
    walk(when, path, (value, at) => {
      if (key in value) found.push({ path: at, leaf: value as Readonly<Record<string, unknown>> });
    });
  return found;
}

const flagsOf = (file: SourceFile) => file.scenario?.flags ?? [];

export const conditionOperators: readonly Operator[] = [
  ...ofStory('way', (found) => !found.ofText),
  ...ofStory('text', (found) => found.ofText),
  {
    name: 'bound-shifted',
    sites: (file) =>
      leavesIn(file, 'meter').flatMap(({ path, leaf }) =>
        ['atLeast', 'atMost'].flatMap((bound) =>
          bound in leaf
            ? editedAt(file, [...path, bound], (document, random) =>
                document.setIn([...path, bound], Number(leaf[bound]) + random.of([-1, 1])),
              )
            : [],
        ),
      ),
    soundWhere: { because: 'where a meter turns the story is the author’s to set, as long as both ways stay open' },
  },
  {
    name: 'bound-out-of-reach',
    sites: (file) =>
      leavesIn(file, 'meter').flatMap(({ path, leaf }) =>
        ['atLeast', 'atMost'].flatMap((bound) =>
          bound in leaf
            ? editedAt(file, [...path, bound], (document, random) =>
                document.setIn([...path, bound], random.of([-9999, 9999])),
              )
            : [],
        ),
      ),
  },
  {
    name: 'bound-turned-round',
    sites: (file) =>
      leavesIn(file, 'meter').flatMap(({ path, leaf }) =>
        'atLeast' in leaf && !('atMost' in leaf)
          ? editedAt(file, path, (document) =>
              document.setIn(path, document.createNode({ meter: leaf['meter'], atMost: leaf['atLeast'] })),
            )
          : [],
      ),
  },
  {
    name: 'flag-mistyped-where-read',
    sites: (file) =>
      leavesIn(file, 'flag').map(({ path, leaf }) =>
        editedAt(file, [...path, 'flag'], (document) => document.setIn([...path, 'flag'], `${String(leaf['flag'])}s`)),
      ),
  },
  {
    name: 'another-flag-read',
    sites: (file) =>
      leavesIn(file, 'flag').map(({ path, leaf }) =>
        editedAt(file, [...path, 'flag'], (document, random) =>
          document.setIn([...path, 'flag'], random.of(flagsOf(file).filter((flag) => flag !== leaf['flag']))),
        ),
      ),
  },
  ...raising(),
  {
    name: 'flag-not-listed',
    sites: (file) =>
      flagsOf(file).map((_, index) =>
        editedAt(file, ['flags', index], (document) => document.deleteIn(['flags', index])),
      ),
  },
  {
    name: 'flag-listed-for-nothing',
    sites: (file) =>
      file.scenario ? [editedAt(file, ['flags'], (document) => document.addIn(['flags'], 'remembered'))] : [],
  },
];

/** Conditions of one kind taken away or turned round. */
function ofStory(kind: string, which: (found: FoundWhen) => boolean): readonly Operator[] {
  return [
    {
      name: `when-of-a-${kind}-removed`,
      sites: (file) =>
        whensIn(file)
          .filter(which)
          .map(({ path }) => editedAt(file, path, (document) => document.deleteIn(path))),
    },
    {
      name: `when-of-a-${kind}-negated`,
      sites: (file) =>
        whensIn(file)
          .filter(which)
          .map(({ path, when }) =>
            editedAt(file, path, (document) => document.setIn(path, document.createNode({ not: when }))),
          ),
    },
  ];
}

/** What can go wrong where flags are raised. */
function raising(): readonly Operator[] {
  const raises = (file: SourceFile) => {
    const found: { readonly path: Path; readonly flag: string }[] = [];
    if (file.scenario)
      walk(file.value, [], (value, path) => {
        if ('raises' in value)
          (value.raises as readonly string[]).forEach((flag, index) =>
            found.push({ path: [...path, 'raises', index], flag }),
          );
      });
    return found;
  };
  return [
    {
      name: 'raise-dropped',
      sites: (file) => raises(file).map(({ path }) => editedAt(file, path, (document) => document.deleteIn(path))),
    },
    {
      name: 'flag-mistyped-where-raised',
      sites: (file) =>
        raises(file).map(({ path, flag }) => editedAt(file, path, (document) => document.setIn(path, `${flag}s`))),
    },
    {
      name: 'another-flag-raised',
      sites: (file) =>
        raises(file).map(({ path, flag }) =>
          editedAt(file, path, (document, random) =>
            document.setIn(path, random.of(flagsOf(file).filter((other) => other !== flag))),
          ),
        ),
    },
  ];
}
