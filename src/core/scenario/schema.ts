import * as v from 'valibot';
import type { Condition } from './condition.ts';
import { faces, outcomes } from './scenario.ts';

/** An id: lower case letters, digits and hyphens, so that it stands unchanged in every LMS (lms.md, interaction id). */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/**
 * Characters of an id: two in one name, `scenario_node`, still stand uncut in the 250 of a SCORM 2004 identifier, the 255
 * of a bookmark in SCORM 1.2, and a file's name.
 */
export const longestId = 100;
/** A criterion's id: `PC01`, `K02`. */
export const criterionPattern = /^[A-Z]{1,3}\d{2}$/;

/**
 * An object that knows its own keys. The message of a finding carries its code and, for a key nobody knows, the keys
 * that are known, so that the reader can be told what to write.
 */
export function exactly<const Entries extends v.ObjectEntries>(
  entries: Entries,
  { notAMap = 'not-a-map', missing = 'missing-key' } = {},
) {
  // Not a strict object, which tells of the first unknown key only; and none gets past, whatever the type of the rest says.
  const unknown = v.never(`unknown-key:${Object.keys(entries).join(' ')}`);
  const schema = v.objectWithRest(entries, unknown, ({ expected }) => (expected === 'Object' ? notAMap : missing));
  return schema as unknown as v.ObjectSchema<Entries, undefined>;
}

const words = v.pipe(v.string('not-a-text'), v.regex(/\S/, 'empty-text'));
export const text = exactly({ cy: words, en: words }, { notAMap: 'not-both-languages', missing: 'missing-language' });

export const id = v.pipe(v.string('not-a-text'), v.regex(idPattern, 'bad-id'), v.maxLength(longestId, 'id-too-long'));
const whole = v.pipe(v.number('not-a-number'), v.integer('not-whole'));

/** How much something counts beside others of its kind: a number above zero, and not YAML's `.inf`. */
export const weight = v.pipe(v.number('not-a-number'), v.finite('not-a-number'), v.gtValue(0, 'not-positive'));

/** A map by id; at least one entry where `least` is 1. */
export function byId<Entry extends v.GenericSchema>(entry: Entry) {
  return v.record(id, entry, 'not-a-map');
}

const condition: v.GenericSchema<Condition> = v.lazy((input) => {
  const key = conditionKeys.find((name) => typeof input === 'object' && input !== null && name in input);
  return key === undefined ? v.never('bad-condition') : conditions[key];
});
const conditionKeys = ['flag', 'meter', 'all', 'any', 'not'] as const;
const parts = v.pipe(v.array(condition, 'not-a-list'), v.minLength(1, 'empty-list'));
const conditions: Record<(typeof conditionKeys)[number], v.GenericSchema<Condition>> = {
  flag: exactly({ flag: id }),
  meter: v.pipe(
    exactly({ meter: id, atLeast: v.exactOptional(whole), atMost: v.exactOptional(whole) }),
    v.check(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, 'no-bound'),
  ),
  all: exactly({ all: parts }),
  any: exactly({ any: parts }),
  not: exactly({ not: condition }),
};

// A list of which the first that holds is taken: all but the last want a `when`, the last must have none.
const lastResort = <Item extends { when?: unknown }>() =>
  v.check<Item[], 'no-last-resort'>(
    (list) => list.length > 0 && list.every((item, index) => (item.when === undefined) === (index === list.length - 1)),
    'no-last-resort',
  );
const variant = exactly({
  when: v.exactOptional(condition),
  cy: words,
  en: words,
});
const speech = v.lazy((input) => (Array.isArray(input) ? v.pipe(v.array(variant), lastResort()) : text));
const ways = v.pipe(v.array(exactly({ when: v.exactOptional(condition), to: id })), lastResort());
const next = v.lazy((input) => (Array.isArray(input) ? ways : id));

const face = v.picklist(faces, 'unknown-value');
const rating = v.picklist([1, 2] as const, 'bad-rating');
const effects = {
  changes: v.exactOptional(byId(whole)),
  raises: v.exactOptional(v.array(id, 'not-a-list')),
};
const scene = { place: id, speaker: v.exactOptional(id), face: v.exactOptional(face) };
const lines = { narration: v.exactOptional(speech), says: v.exactOptional(speech) };
const saysSomething = <Node extends { narration?: unknown; says?: unknown }>() =>
  v.check<Node, 'says-nothing'>(({ narration, says }) => narration !== undefined || says !== undefined, 'says-nothing');

