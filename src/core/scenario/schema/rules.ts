import * as v from 'valibot';

/**
 * Rules between the keys of a map or the entries of a list. Each says in JSON Schema's terms too what it holds, as far as
 * these reach, so that an editor underlines what the parser would tell.
 */

export interface Rule<Input> extends v.CheckAction<Input, v.ErrorMessage<v.CheckIssue<Input>>> {
  readonly inJsonSchema: Readonly<Record<string, unknown>>;
}

/** True for a rule among the actions of a schema. */
export function isRule(action: object): action is Rule<unknown> {
  return 'inJsonSchema' in action;
}

function rule<Input>(
  code: v.ErrorMessage<v.CheckIssue<Input>>,
  holds: (input: Input) => boolean,
  inJsonSchema: Rule<Input>['inJsonSchema'] = {},
): Rule<Input> {
  return { ...v.check(holds, code), inJsonSchema };
}

type KeysOf<Input> = readonly (keyof Input & string)[];

const present = <Input extends object>(keys: KeysOf<Input>, map: Input) =>
  keys.filter((key) => map[key] !== undefined).length;
const required = (keys: readonly string[]) => keys.map((key) => ({ required: [key] }));

/** One key or more of these. */
export function someOf<Input extends object>(code: string, keys: KeysOf<Input>): Rule<Input> {
  return rule(code, (map) => present(keys, map) > 0, { anyOf: required(keys) });
}

/** One of these keys and no other; there is a code for `none` of them and one for `several`. */
export function justOneOf<Input extends object>(
  { none, several }: { readonly none: string; readonly several: string },
  keys: KeysOf<Input>,
): Rule<Input> {
  const code = ({ input }: v.CheckIssue<Input>) => (present(keys, input) === 0 ? none : several);
  return rule(code, (map) => present(keys, map) === 1, { oneOf: required(keys) });
}

/** Not all of these keys together. */
export function notTogether<Input extends object>(code: string, keys: KeysOf<Input>): Rule<Input> {
  return rule(code, (map) => present(keys, map) < keys.length, { not: { required: keys } });
}

/** A course that is assessed counts the first attempt; told at `keep`. */
export function keepsFirstAssessed<Course extends { readonly mode: string; readonly keep?: string }>() {
  const check = v.rawCheck<Course>(({ dataset, addIssue }) => {
    const { value: input } = dataset;
    if (!dataset.typed || dataset.value.mode !== 'assessed' || (dataset.value.keep ?? 'first') === 'first') return;
    const at = {
      type: 'object',
      origin: 'value',
      input: { ...dataset.value },
      key: 'keep',
      value: dataset.value.keep,
    } as const;
    addIssue({ message: 'assessed-keeps-first', input, path: [at] });
  });
  const contradiction = {
    required: ['mode', 'keep'],
    properties: { mode: { const: 'assessed' }, keep: { enum: ['best', 'last'] } },
  };
  return { ...check, inJsonSchema: { not: contradiction } };
}

/** A list of which the first that holds is taken: all but the last want a `when`, the last must have none. */
export function lastResort<Item extends { readonly when?: unknown }>() {
  return rule<Item[]>(
    'no-last-resort',
    (list) => list.length > 0 && list.every((item, index) => (item.when === undefined) === (index === list.length - 1)),
    { contains: { not: { required: ['when'] } } },
  );
}

/** Bounds that rise from one entry to the next. */
export function rising<Item extends { readonly atLeast: number }>() {
  return rule<Item[]>('not-rising', (list) =>
    list.every(({ atLeast }, index) => index === 0 || atLeast > list[index - 1]!.atLeast),
  );
}

/** A range from less to more, with a start within it. */
export function startsWithin<Meter extends { readonly range: readonly [number, number]; readonly start: number }>() {
  return rule<Meter>('bad-range', ({ range: [least, most], start }) => least < most && least <= start && start <= most);
}
