/** Why a message was ignored. */
export type Refusal =
  | 'from another window'
  | 'from an address not allowed'
  | 'not ours, or too large'
  | 'in another protocol'
  | 'connected already'
  | 'session over'
  | 'nothing was asked, or it came too late';

/** Writes each kind of refusal down once, without what was in the message: a flood of them fills no log. */
export class Refusals {
  readonly #said = new Set<Refusal>();
  readonly #write: (line: string) => void;

  constructor(write: (line: string) => void = (line) => console.warn(line)) {
    this.#write = write;
  }

  refuse(why: Refusal): void {
    if (this.#said.has(why)) return;
    this.#said.add(why);
    this.#write(`Dewis: a message was ignored: ${why}`);
  }
}