const choice = v.pipe(
  exactly({
    label: text,
    when: v.exactOptional(condition),
    reply: speech,
    face: v.exactOptional(face),
    coach: text,
    shows: v.exactOptional(
      v.record(v.pipe(v.string(), v.regex(criterionPattern, 'bad-criterion')), rating, 'not-a-map'),
    ),
    ...effects,
    next: v.exactOptional(next),
    again: v.exactOptional(v.literal(true, 'again-is-true')),
    breach: v.exactOptional(exactly({ ending: id })),
  }),
  v.check(({ next: on, breach }) => (on === undefined) !== (breach === undefined), 'next-or-breach'),
  v.check(({ again, breach }) => again === undefined || breach === undefined, 'again-or-breach'),
);
const decision = v.pipe(
  exactly({
    ...scene,
    ...lines,
    kind: v.exactOptional(v.literal('reflection', 'unknown-value')),
    choices: byId(choice),
  }),
  saysSomething(),
  v.check(({ choices }) => Object.keys(choices).length >= 2, 'too-few-choices'),
);
const passage = v.pipe(exactly({ ...scene, ...lines, ...effects, next }), saysSomething());
const ending = exactly({
  ...scene,
  ending: exactly({ outcome: v.picklist(outcomes, 'unknown-value'), title: text, says: speech }),
});
const node = v.lazy((input) => {
  if (typeof input !== 'object' || input === null) return passage;
  return 'choices' in input ? decision : 'ending' in input ? ending : passage;
});

const colour = v.pipe(v.string('not-a-text'), v.regex(/^[0-9a-f]{6}$/i, 'bad-colour'));
const rising = <Item extends { atLeast: number }>() =>
  v.check<Item[], 'not-rising'>(
    (list) => list.every(({ atLeast }, index) => index === 0 || atLeast > list[index - 1]!.atLeast),
    'not-rising',
  );
const castMember = exactly({
  name: v.string('not-a-text'),
  role: text,
  look: exactly({
    head: v.string('not-a-text'),
    skin: colour,
    hair: colour,
    clothes: colour,
    beard: v.exactOptional(v.string('not-a-text')),
    glasses: v.exactOptional(v.string('not-a-text')),
    outfit: v.exactOptional(v.string('not-a-text')),
    build: v.exactOptional(v.string('not-a-text')),
  }),
  faces: v.pipe(v.array(exactly({ atLeast: whole, face }), 'not-a-list'), v.minLength(1, 'empty-list'), rising()),
});
const meter = v.pipe(
  exactly({
    of: v.exactOptional(id),
    label: text,
    range: v.tuple([whole, whole], 'bad-range'),
    start: whole,
    unit: v.exactOptional(v.literal('pounds', 'unknown-value')),
    levels: v.exactOptional(
      v.pipe(v.array(exactly({ atLeast: whole, label: text }), 'not-a-list'), v.minLength(1, 'empty-list'), rising()),
    ),
  }),
  v.check(({ range: [least, most], start }) => least < most && least <= start && start <= most, 'bad-range'),
);

/** What an author lets stand of what the check finds in a file; see `finding/accept.ts`. */
export const accepted = v.exactOptional(
  v.array(exactly({ code: v.string('not-a-text'), at: v.exactOptional(words), reason: words }), 'not-a-list'),
);

/** The shape of a scenario file; what refers to what is checked by `referenceFindings`. */
export const scenarioSchema = exactly({
  format: v.literal(1, 'unknown-format'),
  id,
  standard: v.string('not-a-text'),
  title: text,
  summary: text,
  brief: exactly({ you: text, may: text, aim: text }),
  minutes: v.pipe(whole, v.minValue(1, 'not-positive')),
  criteria: v.record(
    v.pipe(v.string(), v.regex(criterionPattern, 'bad-criterion')),
    exactly({
      essential: v.exactOptional(v.boolean('not-a-boolean')),
      weight: v.exactOptional(weight),
      needed: v.exactOptional(v.pipe(whole, v.minValue(1, 'not-positive'))),
    }),
    'not-a-map',
  ),
  places: byId(exactly({ name: text })),
  cast: byId(castMember),
  meters: v.optional(byId(meter), {}),
  flags: v.optional(v.array(id, 'not-a-list'), []),
  start: id,
  nodes: byId(node),
  accepted,
});
