import { callApi, errorCode } from '../../tracking/scorm/call-api.ts';
import type { Clock } from '../../tracking/session/clock.ts';
import type { Dialect } from '../../tracking/scorm/dialect.ts';
import { findApiSoon } from '../../tracking/scorm/find-api.ts';
import type { Api, Searchable } from '../../tracking/scorm/find-api.ts';
import { forbearance } from '../../tracking/scorm/transmitter.ts';
import { mostText } from '../protocol.ts';
import type { RawAnswer, RawBatch, RawCall } from '../protocol.ts';

/** The API of this page for somebody elsewhere, who alone knows what its answers mean. */
export class ApiCalls {
  readonly #window: Searchable;
  readonly #names: Pick<Dialect, 'api' | 'calls'>;
  readonly #clock: Clock;
  #api: Api | undefined;

  constructor(window: Searchable, names: Pick<Dialect, 'api' | 'calls'>, clock: Clock) {
    this.#window = window;
    this.#names = names;
    this.#clock = clock;
  }

  /** Looks for the API, for up to two seconds. */
  async find(): Promise<boolean> {
    const found = await findApiSoon(this.#window, this.#names, this.#clock);
    this.#api = found ?? this.#api;
    return found !== undefined;
  }

  /** Makes the calls until all are made, or the batch says that the rest is to be left. Never throws. */
  make({ calls, forbear }: RawBatch): readonly RawAnswer[] {
    const isEnough = forbear ? forbearance(forbear) : () => false;
    const answers: RawAnswer[] = [];
    for (const call of calls) {
      const [answer, lastError] = this.#call(call);
      const place = answers.push([cut(answer), cut(lastError)]) - 1;
      if (
        isEnough(
          errorCode(answer, () => lastError),
          place,
        )
      )
        break;
    }
    return answers;
  }

  #call([call, ...values]: RawCall): readonly [string | undefined, string | undefined] {
    if (!this.#api) return [undefined, undefined];
    const { calls } = this.#names;
    const answer = callApi(this.#api, calls[call], ...(values.length > 0 ? values : ['']));
    return [answer, callApi(this.#api, calls.lastError)];
  }
}

// What is longer than anything an LMS may hold is no answer of an LMS.
function cut(text: string | undefined): string | null {
  return text?.slice(0, mostText) ?? null;
}
