import type { Language } from '../../../src/core/scenario/text.ts';
import { QuickHands } from '../../e2e/harness/hands.ts';
import type { Play } from '../../e2e/harness/play.ts';
import { word } from '../../e2e/harness/words.ts';
import type { Seen } from '../../e2e/lms-page/seen.ts';

/** What can be pressed to go on with, in the order in which a learner does. */
const onward = ['resume', 'start'] as const;

/** Which of the choices at a decision is taken. */
export type Choose = (node: string | null, choices: readonly string[]) => string;

/** Presses what the page offers next; false where the scenario is finished, or nothing is offered any more. */
export async function press(play: Play, language: Language, choose: Choose): Promise<boolean> {
  const hands = new QuickHands(play);
  const offers = ({ parts, choices, continues }: Seen) =>
    choices.length > 0 ||
    continues.length > 0 ||
    ['language-choice', 'verdict', 'look-back', 'save', ...onward].some((part) => part in parts);
  const { node, parts, choices, continues } = await play.look(offers);
  if ('verdict' in parts) return false;
  if ('language-choice' in parts) await play.offer(language);
  else if (choices.length > 0)
    await hands.choose(
      choose(
        node,
        choices.map(({ id }) => id),
      ),
    );
  else if (continues.length > 0) await hands.goOn();
  else if ('look-back' in parts && !('resume' in parts)) return false;
  else {
    const part = onward.find((one) => one in parts);
    if (!part) return false;
    await (part === 'resume' ? play.resume() : hands.start());
  }
  return true;
}

/** Whether the page says that all is with the LMS. */
export function isCalledSaved({ parts, lang }: Seen): boolean {
  return (lang === 'cy' || lang === 'en') && (parts['saving']?.includes(word(lang, 'saving.saved')) ?? false);
}

/** Leaves by the button, and stays until told that all is kept. */
export async function leave(play: Play): Promise<boolean> {
  await play.leave();
  const kept = ['farewell.saved', 'farewell.finished'];
  const isKept = ({ text, lang }: Seen) => kept.some((key) => text.includes(word(lang as Language, key)));
  return isKept(await play.look(isKept));
}
