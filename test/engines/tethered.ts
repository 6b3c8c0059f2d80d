import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A program that does not outlive this process, however that ends. */
export interface Tethered {
  readonly stdout: NonNullable<ChildProcess['stdout']>;
  /** Ends it, and waits until it has ended. */
  end(): Promise<void>;
}

// A shell that ends the program when its own input ends: which it does when we close it, and when we are gone, were it
// by `kill -9`. Ctrl+C reaches a whole terminal, so the shell takes no notice of it.
const tether = 'trap "" INT HUP; "$0" "$@" </dev/null & cat >/dev/null; kill $!; wait';

/** Starts a program of a POSIX system. */
export function tethered(program: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Tethered {
  const shell = spawn('sh', ['-c', tether, program, ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, ...environment },
  });
  return {
    stdout: shell.stdout,
    async end() {
      if (shell.exitCode !== null || shell.signalCode !== null) return;
      shell.stdin.end();
      await once(shell, 'exit');
    },
  };
}
