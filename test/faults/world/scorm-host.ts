import { identifier } from '../../../src/tracking/scorm/formats.ts';
import { openSession } from '../../../src/tracking/scorm/open-session.ts';
import type { Desk, Held, HeldAnswer, Host } from './host.ts';
import { ScormDesk } from './scorm-desk.ts';
import { scormHeld } from './scorm-held.ts';
import { ScormLms } from './scorm-lms.ts';
import type { World } from './world.ts';

/** An LMS of SCORM. */
export class ScormHost implements Host {
  readonly #world: World;
  readonly #lms: ScormLms;

  constructor(world: World) {
    this.#world = world;
    this.#lms = new ScormLms(world);
  }

  get held(): Held {
    return scormHeld(this.#lms.held, this.#lms.dialect.version, this.#world.plan.nature.lacks);
  }

  named(scenario: string, node: string, choice: string, choices: readonly string[]): Required<HeldAnswer> {
    return this.#lms.dialect.version === '1.2'
      ? { decision: identifier(`${scenario}_${node}`), choice: choices.indexOf(choice).toString(36) }
      : { decision: `urn:dewis:${scenario}:${node}`, choice: identifier(choice) };
  }

  follow(told: () => void): void {
    this.#lms.wroteDown = told;
  }

  launch(): Desk {
    const desk = new ScormDesk(this.#lms);
    const { dialect } = this.#lms;
    return {
      storage: new Map(),
      search: '',
      opener: (caller) => (clock) => openSession({ window: desk.windowFor(caller), dialect, clock }),
    };
  }
}
