import { spawn } from 'node:child_process';

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  // `start` is a word of cmd.exe; the empty argument is the window's title, which it would else take the address for.
  win32: ['cmd.exe', '/c', 'start', ''],
};

/**
 * Asks the system to show the address. Fails quietly: the address is printed as well, and a machine without a screen or
 * a browser is no error. Only for addresses of this machine.
 */
export function openInBrowser(url: string): void {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' || !['127.0.0.1', 'localhost'].includes(hostname)) return;
  const [command, ...rest] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...rest, url], { detached: true, stdio: 'ignore', windowsHide: true });
  child.on('error', () => {});
  child.unref();
}
