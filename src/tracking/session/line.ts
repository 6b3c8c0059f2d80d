import type { Channel, Ending } from './channel.ts';
import type { Connection } from '../scorm/connection.ts';
import type { Dialect } from '../scorm/dialect.ts';
import type { Searchable } from '../scorm/find-api.ts';
import type { Launch } from './launch.ts';
import type { Transmitter } from '../scorm/transmitter.ts';

/** What a session was opened with: the LMS has said what it holds, and nothing is reported yet. */
interface OpenedLine {
  readonly launch: Launch;
  /** Ends a session in which nothing was reported. */
  end(by: Ending): void;
}

/** A line to an API of SCORM; its channel is made by what is loaded once there is something to report. */
export interface ScormLine extends OpenedLine {
  readonly dialect: Dialect;
  /** As `Connection.get`. */
  readonly get: (element: string) => string | undefined;
  /** Where the LMS has the course, where that is not the address of this page. */
  readonly place?: string;
  /** The API of this page and where it was looked for, or what carries calls to one elsewhere. */
  readonly reach: { readonly connection: Connection; readonly window: Searchable } | Transmitter;
  /** The channel, once whoever reports first has made it: who reports after them has to know what the LMS was told. */
  inUse?: Channel;
}

/** A line that brings its own channel. */
export interface OwnLine extends OpenedLine {
  readonly channel: Channel;
  /** The learner's name as the LMS gives it, "" where it does not. */
  readonly learner?: () => string;
}

export type Line = ScormLine | OwnLine;
