/**
 * Directories of the host that a guest can mount, through virtiofs.
 * @see https://libvirt.org/kbase/virtiofs.html
 */
import * as z from 'zod/mini';
import program from '../../assets/serve-share.sh';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { devicesIn, guestAddressIn, valueIn } from '../../libvirt/query.ts';
import { child, type Xml, xml } from '../../libvirt/xml.ts';
import { aliasElement } from '../../model/alias.ts';
import { setAddress } from '../../model/guest-address.ts';
import { holdingsOf, homeOf } from '../../model/host-folders.ts';
import { type Opening, theGuest } from '../../model/opening.ts';
import { guests } from '../../model/select.ts';
import { programText, shellProgram } from '../../nix/program.ts';
import * as nix from '../../nix/syntax.ts';
import { isDeclared } from '../../nix/users.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { absolutePath, labelFor, userName } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { guestAddress } from '../../values/pci.ts';
import { described, toggle } from '../../values/scalar.ts';
import { unique } from '../../values/unique.ts';
import type { Proposal } from '../feature.ts';
import type { DomainPart, HostPart } from '../parts.ts';

export const schema = {
  vm: {
    shares: z
      .prefault(
        z.record(
          labelFor('games'),
          strictObject(() => ({
            path: absolutePath.apply(
              described(
                'The directory on the host. The guest can use everything below it, as root unless user is set.',
              ),
            ),
            readOnly: z.prefault(
              toggle('Whether to prevent the guest from writing to the directory. Requires libvirt 11 or later.'),
              false,
            ),
            address: z
              .optional(guestAddress)
              .apply(described('The PCI address of the share in the guest. Default: derived from its name.')),
            user: z
              .optional(userName)
              .apply(
                described(
                  'The user of the host who serves the directory: the guest can do there what this user and its own group may do, and all users of the guest act as this user. Use one who is not in host.users. Requires virtiofsd 1.13 or later, which NixOS has since 25.05. Default: root, who may do everything.',
                ),
              ),
          })),
        ),
        {},
      )
      .apply(
        described(
          'Directories of the host that the guest can mount, each under a name: mount -t virtiofs NAME /mnt. Windows needs WinFsp and the virtio drivers for this.',
        ),
      ),
  },
} as const;

const win = (share: string): string => `vms: { win: { memory: 4GiB, shares: { all: { ${share} } } } }\n`;

export const codes = {
  'share-name-too-long': code<{ share: string }>({
    severity: 'error',
    about: 'value',
    message: ({ share }) => `share name '${share}' has ${share.length} characters, but virtiofs allows at most 36`,
    remedy: ({ share }) => `use a shorter name, for example \`${share.slice(0, 36).replace(/[-._]+$/, '')}\``,
    explain: 'The name of a share is the tag that the guest mounts it by, and the virtio device stores it in 36 bytes.',
    example: {
      fails: `vms: { win: { memory: 4GiB, shares: { ⟨${'games-'.repeat(7)}: { path: /srv/games } } } }\n`,
      passes: 'vms: { win: { memory: 4GiB, shares: { games: { path: /srv/games } } } }\n',
    },
  }),
  'share-exchangeable': code<{ guest: string; path: string; owner: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest, path, owner }) =>
      `guest '${guest}' will not start if ${path} is in the home of user '${owner}', who is not in 'host.users'`,
    remedy: ({ owner }) =>
      `share a directory to which only directories of root lead, for example \`path: /srv/games\`, or set \`user: ${owner}\``,
    explain:
      'virtiofsd serves a share without `user` as root, and libvirt names the directory by its path. Whoever owns a directory on the way can put a link there, and the guest would change any directory of the host as root. So the hook refuses to start the guest if a directory on the way belongs to somebody else than root and `host.users`, or others can write to it.',
    example: {
      fails: win('path: ⟨/home/mallory/games'),
      passes: win('path: /home/alex/games'),
    },
  }),
  'share-of-host': code<{
    guest: string;
    path: string;
    what: string;
    readOnly: boolean;
    user: string | undefined;
  }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest, path, what, readOnly, user }) => {
      const verb = readOnly ? 'read' : 'change';
      const gain = user === undefined ? what : `what ${user} may ${verb} of ${what}`;
      return `guest '${guest}' can ${verb} ${gain}: it ${readOnly ? 'reads' : 'reads and writes'} everything below ${path} as ${user ?? 'root'}`;
    },
    remedy: ({ readOnly }) =>
      `share only the directory that the guest needs, for example \`path: /srv/games\`${readOnly ? '' : '; `readOnly: on` only prevents writing: the guest still reads all of it'}`,
    explain:
      'virtiofsd serves the files as root with all rights over files (CAP_DAC_OVERRIDE), and the guest decides which of its programs may use them. So a guest that is taken over, for example by a game with malware, changes everything below a share, whatever the permissions of the files say, and can leave a program there that any user of the host runs as root (SUID). Below the directories of the system, or of a user, this takes over the host or that user. With `user` virtiofsd runs as that user, and can take over only what that user may change.',
    example: { fails: win('path: ⟨/etc'), passes: win('path: /srv/games') },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const vm of guests(spec)) {
    for (const [share, one] of Object.entries(vm.shares)) {
      const { path: folder, readOnly } = one;
      const path = ['vms', vm.name, 'shares', share];
      if (share.length > 36) report('share-name-too-long', { path, on: 'key' }, { share });
      const served = servedBy(one);
      const owner = homeOf(folder);
      if (served === undefined && owner !== undefined && !spec.host.users.includes(owner)) {
        report('share-exchangeable', { path: [...path, 'path'] }, { guest: vm.name, path: folder, owner });
      }
      const what = holdingsOf(folder, served === undefined);
      if (what !== undefined) {
        const params = { guest: vm.name, path: folder, what, readOnly, user: served };
        report('share-of-host', { path: [...path, 'path'] }, params);
      }
    }
  }
}

