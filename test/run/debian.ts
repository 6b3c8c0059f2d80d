import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs packages of Debian's; whether it did. Only as root and only on Debian's family: nobody's machine is changed
 * behind their back with a password prompt.
 */
export function installFromDebian(packages: readonly string[]): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing Debian’s ${packages.join(', ')} …`);
  const aptGet = (...args: readonly string[]) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync('apt-get', [...args, '-qq'], { stdio: 'ignore', env }).status === 0;
  };
  const install = () => aptGet('install', '-y', ...packages);
  return install() || (aptGet('update') && install());
}
