/** Writing one file that a flag names: completely or not at all. */
import type { CliReport } from './command.ts';
import { type Disk, isDiskError, type Kind, reasonOf } from './disk.ts';

/**
 * Writes `content` to a temporary file next to `path` and moves it to `path` in one step. An existing file is replaced only
 * if `over` is set, and its permissions are kept. Returns false if a problem was reported.
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

/** Removes a useless file that was just written; if the disk refuses, it stays. */
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
  other: 'a device, pipe or socket',
};

/**
 * Like {@link putFile}, but replaces an existing file only if `isOurs` accepts its content, so that a mistyped name cannot
 * destroy another file. Such a file is reported as `foreign`.
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
