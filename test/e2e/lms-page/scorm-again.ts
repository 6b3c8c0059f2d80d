import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { Cmi, Engine, Version } from './engine.ts';

const names = {
  '1.2': { exit: 'cmi.core.exit', entry: 'cmi.core.entry', time: 'cmi.core.session_time' },
  '2004': { exit: 'cmi.exit', entry: 'cmi.entry', time: 'cmi.session_time' },
} as const;

/** scorm-again with what an earlier session left. It reaches for no network, and forgives lengths and order. */
export function scormAgain(version: Version, stored: Cmi): Engine {
  const settings = { autocommit: false, logLevel: 'NONE' } as const;
  const api = version === '1.2' ? new Scorm12API(settings) : new Scorm2004API(settings);
  api.loadFromFlattenedJSON(stored);
  const held = () => texts(api.getFlattenedCMI());
  return {
    api: api as unknown as Engine['api'],
    held,
    leftBehind: () => leftBehind(version, held()),
  };
}

// As the specification and Moodle have it: 2004 gives the state back only to a session that was suspended.
function leftBehind(version: Version, held: Cmi): Cmi {
  const { exit, entry, time } = names[version];
  const suspended = held[exit] === 'suspend';
  const lost = [exit, time, ...(version === '2004' && !suspended ? ['cmi.suspend_data', 'cmi.location'] : [])];
  const kept = Object.entries(held).filter(([element, value]) => value !== '' && !lost.includes(element));
  return { ...Object.fromEntries(kept), [entry]: suspended ? 'resume' : '' };
}

// Empty lists come as objects.
function texts(flat: Readonly<Record<string, unknown>>): Cmi {
  const found = Object.entries(flat).filter(([, value]) => value !== null && typeof value !== 'object');
  return Object.fromEntries(found.map(([element, value]) => [element, String(value)]));
}
