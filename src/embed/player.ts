import type { Coaching, Keep, Mode } from '../core/course/course.ts';
import { definePlayer } from '../player/define.ts';
import { OpeningPlayer } from './opening-player.ts';

export { DewisChooseEvent, DewisEndEvent, DewisLanguageEvent, DewisStartEvent } from '../player/events.ts';

/**
 * A branching scenario in Welsh and English, for any page and without an LMS.
 *
 * @tag dewis-player
 *
 * @attr {string} scenario - Which scenario is played: its id in the folder of scenarios. Another one is opened at once.
 * @attr {'cy' | 'en'} lang - The language. Without it the learner is asked. Setting it switches and keeps everything; it follows what is on screen.
 * @attr {string} src - The folder of scenarios, from the page. Default: `scenarios/` beside the script.
 * @attr {number} mark - The pass mark, above 0 and at most 1. Default: the course's own.
 * @attr {'best' | 'first' | 'last'} keep - Which finished attempt counts. Default: the course's own.
 * @attr {'practice' | 'assessed'} mode - For practice, or the first attempt that is finished is assessed. Default: the course's own.
 * @attr {'at-once' | 'at-end' | 'fading'} coach - When the coach's notes are told. Default: the course's own.
 * @attr {string} remember - The `localStorage` key under which this browser keeps the learner's state. Default: nothing is stored.
 * @attr {string} learner - The learner's name, for the evidence record. Default: a line to write it on.
 * @attr {'light' | 'dark'} theme - Light or dark, before the reader's own wish.
 *
 * @fires {DewisStartEvent} dewis-start - An attempt has begun: `scenario`, `attempt` (from 1).
 * @fires {DewisChooseEvent} dewis-choose - A decision has been answered: `scenario`, `node`, `choice`, `language`, `took` (seconds).
 * @fires {DewisEndEvent} dewis-end - An ending has been reached: `scenario`, `ending`, `outcome`, `score` (0 to 1), `passed`.
 * @fires {DewisLanguageEvent} dewis-language - The language on screen has changed: `language`.
 *
 * @csspart leave - The button that leaves.
 * @csspart menu - The button back to the menu.
 * @csspart transcript - The button that opens the transcript.
 * @csspart preferences - The button that opens the settings.
 * @csspart aside - The sheet with the transcript or the settings.
 * @csspart close - The button that closes it.
 * @csspart preference - Each group of the settings.
 * @csspart aloud - The buttons for reading aloud.
 * @csspart language - The language switch.
 * @csspart language-choice - Each button of the language offer.
 * @csspart saving - Whether what was done is kept.
 * @csspart progress - The progress bar.
 * @csspart notice - What the learner is told beside what they are doing.
 * @csspart start - The button that begins an attempt.
 * @csspart keep - The button that keeps an attempt under way where it was about to be begun anew.
 * @csspart resume - The button that goes on with an attempt.
 * @csspart look-back - The button that opens the last result.
 * @csspart status - Where the learner stands in a scenario, on the menu.
 * @csspart score - The score that counts, on the menu.
 * @csspart result - The result of the course, on a menu of several scenarios.
 * @csspart meter - One meter of the scene.
 * @csspart name - Who is speaking: the name plate.
 * @csspart narration - What is seen.
 * @csspart says - What is said.
 * @csspart choice - Each choice of a decision.
 * @csspart line - The learner's own choice, quoted.
 * @csspart reply - What happens after a choice.
 * @csspart coach - The coach's note.
 * @csspart breach - That a safety rule was broken.
 * @csspart continue - The button that goes on.
 * @csspart verdict - Score and verdict of the debrief.
 * @csspart evidence - One criterion's evidence in the debrief.
 * @csspart first - What the first attempt showed for a criterion.
 * @csspart record - The button that opens the evidence record.
 * @csspart results - The button back from the evidence record.
 * @csspart print - The button that prints it.
 * @csspart download - The button that downloads it.
 * @csspart back - The button back to the menu after leaving.
 * @csspart save - The button that tries again to save.
 * @csspart retry - The button that tries again to load.
 * @csspart rules - How the attempt is judged.
 * @csspart timer - The time there is.
 * @csspart more-time - The button for more of it.
 * @csspart no-limit - The button that takes the limit away.
 * @csspart step - A moment that gave it.
 * @csspart practise - The button that practises a moment.
 * @csspart fold - In the debrief, what is pressed to unfold a decision, criteria or the ending's words.
 * @csspart unfold - In the debrief, the button that opens or closes all decisions.
 * @csspart actions - In the debrief, the button at the end, back to what can be done next.
 * @csspart what-if - The button that asks what would have happened.
 * @csspart other - Another choice, in practice.
 * @csspart another - The button that tries yet another.
 * @csspart reading - Chart or table.
 * @csspart fault - The message that there is nothing to play, and why.
 *
 * @cssprop --dewis-page - Ground of the page.
 * @cssprop --dewis-card - Ground of speech, choices and meters.
 * @cssprop --dewis-ink - Text.
 * @cssprop --dewis-muted - Lesser text.
 * @cssprop --dewis-line - Lines that part.
 * @cssprop --dewis-edge - Lines around what can be pressed.
 * @cssprop --dewis-sea - What can be done: buttons, links, focus.
 * @cssprop --dewis-on-sea - Text on `--dewis-sea`.
 * @cssprop --dewis-sea-wash - Pale ground of the same colour.
 * @cssprop --dewis-heat - Anger, safety, not shown.
 * @cssprop --dewis-heat-wash - Pale ground of the same colour.
 * @cssprop --dewis-partly - Partly shown; the coach's note.
 * @cssprop --dewis-partly-wash - Pale ground of the same colour.
 * @cssprop --dewis-shown - Shown.
 * @cssprop --dewis-shown-wash - Pale ground of the same colour.
 * @cssprop --dewis-stage - Ground behind the picture.
 * @cssprop --dewis-dim - How bright the pictures are, 0 to 1.
 * @cssprop --dewis-glow - How strongly anger colours the light of a scene, 0 to 1.
 * @cssprop --dewis-font - The typeface.
 * @cssprop --dewis-text - Size of text.
 * @cssprop --dewis-small - Size of small text.
 * @cssprop --dewis-speech - Size of what is said.
 * @cssprop --dewis-title - Size of titles.
 * @cssprop --dewis-radius - How round corners are.
 * @cssprop --dewis-gap - The space between choices.
 * @cssprop --dewis-height - The least height of the player.
 * @cssprop --dewis-quick - How long a change of colour takes.
 * @cssprop --dewis-slow - How long a move takes, as of a meter.
 */
export class DewisPlayer extends OpeningPlayer {
  static override readonly properties = {
    ...OpeningPlayer.properties,
    scenario: { reflect: true },
    src: { reflect: true },
    mark: { type: Number, reflect: true },
    keep: { reflect: true },
    mode: { reflect: true },
    coach: { reflect: true },
    remember: { reflect: true },
    learner: { reflect: true },
    theme: { reflect: true },
  };

  declare scenario: string | null;
  declare src: string | null;
  declare mark: number | null;
  declare keep: Keep | null;
  declare mode: Mode | null;
  declare coach: Coaching | null;
  declare remember: string | null;
  declare learner: string | null;
  declare theme: 'light' | 'dark' | null;

  constructor() {
    super();
    this.scenario = null;
    this.src = null;
    this.mark = null;
    this.keep = null;
    this.mode = null;
    this.coach = null;
    this.remember = null;
    this.learner = null;
    this.theme = null;
  }

  /** Registers `<dewis-player>`, unless the tag is taken. */
  static define(): void {
    definePlayer(DewisPlayer);
  }

  override connectedCallback(): void {
    // Under whatever tag a host page has registered the class, what it is made of has to be known.
    DewisPlayer.define();
    super.connectedCallback();
  }
}
