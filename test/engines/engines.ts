import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, onPath, runs } from '../run/browser.ts';
import { installFromDebian } from '../run/debian.ts';

/** The engines the player is tested in: all that learners' browsers are made of. */
export const engineNames = ['chromium', 'firefox', 'webkit'] as const;

export type EngineName = (typeof engineNames)[number];

/** The programs that drive WebKitGTK: its WebDriver, the browser that comes with it, and a screen for that to draw on. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** The programs of the engines that are here. */
export interface Engines {
  readonly chromium?: string;
  readonly firefox?: string;
  readonly webkit?: WebKitPrograms;
}

/**
 * Finds the engines. Those that `DEWIS_ENGINES` names (`chromium,firefox,webkit`), and no other, have to be had: they are
 * installed where this process may, and where one cannot be, this throws an Error that says what to install. Where it
 * names none, Chromium has to be had, and the others are found or are not there.
 */
export function findEngines(): Engines {
  const named = wanted();
  const of = <Found>(name: 'firefox' | 'webkit', find: () => Found | undefined): Found | undefined => {
    if (named && !named.includes(name)) return undefined;
    const found = find();
    if (found || !named) return found;
    const now = installFromDebian(debian[name]) ? find() : undefined;
    if (now) return now;
    throw new Error(
      `DEWIS_ENGINES asks for ${name}. On Debian or Ubuntu: sudo apt-get install ${debian[name].join(' ')}`,
    );
  };
  const chromium = !named || named.includes('chromium') ? findBrowser() : undefined;
  const firefox = of('firefox', firefoxHere);
  const webkit = of('webkit', webkitHere);
  return { ...(chromium && { chromium }), ...(firefox && { firefox }), ...(webkit && { webkit }) };
}

/** One line on the engines nothing is tested in, or nothing where it is tested in all. */
export function missingEngines(engines: Engines): string | undefined {
  const missing = engineNames.filter((name) => engines[name] === undefined);
  if (missing.length === 0) return undefined;
  const why = wanted() ? 'DEWIS_ENGINES leaves them out' : 'not found on this machine; .ci/run installs them';
  return `Not tested in ${missing.join(', ')}: ${why}.`;
}

const debian = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] } as const;

function wanted(): readonly EngineName[] | undefined {
  const named = (process.env['DEWIS_ENGINES'] ?? '').split(',').filter(Boolean);
  const unknown = named.find((name) => !engineNames.some((known) => known === name));
  if (unknown) throw new Error(`DEWIS_ENGINES names ${unknown}; there are ${engineNames.join(', ')}.`);
  return named.length === 0 ? undefined : (named as EngineName[]);
}

function firefoxHere(): string | undefined {
  const programFiles = process.env['ProgramFiles'] ?? 'C:\\Program Files';
  const elsewhere: Partial<Record<NodeJS.Platform, string>> = {
    darwin: '/Applications/Firefox.app/Contents/MacOS/firefox',
    win32: join(programFiles, 'Mozilla Firefox', 'firefox.exe'),
  };
  const place = elsewhere[process.platform];
  return (place ? [place] : onPath(['firefox-esr', 'firefox'])).find(runs);
}

// WebKitGTK and its driver are Linux's; Apple's driver starts no browser without somebody at the machine.
function webkitHere(): WebKitPrograms | undefined {
  if (process.platform !== 'linux') return undefined;
  const driver = onPath(['WebKitWebDriver']).find(runs);
  const screen = onPath(['Xvfb']).find(runs);
  const browser = ['/usr/lib', '/usr/libexec'].flatMap(miniBrowsers).find(runs);
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

// As in /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser, and without the machine's name in other families.
function miniBrowsers(folder: string): readonly string[] {
  const inside = (path: string) => (existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : []);
  const folders = [
    ...inside(folder),
    ...inside(folder)
      .filter((path) => /-linux-gnu/.test(path))
      .flatMap(inside),
  ];
  return folders.filter((path) => /\/webkit\w*gtk-[\d.]+$/.test(path)).map((path) => join(path, 'MiniBrowser'));
}
