/**
 * What only a newer libvirt has. Which one a host has is known when it is built: a guest that asks for more is refused
 * there, and not by libvirtd after the switch. @see https://libvirt.org/news.html
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
    what: 'a share that is read-only',
    instead: 'leave readOnly out of the share',
    has: ({ shares }) => Object.values(shares).some(({ readOnly }) => readOnly),
  },
  {
    since: '11.5',
    what: 'a disk on nvme',
    instead: 'put the disk on another bus',
    has: (vm) => Object.values(vm.disks).some((disk) => busOf(disk, vm) === 'nvme'),
  },
  {
    // Its notes up to 12.5 do not name it, and 11.3 refuses it; 12.8 takes it.
    since: '12.8',
    what: 'a USB device by its port',
    instead: 'give the device by its id',
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
      message: `vfioc: ${names.map(({ name }) => `'${name}'`).join(', ')}: libvirt has ${what} from ${since} on, and virtualisation.libvirtd.package is older: ${instead}, or take a newer one.`,
    };
  }
}
