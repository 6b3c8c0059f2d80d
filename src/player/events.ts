import type { Outcome } from '../core/scenario/scenario.ts';
import type { Language } from '../core/scenario/text.ts';

/** A learner has begun an attempt; `attempt` counts from 1. */
export class DewisStartEvent extends Event {
  static readonly type = 'dewis-start';
  readonly scenario: string;
  readonly attempt: number;

  constructor(scenario: string, attempt: number) {
    super(DewisStartEvent.type, { bubbles: true, composed: true });
    this.scenario = scenario;
    this.attempt = attempt;
  }
}

/** A learner has answered a decision; `took` is in whole seconds. Ids are those of the scenario's file. */
export class DewisChooseEvent extends Event {
  static readonly type = 'dewis-choose';
  readonly scenario: string;
  readonly node: string;
  readonly choice: string;
  readonly language: Language;
  readonly took: number;

  constructor(scenario: string, answer: { node: string; choice: string; language: Language; took: number }) {
    super(DewisChooseEvent.type, { bubbles: true, composed: true });
    this.scenario = scenario;
    this.node = answer.node;
    this.choice = answer.choice;
    this.language = answer.language;
    this.took = answer.took;
  }
}

/** An attempt has come to an ending; `score` is 0..1. */
export class DewisEndEvent extends Event {
  static readonly type = 'dewis-end';
  readonly scenario: string;
  readonly ending: string;
  readonly outcome: Outcome;
  readonly score: number;
  readonly passed: boolean;

  constructor(scenario: string, end: { ending: string; outcome: Outcome; score: number; passed: boolean }) {
    super(DewisEndEvent.type, { bubbles: true, composed: true });
    this.scenario = scenario;
    this.ending = end.ending;
    this.outcome = end.outcome;
    this.score = end.score;
    this.passed = end.passed;
  }
}

/** The language on screen has changed. */
export class DewisLanguageEvent extends Event {
  static readonly type = 'dewis-language';
  readonly language: Language;

  constructor(language: Language) {
    super(DewisLanguageEvent.type, { bubbles: true, composed: true });
    this.language = language;
  }
}

// On the element itself, and on whatever they bubble to: the document and the window too.
declare global {
  interface GlobalEventHandlersEventMap {
    'dewis-start': DewisStartEvent;
    'dewis-choose': DewisChooseEvent;
    'dewis-end': DewisEndEvent;
    'dewis-language': DewisLanguageEvent;
  }
}
