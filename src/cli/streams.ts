/**
 * Writing to standard output and error by their descriptors. The streams of `process` would load Node's network stack,
 * which takes longer than reading a spec.
 */
import { fstatSync, writeSync } from 'node:fs';
import { errnoOf } from '../values/errno.ts';
import { isDiskError, reasonOf } from './disk.ts';

/** Standard output cannot be written, for example because the disk is full. */
export class Unwritable extends Error {}

/**
 * Writes all of a string. A reader that has exited, such as head, is not an error, and neither is a standard error that
 * cannot be written: the message could not be shown. Waits for a terminal or pipe that another program has made
 * non-blocking.
 *
 * @throws Unwritable if standard output cannot be written
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

/** Whether a descriptor can be a terminal; a closed one cannot. */
function isCharacterDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

/** The terminal of standard output or error, if there is one. */
export function terminal(descriptor: 1 | 2): { readonly columns: number } | undefined {
  if (!isCharacterDevice(descriptor)) return undefined;
  const { isTTY, columns } = descriptor === 1 ? process.stdout : process.stderr;
  return isTTY ? { columns: columns > 0 ? columns : 80 } : undefined;
}
