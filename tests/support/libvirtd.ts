/** A libvirtd of the lab: each command runs with its own daemon, which leaves nothing behind. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { consumer, type RunOptions, type RunResult } from './consumers.ts';

const script = fileURLToPath(new URL('../../lab/libvirtd.sh', import.meta.url));

export interface Libvirtd {
  readonly available: boolean;
  readonly reason: string;
  run(command: readonly string[], options?: RunOptions): RunResult;
}

/** The libvirtd of a tree of the lab (`trixie`, `sid`). */
export function libvirtd(tree: string): Libvirtd {
  const { available, reason } = consumer('libvirtd', { tree });
  return {
    available,
    reason,
    run: (command, { timeout = 120, env, input, cwd } = {}) => {
      const { status, stdout, stderr, error } = spawnSync(script, [tree, ...command], {
        encoding: 'utf8',
        timeout: timeout * 1000,
        env: { ...process.env, ...env },
        ...(input === undefined ? {} : { input }),
        ...(cwd === undefined ? {} : { cwd }),
      });
      if (error) throw error;
      if (status === null) throw new Error(`libvirtd of ${tree} ended by a signal: ${stderr}`);
      return { status, stdout, stderr };
    },
  };
}
