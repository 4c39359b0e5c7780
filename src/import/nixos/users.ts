/** Users and their groups. */
import type { Destination } from '../report.ts';
import { byDefault, type Family, field, stays } from './family.ts';
import type { Findings } from './findings.ts';

const membership = /^users\.(?:users|extraUsers)\.(.+)\.extraGroups$/;

const isUser = (name: string, found: Findings): boolean =>
  found.document.users.includes(name) && /^[a-z_][a-z0-9_-]{0,30}$/.test(name);

function addUser(name: string, found: Findings): void {
  if (isUser(name, found) && !found.users.includes(name)) found.users.push(name);
}

export const users: Family = {
  matches: (option) => membership.test(option),
  shape: 'list',
  collect({ option, text }, found): void {
    const [, user = ''] = membership.exec(option) ?? [];
    if (text === 'libvirtd') addUser(user, found);
  },
  place({ option, text }, found): Destination {
    const [, user = ''] = membership.exec(option) ?? [];
    if (text === 'libvirtd')
      return isUser(user, found) ? field('host.users') : stays(`${user} is not a user who logs in`);
    if (text === 'libvirt')
      return stays('NixOS has no rules for this group: libvirtd is the group that may use libvirt');
    if (text === 'kvm') return stays('vfioc adds the users of a guest with Looking Glass to it; delete the line then');
    return stays(
      text === 'input'
        ? 'for programs of the user: libvirt gives QEMU the input devices of a guest'
        : 'no field says it',
    );
  },
};

/** Members of groups, from the side of the group. */
export const groups: Family = {
  matches: (option) => /^users\.groups(?:\.|$)/.test(option),
  shape: 'leaves',
  collect({ option, text }, found): void {
    if (option === 'users.groups.libvirtd.members') addUser(text, found);
  },
  place({ option, text }, found): Destination {
    if (option === 'users.groups.libvirtd.members' && isUser(text, found)) return field('host.users');
    if (option.startsWith('users.groups.libvirt.'))
      return stays('NixOS has no rules for this group: libvirtd is the group that may use libvirt');
    return text === '{}' ? byDefault('the group exists') : stays('no field says it');
  },
};
