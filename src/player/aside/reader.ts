import type { Language } from '../../core/scenario/text.ts';
import { speech } from './voices.ts';

/** What is read, and how. */
export interface Reading {
  readonly sentences: readonly string[];
  readonly voice: SpeechSynthesisVoice;
  readonly language: Language;
  /** 1 is the voice's own. */
  readonly pace: number;
}

export type ReaderState = 'silent' | 'reading' | 'paused';

/**
 * Reads sentence by sentence, so that it is quickly stopped and goes on where it was: a browser's own pause is a stop on
 * Android, and lasts only seconds elsewhere. A voice that fails is silent; nothing waits for it.
 */
export class Reader {
  readonly #changed: () => void;
  #reading: Reading | null = null;
  /** The sentence that is being read, or is read next. */
  #at = 0;
  /** Held for as long as it is spoken: some browsers forget one that nobody holds, and tell nothing of its end. */
  #utterance: SpeechSynthesisUtterance | null = null;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get state(): ReaderState {
    if (this.#utterance) return 'reading';
    return this.#reading ? 'paused' : 'silent';
  }

  /** Reads from the beginning, in place of whatever was being read. */
  read(reading: Reading): void {
    this.#hush();
    this.#reading = reading;
    this.#at = 0;
    this.#speak();
  }

  pause(): void {
    this.#hush();
    this.#changed();
  }

  /** Goes on with the sentence that was broken off. */
  resume(): void {
    if (!this.#utterance) this.#speak();
  }

  stop(): void {
    if (!this.#reading) return;
    this.#hush();
    this.#reading = null;
    this.#changed();
  }

  // Only what is ours: the page around may speak too.
  #hush(): void {
    if (!this.#utterance) return;
    this.#utterance = null;
    attempt(() => speech()?.cancel());
  }

  #speak(): void {
    const reading = this.#reading;
    const sentence = reading?.sentences[this.#at];
    if (!reading || sentence === undefined || !attempt(() => this.#say(sentence, reading))) return this.stop();
    this.#changed();
  }

  // Some throw, as where an extension put there what is no voice to them.
  #say(sentence: string, { voice, language, pace }: Reading): void {
    const utterance = new SpeechSynthesisUtterance(sentence);
    Object.assign(utterance, { voice, lang: voice.lang || language, rate: pace });
    const ours = (then: () => void) => () => {
      if (utterance === this.#utterance) then();
    };
    utterance.addEventListener(
      'end',
      ours(() => this.#next()),
    );
    utterance.addEventListener(
      'error',
      ours(() => this.stop()),
    );
    this.#utterance = utterance;
    speech()?.speak(utterance);
  }

  #next(): void {
    this.#utterance = null;
    this.#at += 1;
    this.#speak();
  }
}

function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
