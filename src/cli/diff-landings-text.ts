import type { Landed, Landings } from '../core/proof/republish/landings.ts';
import type { Place } from '../core/proof/republish/place.ts';
import type { Paint } from './check-text.ts';
import type { DiffWords } from './diff-words.ts';

/** As many moments are named of those that share a fate; how many more there are is told. */
const mostNamed = 12;

/** Who would land where, the worst first: a group for all that go on at one place for one reason. */
export function landingsText(landings: Landings, words: DiffWords, paint: Paint): readonly string[] {
  const { moments, looked, asBefore, everyWay, changed } = landings;
  if (moments === 0) return [`    ${paint('red', words('too-many'))}`];
  const groups = [...groupedBy(changed, headingOf)].flatMap(([, group]) => [
    `    ${paint(isGrave(group[0]!) ? 'red' : 'yellow', headingIn(group[0]!, words))}`,
    ...[...groupedBy(group, fateOf)].flatMap(([, alike]) => fateText(alike, words)),
  ]);
  const summary = changed.length === 0 ? `${words('nobody-moves')} ` : '';
  return [
    ...groups,
    `    ${paint('green', `${summary}${words('as-before', { count: asBefore, all: moments })}`)}`,
    ...(looked < moments ? [`    ${words('not-looked', { count: moments - looked })}`] : []),
    ...(everyWay ? [] : [`    ${paint('dim', words('some-ways'))}`]),
  ];
}

function headingOf({ kind, shut }: Landed): string {
  return shut === null ? `kind-${kind}` : `shut-${shut}`;
}

function headingIn({ kind, shut }: Landed, words: DiffWords): string {
  return shut === null ? words(`kind-${kind}`) : words(`shut-${shut}`);
}

function isGrave({ kind, shut }: Landed): boolean {
  return shut !== null || kind === 'again';
}

/** What is told of a group of moments at once. */
function fateOf({ kind, to, why, asked, criteriaLost }: Landed): string {
  const there = kind === 'stays' || kind === 'without' ? '' : to;
  return JSON.stringify([there, why, asked, criteriaLost]);
}

function fateText(alike: readonly Landed[], words: DiffWords): readonly string[] {
  const { kind, to, why, asked, criteriaLost } = alike[0]!;
  const stays = kind === 'stays' || kind === 'without';
  const most = (figure: (one: Landed) => number) => alike.reduce((found, one) => Math.max(found, figure(one)), 0);
  const [again, lost] = [most((one) => one.answeredAgain), most((one) => one.lost)];
  const causes = why.map((cause) => words(`cause-${cause.code}`, { node: cause.node, choice: cause.choice ?? '' }));
  const besides = [
    causes.length > 0 && words('why', { causes: causes.join('; ') }),
    words('from', { places: placesIn(alike, words) }),
    alike.some(({ share }) => share < 0.995) && words('share', { share: sharesIn(alike) }),
    asked > 0 && words('asked', { count: asked }),
    again > 0 && words('answered-again', { count: again }),
    lost > 0 && words('lost', { count: lost }),
    criteriaLost.length > 0 && words('criteria-lost', { criteria: criteriaLost.join(', ') }),
  ].filter((line) => line !== false);
  const [first, ...others] = stays ? besides : [words('at', { place: placeIn(to, words) }), ...besides];
  return [`      - ${first}`, ...others.map((line) => `        ${line}`)];
}

/** The moments by their nodes; what comes after a decision is named only where the decision itself is not among them. */
function placesIn(alike: readonly Landed[], words: DiffWords): string {
  const at = alike.map((one) => one.at);
  const nodes = new Set(
    at.flatMap((place) => (place.kind === 'decision' || place.kind === 'passage' ? [place.node] : [])),
  );
  const names = at.map((place) => ('node' in place && nodes.has(place.node) ? place.node : placeIn(place, words)));
  const once = [...new Set(names)];
  const more = once.length > mostNamed ? [words('more', { count: once.length - mostNamed })] : [];
  return [...once.slice(0, mostNamed), ...more].join(', ');
}

function sharesIn(alike: readonly Landed[]): string {
  // One in many is not none, nor all but one all.
  const shares = alike.map(({ share }) => Math.min(100, Math.max(1, Math.round(share * 100))));
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  return least === most ? String(least) : `${least}–${most}`;
}

function placeIn(place: Place, words: DiffWords): string {
  return words(`place-${place.kind}`, { ...place });
}

function groupedBy(landed: readonly Landed[], key: (one: Landed) => string): ReadonlyMap<string, readonly Landed[]> {
  const groups = new Map<string, Landed[]>();
  for (const one of landed) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}
