import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Kind } from '../lms-page/engine.ts';
import { theBrowser } from './test.ts';
import { ThinStage } from './thin-stage.ts';
import type { ThinPlay } from './thin-stage.ts';

/** How a thin package is opened. */
export interface ThinOpening {
  readonly size?: { readonly width: number; readonly height: number };
  readonly kind?: Kind;
}

/** For the tests of a file one stage, and for each test plays of its own. */
export class ThinPlays {
  #stage: ThinStage | undefined;
  #opened: ThinPlay[] = [];

  constructor() {
    beforeAll(async () => {
      this.#stage = await ThinStage.build();
    });
    // An illegal call to the strict LMS is an error nobody caught, too.
    afterEach(async () => {
      const plays = this.#opened.splice(0);
      for (const play of plays) await play.close();
      this.host.isDown = false;
      expect(plays.flatMap(({ uncaught }) => uncaught)).toEqual([]);
    });
    afterAll(() => this.#stage?.stop());
  }

  get host(): ThinStage['host'] {
    return this.#stage!.host;
  }

  async open(zip: string, { size, kind = 'strict' }: ThinOpening = {}): Promise<ThinPlay> {
    const play = await this.#stage!.open(await theBrowser(), { zip, kind }, size);
    this.#opened.push(play);
    return play;
  }
}
