import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a dictionary said of a word: that it has it, that it has not, or what may be meant instead. */
export type Answer = boolean | readonly string[];

/**
 * Words looked up in earlier runs, so that a dictionary is opened only for one that is new. They hold for the releases of
 * the dictionaries they were looked up in, and are forgotten with them.
 */
export class Memory {
  readonly #file: string;
  readonly #releases: string;
  readonly #answers: Map<string, Answer>;
  #changed = false;

  constructor(file: string, releases: string) {
    this.#file = file;
    this.#releases = releases;
    this.#answers = new Map(Object.entries(remembered(file, releases)));
  }

  get(key: string): Answer | undefined {
    return this.#answers.get(key);
  }

  set(key: string, answer: Answer): void {
    this.#answers.set(key, answer);
    this.#changed = true;
  }

  /** Writes down what is new. A folder that cannot be written to costs the time of the next run, and nothing else. */
  keep(): void {
    if (!this.#changed) return;
    const text = JSON.stringify({ releases: this.#releases, answers: Object.fromEntries(this.#answers) });
    const aside = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(aside, text);
      renameSync(aside, this.#file);
      this.#changed = false;
    } catch {
      // Told above.
    }
  }
}

/** The answers in a file that fits these dictionaries; a file that is damaged or not there has none. */
function remembered(file: string, releases: string): Readonly<Record<string, Answer>> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { releases?: unknown; answers?: Record<string, Answer> };
    return kept.releases === releases ? (kept.answers ?? {}) : {};
  } catch {
    return {};
  }
}
