import { setTimeout as after } from 'node:timers/promises';

/** A key as WebDriver names it, where it is not a character (WebDriver, 17.4.2, *Keyboard actions*). */
const keys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** As much of WebDriver (Classic) as our tests say: one session, one window. Throws what the driver says went wrong. */
export class WebDriver {
  readonly #session: string;

  private constructor(session: string) {
    this.#session = session;
  }

  /** Opens a session as soon as the driver answers, at the most after ten seconds. */
  static async open(driver: string, capabilities: object): Promise<WebDriver> {
    const last = Date.now() + 10_000;
    while (!(await answers(driver)) && Date.now() < last) await after(20);
    const { sessionId } = await ask<{ sessionId: string }>('POST', `${driver}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriver(`${driver}/session/${sessionId}`);
  }

  async goto(address: string): Promise<void> {
    await this.#post('url', { url: address });
  }

  address(): Promise<string> {
    return ask('GET', `${this.#session}/url`);
  }

  /** What a function gives that is called on the page, with something that can be JSON; a promise is waited for. */
  evaluate<Given, Found>(called: (given: Given) => Found | Promise<Found>, given: Given): Promise<Found> {
    return this.#post('execute/sync', { script: `return (${String(called)})(arguments[0])`, args: [given ?? null] });
  }

  /** Presses a key, named as in `KeyboardEvent.key`; several with plus signs between them are held down together. */
  async press(chord: string): Promise<void> {
    const values = chord.split('+').map((name) => keys[name] ?? name);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.#post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#post('window/rect', { width, height });
  }

  /** As PNG. */
  async screenshot(): Promise<Uint8Array> {
    return Buffer.from(await ask<string>('GET', `${this.#session}/screenshot`), 'base64');
  }

  async close(): Promise<void> {
    await ask('DELETE', this.#session);
  }

  #post<Found>(command: string, given: object): Promise<Found> {
    return ask('POST', `${this.#session}/${command}`, given);
  }
}

async function ask<Found>(method: string, address: string, given?: object): Promise<Found> {
  const answer = await fetch(address, { method, ...(given && { body: JSON.stringify(given) }) });
  const { value } = (await answer.json()) as { value: Found & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function answers(driver: string): Promise<boolean> {
  return fetch(`${driver}/status`).then(
    ({ ok }) => ok,
    () => false,
  );
}
