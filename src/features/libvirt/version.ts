/**
 * Features that need a newer libvirt. The version is known when the host is evaluated, so a guest that needs a newer one
 * is refused there, and not by libvirtd after the switch. @see https://libvirt.org/news.html
 */

import type { Codes } from '../../diagnostics/diagnostics.ts';
import { busOf } from '../../model/disk-target.ts';
import { guests } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import type { HostPart } from '../parts.ts';

export const schema = {} as const;

export const codes = {} satisfies Codes;

interface Newer {
  readonly since: string;
  readonly what: string;
  readonly instead: string;
  has(vm: Vm): boolean;
}

const newer: readonly Newer[] = [
  {
    since: '11.0',
    what: 'a read-only share',
    instead: 'remove readOnly from the share, which makes it writable for the guest',
    has: ({ shares }) => Object.values(shares).some(({ readOnly }) => readOnly),
  },
  {
    since: '11.5',
    what: 'a disk on the nvme bus',
    instead: 'put the disk on another bus, for example bus: sata',
    has: (vm) => Object.values(vm.disks).some((disk) => busOf(disk, vm) === 'nvme'),
  },
  {
    // The release notes up to 12.5 do not mention it, 11.3 refuses it, and 12.8 accepts it.
    since: '12.8',
    what: 'a USB device by port',
    instead: 'identify the device by its id',
    has: ({ usb }) => usb.some(({ port }) => port !== undefined),
  },
];

export function* host(spec: Spec): Iterable<HostPart> {
  for (const { since, what, instead, has } of newer) {
    const names = guests(spec).filter(has);
    if (names.length === 0) continue;
    const version = nix.select('config', 'virtualisation', 'libvirtd', 'package', 'version');
    yield {
      kind: 'assertion',
      that: nix.apply(nix.select('lib', 'versionAtLeast'), version, nix.string(since)),
      message: `vfioc: ${what} (guest ${names.map(({ name }) => `'${name}'`).join(', ')}) needs libvirt ${since} or later, but virtualisation.libvirtd.package is older: set it to a newer libvirt, or ${instead}.`,
    };
  }
}
