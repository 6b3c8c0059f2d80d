import type { Version } from '../plan/plan.ts';
import { answers } from './answers.ts';
import { keeping } from './keeping.ts';
import type { Kind } from './kind.ts';
import { page } from './page.ts';
import { reading } from './reading.ts';
import { sessions } from './sessions.ts';

const kinds = { ...answers, ...keeping, ...sessions, ...reading, ...page } satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

export function isKind(name: string): name is KindName {
  return Object.hasOwn(kinds, name);
}

export function kindOf(name: KindName): Kind {
  return kinds[name];
}

/** Of each kind under which not everything is demanded: what is not, and why. */
export function notDemanded(): readonly string[] {
  return (Object.keys(kinds) as KindName[]).flatMap((name) => {
    const { lifts = [], because } = kindOf(name);
    return lifts.length > 0 ? [`${name}: not ${lifts.join(', ')}: ${because}`] : [];
  });
}

/** The kinds that can go wrong with a version. */
export function kindsFor(version: Version): readonly KindName[] {
  const part = version === 'cmi5' ? 'store' : 'scorm';
  return (Object.keys(kinds) as KindName[]).filter((name) => kindOf(name)[part] !== undefined);
}
