/** Writing one file that a flag names, so that it is there whole or not at all. */
import type { CliReport } from './command.ts';
import { type Disk, isDiskError, type Kind, reasonOf } from './disk.ts';

/**
 * Writes `content` to `path`: first beside it, then in its place in one step. What is there already is only replaced where
 * `over` says so, and its permissions are kept. What stands against it is reported, and gives false.
 */
export function putFile(path: string, content: string, disk: Disk, report: CliReport, over = false): boolean {
  const beside = `${path}.vfioc-new`;
  try {
    if (disk.kind(beside) === 'file') disk.remove(beside);
    disk.create(beside, content, over ? disk.mode(path) : undefined);
    if (over) disk.rename(beside, path);
    else disk.place(beside, path);
    return true;
  } catch (error) {
    if (!isDiskError(error)) throw error;
    report('output-unwritable', { file: path }, { reason: reasonOf(error), begun: false });
  }
  takeBack(beside, disk);
  return false;
}

/** Removes a file that was just written and is of no use; on a disk that does not let it go it stays. */
export function takeBack(path: string, disk: Disk): void {
  try {
    if (disk.kind(path) === 'file') disk.remove(path);
  } catch (error) {
    if (!isDiskError(error)) throw error;
  }
}

const kinds: Readonly<Record<Kind, string>> = {
  file: 'a file',
  directory: 'a directory',
  link: 'a symbolic link',
  other: 'neither file nor directory',
};

/**
 * As {@link putFile}, and what is there is replaced only where `isOurs` says so of its content: a name mistyped costs no
 * other file, which is reported as `foreign`.
 */
export function replaceFile(
  path: string,
  content: string,
  isOurs: (content: Uint8Array) => boolean,
  foreign: 'facts-foreign' | 'picture-foreign',
  disk: Disk,
  report: CliReport,
): boolean {
  try {
    const kind = disk.kind(path);
    const over = kind === 'file' && isOurs(disk.read(path));
    if (kind === undefined || over) return putFile(path, content, disk, report, over);
    if (kind === 'file') report(foreign, { file: path });
    else report('output-in-the-way', { file: path }, { found: kinds[kind], needed: 'a file', force: false });
  } catch (error) {
    if (!isDiskError(error)) throw error;
    report('output-unreadable', { file: path }, { reason: reasonOf(error) });
  }
  return false;
}
