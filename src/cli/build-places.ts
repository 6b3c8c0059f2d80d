import { join } from 'node:path';

/** Where a build writes, and nowhere else but the editor's help beside the scenarios. */
export interface Places {
  /** The zips. */
  readonly out: string;
  /** The folder for a web server, with `<dewis-player>` in it. */
  readonly embed: string;
  /** The folders for the host of thin packages. */
  readonly hosted: string;
}

/** Where what was built with `npm run build` lies: the library gets its scenarios in the place where it was made. */
export const usualPlaces: Places = { out: 'dist/packages', embed: 'dist/embed', hosted: 'dist/hosted' };

/** All of a build below one folder, so that a course of one's own is never mixed with ours: `dewis build --out FOLDER`. */
export function placesBelow(out: string): Places {
  return { out, embed: join(out, 'embed'), hosted: join(out, 'hosted') };
}
