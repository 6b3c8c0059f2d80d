import type { LearningRecord } from '../record/record.ts';

/**
 * What became of a delivery. `failed`: not all of it is kept, and what is not is still due. `lost`: the LMS knows of no
 * session any more, and one has to be opened anew before anything can be kept.
 */
export type Delivered = 'kept' | 'failed' | 'lost';

/**
 * How results reach an LMS, whatever it is: by the API of SCORM on this page, by the same through a relay, or as
 * statements to an xAPI store. Every method is safe at any time and none throws. What is told is told at once where the
 * LMS answers at once: SCORM has to, since a page that goes away waits for nothing.
 */
export interface Channel {
  /** Takes a record over in place of the one before it, and its interactions besides those not kept yet. Sends nothing. */
  take(record: LearningRecord): void;
  /** Characters the LMS was found to keep of a state; left out where nothing is known of a limit. */
  readonly room?: number | undefined;
  /** Whether the LMS lacks anything of what was taken. */
  readonly due: boolean;
  /**
   * Sends all that is due, with the time of the session in seconds, and has it kept. Repeating what was sent changes
   * nothing at the LMS. Not called again before it has told.
   */
  deliver(seconds: number, told: (delivered: Delivered) => void): void;
  /** Looks for the LMS again after it lost the session: true where it was found. */
  find(told: (found: boolean) => void): void;
  /** Opens a session with what was found; everything is due again, since nothing is known of what was kept. */
  open(told: (opened: boolean) => void): void;
  /**
   * Ends the session for good. By `pagehide` nothing is waited for: what is due and has not been told of goes with it as
   * well as a page that goes away can send it.
   */
  end(by: Ending): void;
  /**
   * Sends nothing any more, neither of what is under way nor as the page goes away, and does not end the session: another
   * window goes on. Where all is told at once there is nothing to hold back.
   */
  abandon?(): void;
  /** Goes on after it was abandoned, in the same session: everything is due again. Nothing where it was not. */
  resume?(): void;
}

/** `leave` is our own button, after which the LMS is asked to move on; `pagehide` is the page going away. */
export type Ending = 'leave' | 'pagehide';
