/**
 * The lock of an output directory: only one process at a time changes it, and a process that was killed holds nothing.
 *
 * A process claims the directory with an empty file in the staging directory, whose name says who it is. It has the lock
 * if it finds no claim of another living process after making its own: of two processes, the one that claims later sees
 * the other's claim. No claim is ever taken over, so a claim that was left behind needs no lock of its own to be removed.
 *
 * Node has no flock, and a file with a process ID inside could not be replaced without a race.
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errnoOf } from '../../values/errno.ts';
import { sha256 } from '../../values/sha256.ts';
import type { Disk } from '../disk.ts';
import { isClaim, claimPattern as pattern, stagingName } from './staging.ts';

/** How long a process waits for another one, in milliseconds. A compilation holds the lock for less than a second. */
const patience = 10_000;

/** The process ID in a claim, if the process is one that this one can see; nothing for one elsewhere. */
export function processOf(claim: string): number | undefined {
  const [, machine, boot, space, id] = pattern.exec(claim) ?? [];
  const [, ...mine] = pattern.exec(claimOfThisProcess()) ?? [];
  return machine === mine[0] && boot === mine[1] && space === mine[2] ? Number(id) : undefined;
}

/** The text of a file of the system; nothing where it does not exist, as in a sandbox or on another system than Linux. */
function text(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1').trim();
  } catch {
    return undefined;
  }
}

const short = (words: string | undefined): string => sha256(words ?? '').slice(0, 8);

/** The state of a process and its start in clock ticks. @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function statOf(id: number | 'self'): { state: string; start: string } | undefined {
  // The second field is the name of the program, which can contain anything.
  const fields = text(`/proc/${id}/stat`)?.split(') ').at(-1)?.split(' ');
  return fields && { state: fields[0] ?? '', start: fields[19] ?? '0' };
}

/** The PID namespace of this process: a number means another process in each. */
function pidNamespace(): string {
  try {
    return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0';
  } catch {
    return '0';
  }
}

let mine: string | undefined;

/** The name of this process's claim. */
export function claimOfThisProcess(): string {
  mine ??= [
    'lock',
    // Copies of one virtual machine can have the same ID, and share a folder.
    short(`${text('/etc/machine-id') ?? ''} ${hostname()}`),
    short(text('/proc/sys/kernel/random/boot_id')),
    pidNamespace(),
    process.pid,
    statOf('self')?.start ?? '0',
  ].join('-');
  return mine;
}

/** Whether the process of a claim may still run. One that cannot be seen, on another machine or in a container, may. */
function mayRun(claim: string): boolean {
  const [, machine, boot, space, id, start] = pattern.exec(claim) ?? [];
  const [, here, now, room] = pattern.exec(claimOfThisProcess()) ?? [];
  if (machine !== here) return true;
  if (boot !== now) return false;
  if (space !== room) return true;
  try {
    process.kill(Number(id), 0);
  } catch (error) {
    if (errnoOf(error) === 'ESRCH') return false;
  }
  // The processes of other users may be hidden.
  const stat = statOf(Number(id));
  return stat === undefined || (stat.start === start && !'ZX'.includes(stat.state));
}

const sleep = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

/** A lock that is held, or the claim of the process that has it. */
export type Lock = { readonly release: () => void } | { readonly claim: string };

/**
 * Takes the lock of the directory `root`, which is created if it does not exist, and removes what killed processes left
 * of theirs. Throws the errors of the disk.
 *
 * @param wait how long to wait for another process, in milliseconds
 */
export function takeLock(root: string, disk: Disk, wait = patience): Lock {
  const staging = join(root, stagingName);
  const own = claimOfThisProcess();
  const end = performance.now() + wait;
  let held = false;
  for (let pause = 2; ; pause = Math.min(64, pause * 2)) {
    const others = claimsIn(staging, disk).filter((name) => name !== own);
    const rivals = others.filter(mayRun);
    if (rivals.length === 0 && held) {
      for (const name of others) removeIfThere(join(staging, name), disk);
      return { release: () => release(staging, own, disk) };
    }
    if (rivals.length === 0) {
      held = claim(staging, own, disk);
      continue;
    }
    // Of processes that claim at the same moment, one keeps its claim, or none would ever get the lock.
    if (held && rivals.some((name) => name < own)) {
      release(staging, own, disk);
      held = false;
    }
    if (performance.now() > end) {
      if (held) release(staging, own, disk);
      return { claim: rivals[0] ?? '' };
    }
    sleep(pause);
  }
}

const claimsIn = (staging: string, disk: Disk): readonly string[] => {
  try {
    return disk.kind(staging) === 'directory' ? disk.list(staging).filter(isClaim) : [];
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
};

/** Claims the directory. Returns false if another process removed the staging directory meanwhile. */
function claim(staging: string, own: string, disk: Disk): boolean {
  disk.makeDirectory(staging);
  try {
    disk.create(join(staging, own), '');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    // Left by a call in this process that ended with an exception.
    if (errnoOf(error) !== 'EEXIST') throw error;
  }
  return true;
}

function removeIfThere(path: string, disk: Disk): void {
  try {
    disk.remove(path);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
  }
}

/** Gives up the claim, and removes the staging directory after the last one, if nothing else is in it. */
function release(staging: string, own: string, disk: Disk): void {
  removeIfThere(join(staging, own), disk);
  try {
    if (disk.list(staging).length === 0) disk.removeDirectory(staging);
  } catch (error) {
    // Another process was faster, to remove it or to claim it.
    if (errnoOf(error) !== 'ENOENT' && errnoOf(error) !== 'ENOTEMPTY') throw error;
  }
}
