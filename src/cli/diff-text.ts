import type { Change, CourseChange } from '../core/proof/republish/change.ts';
import type { Republishing, RepublishedScenario } from '../core/proof/republish/republishing.ts';
import type { Paint } from './check-text.ts';
import { landingsText } from './diff-landings-text.ts';
import type { DiffWords } from './diff-words.ts';

/** What publishing one release after another would change, and for whom, for people. */
export function diffText({ course, scenarios }: Republishing, words: DiffWords, paint: Paint): string {
  const ofCourse = course.map((change) => {
    const line = courseSentence(change, words);
    return `  ${loses(change) ? paint('red', line) : line}`;
  });
  return [
    ...(ofCourse.length > 0 ? [paint('bold', words('course')), ...ofCourse, ''] : []),
    ...scenarios.flatMap((scenario) => [...scenarioText(scenario, words, paint), '']),
    ...finishedText(course, scenarios.length > 0, words),
  ].join('\n');
}

/** Whether attempts are lost by it, the finished ones too. */
function loses({ code }: CourseChange): boolean {
  return code === 'course-id' || code === 'scenario-dropped' || code === 'scenario-looks-renamed';
}

function courseSentence({ code, values }: CourseChange, words: DiffWords): string {
  const isLower = code === 'course-mark' && Number(values['to']) < Number(values['from']);
  return words(isLower ? 'course-mark-lower' : code, values);
}

/** What becomes of finished attempts, of those that are left. */
function finishedText(course: readonly CourseChange[], someLeft: boolean, words: DiffWords): readonly string[] {
  if (!someLeft || course.some(({ code }) => code === 'course-id')) return [];
  return [words(course.some(loses) ? 'finished-others' : 'finished')];
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
