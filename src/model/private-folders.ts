/** Directories of the host that only their owner can enter, as NixOS creates them. */
import type { Spec } from '../schema/spec.ts';
import { qemuUser } from './select.ts';

/** A directory that QEMU cannot enter. */
export interface PrivateFolder {
  readonly path: string;
  /** The user whose home directory it is, if it is one below /home. */
  readonly home?: string;
}

/**
 * The directory on the way to a file that keeps QEMU from opening it; nothing if QEMU runs as root or as the owner.
 * NixOS creates /home/NAME with mode 0700 (`users.users.<name>.homeMode`); /root and /run/user/UID are 0700 too.
 * @see https://search.nixos.org/options?show=users.users.%3Cname%3E.homeMode
 *
 * @param file an absolute path
 */
export function privateFolderOf(file: string, spec: Spec): PrivateFolder | undefined {
  const { user } = qemuUser(spec);
  if (user === 'root') return undefined;
  const [, home] = /^\/home\/([^/]+)\//.exec(file) ?? [];
  if (home !== undefined) return home === user ? undefined : { path: `/home/${home}`, home };
  if (file.startsWith('/root/')) return { path: '/root' };
  // The UID of a regular user is not known.
  const [, session] = /^(\/run\/user\/\d+)\//.exec(file) ?? [];
  return session !== undefined && user === 'qemu-libvirtd' ? { path: session } : undefined;
}
