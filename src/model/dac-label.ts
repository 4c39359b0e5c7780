/** Labels of the security model dac: the user and the group that QEMU of a guest runs as, as `USER:GROUP`. */

const root = /^\+?0*(?:root|0)$/;

/** What of a label is root, if anything: a user who is root counts more than the group. */
export function rootIn(label: string): 'user' | 'group' | undefined {
  const [user = '', group = ''] = label.split(':');
  return root.test(user) ? 'user' : root.test(group) ? 'group' : undefined;
}

/** What a guest that escapes from such a QEMU can do. */
export const asRoot = {
  user: 'become root of the host, as which its QEMU runs, if it escapes',
  group: 'read and change what the group root may, in which its QEMU runs, if it escapes',
} as const;
