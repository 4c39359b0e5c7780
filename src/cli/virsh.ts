/** Reading the guests of a libvirt with its own command. Nothing is changed. */
import { spawnSync } from 'node:child_process';
import type { Original } from '../import/read-guests.ts';

/** How long one call may take, in milliseconds: libvirtd can be busy, and a connection to another host slow. */
const patience = 60_000;

/** The longest document, in bytes. */
const maximalOutput = 16 * 2 ** 20;

export type Dumps = { readonly guests: readonly Original[] } | { readonly problem: string };

/** Calls virsh. Its own message is the problem if it fails. */
function virsh(uri: string, words: readonly string[]): { text: string } | { problem: string } {
  const { error, status, stdout, stderr } = spawnSync('virsh', ['-q', '-c', uri, ...words], {
    encoding: 'utf8',
    timeout: patience,
    maxBuffer: maximalOutput,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (error) {
    const isMissing = 'code' in error && error.code === 'ENOENT';
    return { problem: isMissing ? 'the command virsh was not found' : error.message };
  }
  return status === 0 ? { text: stdout } : { problem: stderr.trim().split('\n')[0] || `virsh failed (${status})` };
}

/** The definitions of all guests at a connection, as they are started the next time. */
export function dumpsAt(uri: string): Dumps {
  const names = virsh(uri, ['list', '--all', '--name']);
  if ('problem' in names) return names;
  const guests: Original[] = [];
  for (const name of names.text.split('\n').filter((one) => one.trim() !== '')) {
    const dump = virsh(uri, ['dumpxml', '--inactive', '--domain', name]);
    if ('problem' in dump) return { problem: `${name}: ${dump.problem}` };
    guests.push({ name: `${name} at ${uri}`, text: dump.text });
  }
  return { guests };
}