export function* opens(spec: Spec): Iterable<Opening> {
  for (const vm of guests(spec)) {
    for (const { path, readOnly, user } of Object.values(vm.shares)) {
      const can = `${readOnly ? 'read' : 'read and write'} everything below ${path} as ${user ?? 'root of the host'}`;
      yield { kind: 'guest', who: theGuest(vm.name), can };
    }
  }
}

/** The program that serves the shares of a user. libvirt runs it by this link, whose name it reads the user from. */
const serverOf = (user: string): string => `vfioc/shares/${user}`;

const programName = 'serve-share.sh';

/** The user who serves a share, if that is not root. */
const servedBy = ({ user }: Vm['shares'][string]): string | undefined => (user === 'root' ? undefined : user);

/** The users with the rights of root, as a word of check-shares.sh. */
const trusted = (spec: Spec): string => spec.host.users.join(',');

/** libvirt finds virtiofsd, which serves the files, through a description in its package. */
export function* host(spec: Spec): Iterable<HostPart> {
  const shares = guests(spec).flatMap((vm) => Object.values(vm.shares));
  if (shares.length === 0) return;
  const virtiofsd = nix.select('pkgs', 'virtiofsd');
  yield {
    kind: 'option',
    path: ['virtualisation', 'libvirtd', 'qemu', 'vhostUserPackages'],
    value: nix.list([virtiofsd]),
  };
  for (const vm of guests(spec)) {
    const paths = Object.values(vm.shares).flatMap((one) => (servedBy(one) === undefined ? [one.path] : []));
    if (paths.length > 0) {
      yield { kind: 'hook', vm: vm.name, step: 'check-shares', arguments: [trusted(spec), ...paths] };
    }
  }
  const users = unique(shares.flatMap(({ user }) => user ?? [])).sort();
  if (users.length === 0) return;
  yield {
    kind: 'assertion',
    that: nix.select('config', 'security', 'allowUserNamespaces'),
    message:
      'vfioc: virtiofsd needs user namespaces to serve a share as a user, but security.allowUserNamespaces is false: set it to true, or remove `user` from the shares.',
  };
  for (const user of users) {
    // The feature `host` asks for its own users.
    if (user === 'root' || spec.host.users.includes(user)) continue;
    yield {
      kind: 'assertion',
      that: isDeclared(user),
      message: `vfioc: the user '${user}', who serves a share, is not declared on this system: add them to users.users with isNormalUser = true, or correct \`user\` of the share.`,
    };
  }
  yield { kind: 'program', name: programName, text: program };
  const inputs = ['coreutils', 'util-linux'].map((name) => nix.select('pkgs', name));
  const server = shellProgram('vfioc-serve-share', [...inputs, virtiofsd], programText(programName));
  for (const user of users) {
    yield {
      kind: 'option',
      path: ['environment', 'etc', serverOf(user), 'source'],
      value: nix.apply(nix.select('lib', 'getExe'), server),
    };
  }
}

export function* domain(vm: Vm, spec: Spec): Iterable<DomainPart> {
  for (const [key, { path: dir, readOnly, user, address }] of Object.entries(vm.shares)) {
    const alias = aliasElement('shares', key, vm, spec);
    const share = xml(
      'filesystem',
      { type: 'mount', accessmode: 'passthrough' },
      xml('driver', { type: 'virtiofs' }),
      user !== undefined && xml('binary', { path: `/etc/${serverOf(user)}` }),
      xml('source', { dir }),
      xml('target', { dir: key }),
      readOnly && xml('readonly'),
      alias,
    );
    const place = setAddress(address, ['vms', vm.name, 'shares', key, 'address']);
    yield { pci: { class: 'share', key, ...place }, functions: [share] };
  }
}

export function* recognise(domain: Xml): Iterable<Proposal> {
  for (const one of devicesIn(domain, 'filesystem')) {
    const [path, key] = [valueIn(one, 'source@dir'), valueIn(one, 'target@dir')];
    if (valueIn(one, 'driver@type') !== 'virtiofs' || path === undefined || key === undefined) continue;
    const [, user] = /^\/etc\/vfioc\/shares\/(.+)$/.exec(valueIn(one, 'binary@path') ?? '') ?? [];
    const also = { ...(child(one, 'readonly') && { readOnly: true }), ...(user !== undefined && { user }) };
    yield { vm: { shares: { [key]: { path, ...also } } } };
    const address = guestAddressIn(one);
    if (address !== undefined) yield { vm: { shares: { [key]: { address } } } };
  }
}
