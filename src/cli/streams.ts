/**
 * Standard output and error by their descriptors. The streams of `process` would load the network stack of Node, which
 * costs more than reading a spec.
 */
import { fstatSync, writeSync } from 'node:fs';
import { errnoOf } from '../values/errno.ts';
import { isDiskError, reasonOf } from './disk.ts';

/** Standard output takes no more, as on a full disk. */
export class Unwritable extends Error {}

/**
 * Writes all of a text. A reader who has gone, as head does, is no error: then there is nobody left to tell, and neither is
 * there where standard error takes nothing. A terminal or pipe that another program has made non-blocking is waited for.
 *
 * @throws Unwritable where standard output takes nothing
 */
export function write(descriptor: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if (errnoOf(error) === 'EPIPE') return;
      if (errnoOf(error) !== 'EAGAIN') {
        if (!isDiskError(error)) throw error;
        if (descriptor === 2) return;
        throw new Unwritable(reasonOf(error));
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/** Whether a descriptor can be a terminal at all; closed ones cannot. */
function isCharacterDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

/** The terminal behind standard output or error, where there is one. */
export function terminal(descriptor: 1 | 2): { readonly columns: number } | undefined {
  if (!isCharacterDevice(descriptor)) return undefined;
  const { isTTY, columns } = descriptor === 1 ? process.stdout : process.stderr;
  return isTTY ? { columns: columns > 0 ? columns : 80 } : undefined;
}
