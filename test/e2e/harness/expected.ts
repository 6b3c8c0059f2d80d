import { optionOrder } from '../../../src/core/play/order.ts';
import { mostDecisions, progressOf } from '../../../src/core/play/progress.ts';
import type { Attempt } from '../../../src/core/play/attempt.ts';
import type { Run } from '../../../src/core/play/run.ts';
import { otherLanguage } from '../../../src/core/scenario/text.ts';
import type { Language } from '../../../src/core/scenario/text.ts';
import type { Seen } from '../lms-page/seen.ts';
import { debriefScreen } from './expected-debrief.ts';
import { storyScreen } from './expected-story.ts';
import { mark, wholeFigure } from './held.ts';
import type { OurScenario } from './our-two.ts';
import { languageNames } from './play.ts';
import { plain, word } from './words.ts';

const storyParts = ['narration', 'says', 'line', 'reply', 'coach', 'breach', 'meter', 'choice', 'continue'] as const;

/** What each part of the story says, word for word; none that is not there. */
export type StoryParts = Readonly<Record<(typeof storyParts)[number], readonly string[]>>;

/** A moment as the core has it, in one language: all that stands on the page, as far as an attempt decides it. */
export interface Shown {
  readonly node: string | null;
  readonly heading: string;
  /** Those on offer and no other, in the order of the attempt's seed. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** Everything that can be pressed, the choices too. */
  readonly controls: readonly string[];
  readonly parts: StoryParts;
  /** Where it plays, who is in view and how they look. */
  readonly pictures: readonly string[];
  /** The drawings of that, by their files; `null` before the first answer, while they may yet be on their way. */
  readonly drawings: readonly string[] | null;
  /** What can be read besides, each in one piece. */
  readonly reads: readonly string[];
  /** Which of the sentences on what follows an answer hold now. */
  readonly turns: readonly string[];
  /** In hundredths. */
  readonly progress: number | null;
  readonly lang: string;
  /** What is in the other language. */
  readonly foreign: Seen['foreign'];
}

/** A screen between bar and foot: what of it hangs on what the moment is. */
export type Screen = Pick<Shown, 'heading' | 'controls' | 'reads'> &
  Partial<Omit<Shown, 'parts'>> & { readonly parts?: Partial<StoryParts> };

const turns = ['scene.retaking', 'reply.again', 'reply.breachAgain', 'reply.breachEnds'];

/** What was before an attempt: whether any was, whose brief is folded up then, and the one that counts, if another does. */
export interface Before {
  readonly further?: boolean;
  readonly counting?: Attempt | undefined;
}

/** What has to stand on the page at a moment of a run, from the brief to looking back. */
export function shownAt(run: Run, scenario: OurScenario, language: Language, before: Before = {}): Shown {
  const screen =
    before.further && run.moment.kind === 'brief'
      ? foldedBrief(scenario, language)
      : screenOf(run, scenario, language, before.counting);
  const choices = choicesAt(run, scenario, language);
  const labels = choices.map(({ label }) => label);
  const other = otherLanguage(language);
  const languageSwitch = plain(word(other, 'switch.language') + languageNames[other]);
  const readBack = run.moment.kind === 'brief' ? [] : ['bar.transcript'];
  const bar = ['switch.leave', 'switch.menu', ...readBack, 'bar.preferences'].map((key) => word(language, key));
  return {
    node: 'node' in run.moment ? run.moment.node : null,
    choices,
    pictures: [],
    drawings: [],
    turns: [],
    progress: run.moment.kind === 'debrief' ? null : Math.round(progressAt(run) * 100),
    lang: language,
    foreign: [{ lang: other, text: languageSwitch }],
    ...screen,
    controls: [...bar, languageSwitch, ...labels, ...screen.controls],
    parts: { ...partsBy(() => []), ...screen.parts, choice: labels },
  };
}

/** What is on the page of all that should be, in the same shape: equal where nothing is missing or too much. */
export function comparable(seen: Seen, wanted: Shown): Shown {
  const { node, heading, choices, controls, pictures, progress, lang, foreign, text } = seen;
  return {
    node,
    choices,
    pictures,
    drawings: wanted.drawings && seen.drawings,
    turns: turns.map((key) => word(wanted.lang as Language, key)).filter((sentence) => text.includes(sentence)),
    progress,
    lang,
    foreign,
    heading,
    reads: wanted.reads.filter((piece) => text.includes(piece)),
    controls,
    parts: partsBy((part) => seen.parts[part] ?? []),
  };
}

function partsBy(said: (part: keyof StoryParts) => readonly string[]): StoryParts {
  return Object.fromEntries(storyParts.map((part) => [part, said(part)])) as unknown as StoryParts;
}

function screenOf(run: Run, scenario: OurScenario, language: Language, counting: Attempt | undefined): Screen {
  switch (run.moment.kind) {
    case 'brief':
      return briefOf(scenario, language);
    case 'debrief':
      return debriefScreen(run, scenario, language, counting);
    default:
      return storyScreen({ run, moment: run.moment, scenario, language });
  }
}

function briefOf({ story, texts }: OurScenario, language: Language): Screen {
  const { title, brief, standard } = texts[language];
  const begin = word(language, 'brief.begin');
  const link = `${standard} (${story.standard.urn}) – ${word(language, 'brief.newTab')}`;
  return {
    heading: title,
    reads: [
      ...Object.values(brief).map(plain),
      word(language, 'menu.minutes', { minutes: story.minutes }),
      word(language, 'brief.mark', { mark: wholeFigure(mark) }),
    ],
    controls: [link, begin],
    parts: { continue: [begin] },
  };
}

function foldedBrief({ texts }: OurScenario, language: Language): Screen {
  const { title, brief } = texts[language];
  const begin = word(language, 'brief.begin');
  return {
    heading: title,
    reads: [plain(brief.aim)],
    controls: [word(language, 'brief.kicker'), begin],
    parts: { continue: [begin] },
  };
}

/** Whether a page says that it is at another attempt than the first. */
export function isFurther({ text }: Seen, language: Language): boolean {
  return new RegExp(`${word(language, 'menu.attempt', { number: 0 }).slice(0, -1)}([2-9]|\\d\\d)`).test(text);
}

function choicesAt({ moment, attempt }: Run, { texts }: OurScenario, language: Language): Shown['choices'] {
  if (moment.kind !== 'decision') return [];
  const words = texts[language].nodes[moment.node]!.choices!;
  return optionOrder(attempt.seed, moment.node, moment.choices).map((id) => ({ id, label: plain(words[id]!.label) }));
}

function progressAt({ play, snapshot }: Run): number {
  return progressOf(play, mostDecisions(play.story), snapshot);
}
