import type { Dialect } from '../../tracking/scorm/dialect.ts';
import { Connection } from '../../tracking/scorm/connection.ts';
import type { Api } from '../../tracking/scorm/find-api.ts';
import type { RawAnswer, RawCall } from '../protocol.ts';
import type { Wire } from './wire.ts';

/** A talk with an API elsewhere, as it went once all its reads were known. */
export interface Rehearsed<Made> {
  readonly made: Made;
  /** Goes on answering what was read. */
  readonly connection: Connection;
  /** What was said in it besides, in order: to be said in earnest. */
  readonly said: readonly RawCall[];
}

/** No launch needs more than four; this only ends a talk that asks without end. */
const mostRounds = 20;

/**
 * Has a talk with an API that is out of reach of calls: goes through it by what is known, notes what it would have read,
 * reads that through the wire, and goes through it anew until it lacks nothing. So what a launch reads and what it makes of
 * the answers is known in one place, wherever the API is. `undefined` where no answer came.
 *
 * @param talk Reads, opens and says; the same whenever it is gone through with the same answers.
 */
export async function rehearse<Made>(
  wire: Pick<Wire, 'make'>,
  dialect: Dialect,
  talk: (connection: Connection) => Made,
): Promise<Rehearsed<Made> | undefined> {
  const known = new Map<string, RawAnswer[]>();
  for (let round = 0; round < mostRounds; round += 1) {
    const script = new Script(known);
    const connection = new Connection(script.api(dialect), dialect);
    const made = talk(connection);
    const { missed, said } = script;
    if (missed.length === 0) {
      script.isOver = true;
      return { made, connection, said };
    }
    const answers = await new Promise<readonly RawAnswer[]>((told) => wire.make({ calls: missed }, told));
    if (answers.length < missed.length) return undefined;
    for (const [index, call] of missed.entries())
      known.set(keyOf(call), [...(known.get(keyOf(call)) ?? []), answers[index]!]);
  }
  return undefined;
}

/** An API that answers by what is known. What is not is noted, and passes for nothing; whatever is set passes for taken. */
class Script {
  readonly missed: RawCall[] = [];
  readonly said: RawCall[] = [];
  /** From now on the last that is known holds. */
  isOver = false;
  readonly #known: ReadonlyMap<string, readonly RawAnswer[]>;
  readonly #asked = new Map<string, number>();
  #lastError: string | null = '0';

  constructor(known: ReadonlyMap<string, readonly RawAnswer[]>) {
    this.#known = known;
  }

  api({ calls }: Dialect): Api {
    const say = (call: RawCall) => {
      this.said.push(call);
      return 'true';
    };
    return {
      [calls.initialize]: () => this.#answer(['initialize']),
      [calls.get]: (element: string) => this.#answer(['get', element]),
      [calls.set]: (element: string, value: string) => say(['set', element, value]),
      [calls.commit]: () => say(['commit']),
      [calls.lastError]: () => {
        if (this.#lastError === null) throw new Error('GetLastError is not to be had');
        return this.#lastError;
      },
    };
  }

  // Asked twice, as where the first answer was none, the LMS is asked twice.
  #answer(call: RawCall): string {
    const key = keyOf(call);
    const time = this.#asked.get(key) ?? 0;
    this.#asked.set(key, time + 1);
    const answers = this.#known.get(key) ?? [];
    const heard = answers[time] ?? (this.isOver ? answers.at(-1) : undefined);
    if (!heard && !this.isOver) this.missed.push(call);
    const [answer, lastError] = heard ?? ['', '0'];
    this.#lastError = lastError;
    if (answer === null) throw new Error(`${call[0]} is not to be had`);
    return answer;
  }
}

function keyOf([call, element = '']: RawCall): string {
  return `${call} ${element}`;
}
