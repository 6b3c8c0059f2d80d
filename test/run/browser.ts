import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { installFromDebian } from './debian.ts';

/** Flags every test browser starts with: no sandbox as root, and no talk with the outside. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * The path of a Chrome, Chromium or Edge: the one `CHROME_PATH` names, one in its usual place, or Debian's package,
 * installed where this process may. Throws an Error that says what to install where none can be had.
 */
export function findBrowser(): string {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, which cannot be run. Give the path of Chrome, Chromium or Edge.`);
  }
  const found = usualPlaces().find(runs) ?? (installFromDebian(['chromium']) ? usualPlaces().find(runs) : undefined);
  if (found) return found;
  throw new Error(
    'The tests need a browser. Install Chrome, Chromium or Edge, or set CHROME_PATH to one ' +
      '(on Debian or Ubuntu: sudo apt-get install chromium).',
  );
}

function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin')
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  if (process.platform === 'win32')
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => {
      const base = process.env[name];
      return base
        ? [join(base, 'Google/Chrome/Application/chrome.exe'), join(base, 'Microsoft/Edge/Application/msedge.exe')]
        : [];
    });
  return onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']);
}

/** Where programs of these names would be. */
export function onPath(names: readonly string[]): readonly string[] {
  return (process.env['PATH'] ?? '').split(':').flatMap((folder) => names.map((name) => join(folder, name)));
}

/** Whether there is a program at a path. */
export function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
