import { contextOf } from '../../core/play/play.ts';
import { choiceOf } from '../../core/scenario/story.ts';
import type { Words } from '../../i18n/translator.ts';
import { pounds } from '../../i18n/money.ts';
import { levelOf } from '../scene/level.ts';
import type { PlayerState } from '../state/state.ts';

/**
 * What the live region says: that a file is awaited, that saving fails and that it has succeeded since, after leaving how
 * far saving is, beside it how the time for a decision stands, and which meters the last choice moved. The heading that
 * focus moved to says the rest (WCAG 4.1.3).
 *
 * @param missed Whether saving has failed, be it that it has succeeded since.
 */
export function newsOf(state: PlayerState, words: Words, missed: boolean): string {
  const { t } = words;
  if (state.busy) return t('loading');
  const { run, saving, time } = state;
  const timed = time && run ? t(`timer.${time.is}`, { left: time.left }) : '';
  // The region is read whole: left standing, this would be heard again with each step of the time.
  const heard = state.told && timed;
  const kept = !heard && (missed || (state.screen === 'farewell' && saving !== 'none')) ? t(`saving.${saving}`) : '';
  if (kept || run?.moment.kind === 'decision') return `${kept} ${timed}`.trim();
  if (run?.moment.kind !== 'reply') return '';
  const { story } = run.play;
  const { meters } = contextOf(run.snapshot);
  const moved = Object.keys(choiceOf(story, run.moment.node, run.moment.choice).changes ?? {});
  const texts = words.texts(story.id).meters;
  const news = moved.flatMap((id) => {
    const meter = story.meters[id];
    if (!meter) return [];
    const value = meters[id] ?? meter.start;
    const word = meter.unit === 'pounds' ? pounds(value) : levelOf(meter, value, texts[id]?.levels);
    return [`${texts[id]?.label}: ${word}.`];
  });
  return [timed, ...news].join(' ').trim();
}
