import type { Coaching } from '../../core/course/course.ts';
import { noteOn } from '../../core/play/coaching.ts';
import { optionOrder } from '../../core/play/order.ts';
import type { Moment } from '../../core/play/play.ts';
import type { Run } from '../../core/play/run.ts';
import { paragraphsOf } from '../../core/scenario/inline.ts';
import { isEnding, nodeOf } from '../../core/scenario/story.ts';
import type { Words } from '../../i18n/translator.ts';
import { linesOf, stageOf } from '../scene/stage.ts';

/** What is read aloud of a moment, in the order in which it stands: sentences without markup. A note that is folded away, or comes at the end, is not. */
export function scriptOf(run: Run, words: Words, coaching: Coaching = 'at-once'): readonly string[] {
  return textsOf(run, words, coaching).flatMap(sentencesOf);
}

/** The sentences of an author's text. */
export function sentencesOf(text: string | undefined): readonly string[] {
  return paragraphsOf(text ?? '', (piece) => piece).flatMap((pieces) =>
    pieces
      .join('')
      .split(/(?<=[.!?…]["'”’)]*)\s+/)
      .filter(Boolean),
  );
}

type Read = readonly (string | undefined)[];

function textsOf(run: Run, words: Words, coaching: Coaching): Read {
  const { moment, play } = run;
  const texts = words.texts(play.story.id);
  const { t } = words;
  switch (moment.kind) {
    case 'brief':
      return [texts.title, texts.brief.you, texts.brief.may, texts.brief.aim];
    case 'passage':
      return spoken(run, words);
    case 'decision':
      return [
        ...spoken(run, words),
        moment.retaking ? t('scene.retaking') : undefined,
        t('scene.choices'),
        ...optionOrder(run.attempt.seed, moment.node, moment.choices).map(
          (choice) => texts.nodes[moment.node]?.choices?.[choice]?.label,
        ),
      ];
    case 'reply':
      return [linesOf(run, moment, texts).says, ...coached(run, moment, words, coaching)];
    case 'ending': {
      const node = nodeOf(play.story, moment.node);
      const outcome = isEnding(node) ? t(`outcome.${node.ending.outcome}`) : undefined;
      return [outcome, texts.nodes[moment.node]?.ending?.title, linesOf(run, moment, texts).says];
    }
    default:
      return [];
  }
}

// As it is seen: the place or who is there, what is seen, what is said.
function spoken(run: Run, words: Words): Read {
  const texts = words.texts(run.play.story.id);
  const { narration, says } = linesOf(run, run.moment, texts);
  const { speaker, place } = stageOf(run) ?? {};
  const name = speaker && `${run.play.story.cast[speaker]?.name}:`;
  return [speaker ? undefined : place && `${texts.places[place]}.`, narration, says && name, says];
}

function coached(
  { attempt, play }: Run,
  moment: Moment & { kind: 'reply' },
  { t, texts }: Words,
  coaching: Coaching,
): Read {
  if (noteOn(play.story, attempt.answers, coaching) !== 'open') return [];
  const coach = texts(play.story.id).nodes[moment.node]?.choices?.[moment.choice]?.coach;
  return coach ? [`${t('reply.coach')}:`, coach] : [];
}
