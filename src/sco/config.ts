import { configElementId } from '../core/course/package-config.ts';
import type { PackageConfig } from '../core/course/package-config.ts';

/**
 * What the launch page says is played: the JSON block the package was built with. Throws where there is none, which is a
 * fault of the package and not of a learner.
 */
export function readConfig(document: Document): PackageConfig {
  const block = document.getElementById(configElementId);
  if (!block?.textContent) throw new Error(`The launch page has no data block #${configElementId}`);
  return JSON.parse(block.textContent) as PackageConfig;
}
