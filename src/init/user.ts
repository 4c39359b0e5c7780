/** Who asks for a first spec, and on which host: the edge to the system. */
import { hostname, userInfo } from 'node:os';
import * as z from 'zod/mini';
import { hostName, userName } from '../values/names.ts';

/** The name that NixOS gives a host that has none. */
const unnamed = 'nixos';

function userHere(): string | undefined {
  try {
    const { uid, username } = userInfo();
    // Who called sudo is who will use the guests; root has them anyway.
    return uid === 0 ? process.env.SUDO_USER : username;
  } catch {
    // A user without an entry in the user database, as in a container.
    return undefined;
  }
}

/** The host name and the users for a spec of the machine that this runs on, as far as they can stand in one. */
export function personHere(): { readonly hostName: string; readonly users: readonly string[] } {
  const host = hostname().split('.', 1)[0] ?? '';
  const user = userHere();
  return {
    hostName: z.safeParse(hostName, host).success ? host : unnamed,
    users: user !== undefined && user !== 'root' && z.safeParse(userName, user).success ? [user] : [],
  };
}
