/**
 * Directories of the host that a guest can mount, through virtiofs.
 * @see https://libvirt.org/kbase/virtiofs.html
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { xml } from '../../libvirt/xml.ts';
import { aliasElement } from '../../model/alias.ts';
import { guests } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { absolutePath, labelFor } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, toggle } from '../../values/scalar.ts';
import type { DomainPart, HostPart } from '../parts.ts';

export const schema = {
  vm: {
    shares: z
      .prefault(
        z.record(
          labelFor('games'),
          strictObject(() => ({
            path: absolutePath.apply(described('The directory on the host.')),
            readOnly: z.prefault(
              toggle('Whether to prevent the guest from writing to the directory. Requires libvirt 11 or later.'),
              false,
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
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const vm of guests(spec)) {
    for (const share of Object.keys(vm.shares)) {
      if (share.length > 36)
        report('share-name-too-long', { path: ['vms', vm.name, 'shares', share], on: 'key' }, { share });
    }
  }
}

/** libvirt finds virtiofsd, which serves the files, through a description in its package. */
export function* host(spec: Spec): Iterable<HostPart> {
  if (!guests(spec).some(({ shares }) => Object.keys(shares).length > 0)) return;
  yield {
    kind: 'option',
    path: ['virtualisation', 'libvirtd', 'qemu', 'vhostUserPackages'],
    value: nix.list([nix.select('pkgs', 'virtiofsd')]),
  };
}

export function* domain(vm: Vm, spec: Spec): Iterable<DomainPart> {
  for (const [key, { path: dir, readOnly }] of Object.entries(vm.shares)) {
    const alias = aliasElement('shares', key, vm, spec);
    const share = xml(
      'filesystem',
      { type: 'mount', accessmode: 'passthrough' },
      xml('driver', { type: 'virtiofs' }),
      xml('source', { dir }),
      xml('target', { dir: key }),
      readOnly && xml('readonly'),
      alias,
    );
    yield { pci: { class: 'share', key }, functions: [share] };
  }
}
