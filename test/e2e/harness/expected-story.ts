import { castPath, placePath } from '../../../src/core/course/package-config.ts';
import { contextOf } from '../../../src/core/play/play.ts';
import type { Moment } from '../../../src/core/play/play.ts';
import type { Run } from '../../../src/core/play/run.ts';
import type { Face } from '../../../src/core/scenario/scenario.ts';
import { holds } from '../../../src/core/scenario/condition.ts';
import { criterionNumber } from '../../../src/core/scenario/standard.ts';
import { assessedBy, choiceOf, faceMeter, isDecision, isEnding, nodeOf } from '../../../src/core/scenario/story.ts';
import type { Said, StoryMeter } from '../../../src/core/scenario/story.ts';
import type { Language } from '../../../src/core/scenario/text.ts';
import { pounds } from '../../../src/i18n/money.ts';
import type { Screen } from './expected.ts';
import type { OurScenario } from './our-two.ts';
import { plain, word } from './words.ts';

type AtNode = Extract<Moment, { readonly node: string }>;
type Reply = Extract<AtNode, { readonly kind: 'reply' }>;

/** A moment at a node, and in which words it is told. */
interface At<Here extends AtNode = AtNode> {
  readonly run: Run;
  readonly moment: Here;
  readonly scenario: OurScenario;
  readonly language: Language;
}

/** What has to stand on the screen of a moment at a node; its choices aside. */
export function storyScreen(at: At): Screen {
  const { parts, ...screen } = screenAt(at);
  return {
    ...screen,
    controls: parts?.continue ?? [],
    ...pictureAt(at),
    parts: { ...parts, meter: metersAt(at) },
  };
}

function screenAt(at: At): Omit<Screen, 'controls'> {
  const { moment } = at;
  if (moment.kind === 'reply') return replied({ ...at, moment });
  return moment.kind === 'ending' ? ended(at) : spoken(at);
}

function spoken({ run, moment, scenario, language }: At): Omit<Screen, 'controls'> {
  const texts = scenario.texts[language];
  const node = nodeOf(scenario.story, moment.node);
  const words = texts.nodes[moment.node]!;
  const { place, speaker } = node;
  const isReflection = isDecision(node) && node.kind === 'reflection';
  const [narration, says] = isEnding(node) ? [] : [node.narration, node.says];
  const isDeciding = moment.kind === 'decision';
  return {
    heading: speaker ? `${scenario.story.cast[speaker]!.name} ${texts.cast[speaker]}` : texts.places[place]!,
    parts: {
      narration: saidNow(run, narration, words.narration),
      says: saidNow(run, says, words.says),
      continue: isDeciding ? [] : [word(language, 'scene.continue')],
    },
    reads: isDeciding ? [word(language, isReflection ? 'scene.reflection' : 'scene.choices')] : [],
    turns: isDeciding && moment.retaking ? [word(language, 'scene.retaking')] : [],
  };
}

function replied({ run, moment, scenario, language }: At<Reply>): Omit<Screen, 'controls'> {
  const { story, texts } = scenario;
  const decision = nodeOf(story, moment.node);
  const choice = choiceOf(story, moment.node, moment.choice);
  const words = texts[language].nodes[moment.node]!.choices![moment.choice]!;
  const title = (key: string, ...rest: readonly string[]) => [word(language, key), ...rest].map(plain).join(' ');
  const stopped = word(language, moment.leadsBack ? 'reply.breachAgain' : 'reply.breachEnds');
  const assessed = isDecision(decision) ? Object.keys(assessedBy(decision)).sort() : [];
  const chips = assessed.map((criterion) => {
    const number = criterionNumber(criterion, language);
    return `${texts[language].criteria[criterion]} ${number} ${word(language, `rating.${choice.shows?.[criterion] ?? 0}`)}`;
  });
  const again = run.attempt.answers.at(-2)?.node === moment.node && chips.length > 0;
  const counts = again ? [word(language, 'debrief.retaken')] : [];
  return {
    heading: word(language, 'reply.you'),
    parts: {
      line: [title('reply.you', words.label)],
      reply: [title('reply.reply', ...saidNow(run, choice.reply, words.reply))],
      coach: [title('reply.coach', words.coach, ...counts, ...chips)],
      breach: choice.breach ? [title('reply.breach', stopped)] : [],
      continue: [word(language, moment.leadsBack ? 'scene.retake' : 'scene.continue')],
    },
    reads: [],
    turns: choice.breach ? [stopped] : moment.leadsBack ? [word(language, 'reply.again')] : [],
  };
}

