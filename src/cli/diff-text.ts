import type { Change } from '../core/proof/republish/change.ts';
import type { Republishing, RepublishedScenario } from '../core/proof/republish/republishing.ts';
import type { Paint } from './check-text.ts';
import { landingsText } from './diff-landings-text.ts';
import type { DiffWords } from './diff-words.ts';

/** What publishing one release after another would change, and for whom, for people. */
export function diffText({ course, scenarios }: Republishing, words: DiffWords, paint: Paint): string {
  const grave = ['scenario-dropped', 'scenario-looks-renamed', 'course-id'];
  const ofCourse = course.map(({ code, values }) => {
    const line = words(code, values);
    return `  ${grave.includes(code) ? paint('red', line) : line}`;
  });
  return [
    ...(ofCourse.length > 0 ? [paint('bold', words('course')), ...ofCourse, ''] : []),
    ...scenarios.flatMap((scenario) => [...scenarioText(scenario, words, paint), '']),
    words('finished'),
  ].join('\n');
}

function scenarioText(
  { id, changes, landings }: RepublishedScenario,
  words: DiffWords,
  paint: Paint,
): readonly string[] {
  if (changes.length === 0 && !landings) return [paint('bold', id), `  ${words('unchanged')}`];
  const expects = changes.some(({ code }) => code.startsWith('criterion-'));
  return [
    paint('bold', id),
    ...(changes.length > 0 ? [`  ${paint('bold', words('changed'))}`, ...changesText(changes, words, paint)] : []),
    `  ${paint('bold', words('landings'))}`,
    ...(landings ? landingsText(landings, words, paint) : [`    ${paint('green', words('nobody-moves'))}`]),
    ...(expects ? [`    ${words('floor')}`] : []),
  ];
}

/** A line a change, those of one moment together under its id. */
function changesText(changes: readonly Change[], words: DiffWords, paint: Paint): readonly string[] {
  let last: string | undefined;
  return changes.flatMap((change) => {
    const heading = change.node === undefined || change.node === last ? [] : [`    ${paint('bold', change.node)}`];
    last = change.node;
    const said = sentenceOf(change, words);
    if (change.node === undefined) return [`    ${said}`];
    return [...heading, `      ${change.choice === undefined ? said : `${change.choice}: ${said}`}`];
  });
}

function sentenceOf({ code, values = {} }: Change, words: DiffWords): string {
  const kinds = ['decision', 'passage', 'ending'] as const;
  const told = Object.entries(values).map(([key, value]) => {
    const kind = code === 'moment-added' || code === 'moment-kind' ? kinds.find((one) => one === value) : undefined;
    return [key, kind ? words(`node-${kind}`) : value] as const;
  });
  return words(code, Object.fromEntries(told));
}
