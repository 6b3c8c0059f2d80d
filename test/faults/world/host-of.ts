import { Cmi5Host } from './cmi5-host.ts';
import type { Host } from './host.ts';
import { ScormHost } from './scorm-host.ts';
import type { World } from './world.ts';

/** The LMS of a run. */
export function hostOf(world: World): Host {
  return world.plan.version === 'cmi5' ? new Cmi5Host(world) : new ScormHost(world);
}
