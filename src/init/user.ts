/** The user and the host that a first spec is for, from the operating system. */
import { hostname, userInfo } from 'node:os';
import * as z from 'zod/mini';
import { hostName, userName } from '../values/names.ts';

/** The name of a NixOS host without one. */
const unnamed = 'nixos';

function userHere(): string | undefined {
  try {
    const { uid, username } = userInfo();
    // The user who called sudo will use the guests; root may use them anyway.
    return uid === 0 ? process.env.SUDO_USER : username;
  } catch {
    // A user without an entry in the user database, as in a container.
    return undefined;
  }
}

/** The host name and the user of this machine, if they are valid in a spec. */
export function personHere(): { readonly hostName: string; readonly users: readonly string[] } {
  const host = hostname().split('.', 1)[0] ?? '';
  const user = userHere();
  return {
    hostName: z.safeParse(hostName, host).success ? host : unnamed,
    users: user !== undefined && user !== 'root' && z.safeParse(userName, user).success ? [user] : [],
  };
}