function ended({ run, moment, scenario, language }: At): Omit<Screen, 'controls'> {
  const node = nodeOf(scenario.story, moment.node);
  const words = scenario.texts[language].nodes[moment.node]!.ending!;
  if (!isEnding(node)) throw new Error(`${moment.node} is no ending`);
  return {
    heading: words.title,
    parts: {
      says: saidNow(run, node.ending.says, words.says),
      continue: [word(language, 'scene.toEnding')],
    },
    reads: [`${word(language, `outcome.${node.ending.outcome}`)} ${words.title}`],
  };
}

/** The first variant of a speech whose condition holds. */
function saidNow({ snapshot }: Run, said: Said | undefined, variants: readonly string[] | undefined) {
  const index = said?.findIndex((when) => holds(when, contextOf(snapshot))) ?? -1;
  return variants?.[index] === undefined ? [] : [plain(variants[index])];
}

/** What is in the picture of a moment, by its description and by its drawings: of a sheet, the face that is shown of it. */
export function pictureAt({ run, moment, scenario, language }: At): Pick<Screen, 'pictures' | 'drawings'> {
  const { story, texts } = scenario;
  const reply = moment.kind === 'reply' ? choiceOf(story, moment.node, moment.choice) : {};
  const { place, speaker } = { ...nodeOf(story, moment.node), ...reply };
  const where = { place: texts[language].places[place]! };
  const face = speaker === undefined ? undefined : faceOf(run, moment, speaker);
  const person = speaker === undefined ? [] : [castPath(story.id, speaker)];
  const drawn = face === undefined ? person : [...person, `${person[0]} ${face}`];
  const { name = '' } = story.cast[speaker ?? ''] ?? {};
  const told = face
    ? word(language, 'scene.pictureWith', { ...where, name, face: word(language, `faces.${face}`) })
    : word(language, 'scene.picture', where);
  return { pictures: [told], drawings: run.attempt.answers.length === 0 ? null : [placePath(place), ...drawn] };
}

/** What is told of the moment goes before what the meter says. */
function faceOf({ play, snapshot }: Run, moment: AtNode, speaker: string): Face | undefined {
  const node = nodeOf(play.story, moment.node);
  const reply = moment.kind === 'reply' ? choiceOf(play.story, moment.node, moment.choice) : undefined;
  const { face } = reply ?? node;
  const said = reply?.reply ?? (isEnding(node) ? node.ending.says : node.says);
  const told = Array.isArray(face) ? face[said!.findIndex((when) => holds(when, contextOf(snapshot)))] : face;
  const meter = faceMeter(play.story, speaker);
  const value = meter === undefined ? 0 : contextOf(snapshot).meters[meter]!;
  return told ?? play.story.cast[speaker]!.faces.findLast(({ atLeast }) => value >= atLeast)?.face;
}

function metersAt({ run, moment, scenario, language }: At): readonly string[] {
  if (moment.kind === 'ending') return [];
  return Object.entries(scenario.story.meters).map(([id, meter]) => {
    const { label, levels } = scenario.texts[language].meters[id]!;
    const value = contextOf(run.snapshot).meters[id]!;
    const by = value - contextOf(run.before).meters[id]!;
    const turn = by === 0 ? '' : `${word(language, by > 0 ? 'scene.up' : 'scene.down')}: `;
    return `${label} ${turn}${levelOf(meter, value, levels, language)}`;
  });
}

function levelOf(
  { levels, unit, range: [least, most] }: StoryMeter,
  value: number,
  words: readonly string[] | undefined,
  language: Language,
): string {
  if (unit === 'pounds') return pounds(value);
  const level = words?.[levels?.findLastIndex((from) => value >= from) ?? -1] ?? String(value);
  return `${level} ${word(language, 'scene.outOf', { value: value - least, most: most - least })}`;
}
