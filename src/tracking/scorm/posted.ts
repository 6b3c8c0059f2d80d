import type { Setting } from './dialect.ts';

/**
 * Bytes of these elements as Moodle's pages post them to its server with each commit: as a form, `.` written `__`, before
 * an index `_`. Other LMSs write JSON, which is no longer.
 */
export function postedBytes(settings: readonly Setting[]): number {
  return settings.reduce((sum, setting) => sum + fieldOf(setting).length, 0);
}

function fieldOf([element, value]: Setting): string {
  const name = element.replace(/\.(?=\d)/g, '_').replace(/\./g, '__');
  return `&${name}=${encodeURIComponent(value)}`;
}
