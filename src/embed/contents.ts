import { configElementId } from '../core/course/package-config.ts';
import type { PackageConfig } from '../core/course/package-config.ts';
import { loadJson } from '../player/state/folder-source.ts';

/** What folders hold, by their addresses: asked for once a page, however many players there are. */
const contents = new Map<string, Promise<PackageConfig>>();

/** What a folder holds: `course.json` in it. Rejects where there is none; what failed can be asked for again. */
export function contentsOf(folder: string): Promise<PackageConfig> {
  const known = contents.get(folder);
  if (known) return known;
  const address = `${folder}${configElementId}.json`;
  const asked = loadJson<PackageConfig>(address).then((config) => {
    if (!Array.isArray(config.scenarios)) throw new Error(`${address} lists no scenarios`);
    return config;
  });
  contents.set(folder, asked);
  asked.catch(() => contents.delete(folder));
  return asked;
}
