/**
 * SR-IOV: a card of the host that shows itself as several, of which guests receive some. The host's driver makes the
 * virtual functions, by a unit that runs before libvirtd; until then they are not there, so nothing binds them at boot.
 * @see https://docs.kernel.org/PCI/pci-iov-howto.html
 */
import * as z from 'zod/mini';
import program from '../../assets/make-functions.sh';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { macFrom } from '../../libvirt/uuid.ts';
import { xml } from '../../libvirt/xml.ts';
import { aliasElement } from '../../model/alias.ts';
import { devices, devicesOf } from '../../model/select.ts';
import { callOf, programText, shellProgram } from '../../nix/program.ts';
import * as nix from '../../nix/syntax.ts';
import type { Device, Spec, Vm } from '../../schema/spec.ts';
import { strictObject } from '../../values/object.ts';
import { libvirtPciAddress, pciAddress, printPciAddress } from '../../values/pci.ts';
import { described, toggle, whole } from '../../values/scalar.ts';
import type { DomainPart, HostPart } from '../parts.ts';

export const schema = {
  device: {
    sriov: z
      .optional(
        strictObject(() => ({
          of: pciAddress.apply(described('The card that makes them, which the host keeps.')),
          count: z
            .int()
            .check(z.minimum(1), z.maximum(256))
            .apply(described('How many virtual functions the card makes, those of other devices among them.')),
          network: z.prefault(
            toggle(
              'They are network cards: libvirt then gives each a MAC address that stays, derived from the names, and the VLAN.',
            ),
            false,
          ),
          vlan: z
            .optional(whole(1, 4094))
            .apply(described('network: the VLAN that the guest is in, without its knowing.')),
        })),
      )
      .apply(
        described(
          'Its functions are virtual ones (SR-IOV), which a card of the host makes at boot. Which addresses they have, /sys/bus/pci/devices/*/virtfn* shows once they were made.',
        ),
      ),
  },
} as const;

const vf = (sriov: string, functions = '"05:10.0"'): string =>
  `devices: { vf: { functions: [${functions}], sriov: { ${sriov} } } }\nvms: { win: { memory: 4GiB, devices: [vf] } }\n`;
const both = (count: number | string): string =>
  `devices: { a: { functions: ["05:10.0"], sriov: { of: "05:00.0", count: 4 } }, b: { functions: ["05:10.2"], sriov: { of: "05:00.0", count: ${count} } } }\nvms: { win: { memory: 4GiB, devices: [a, b] } }\n`;

export const codes = {
  'sriov-without-functions': code<{ device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device }) => `which virtual functions '${device}' has is not known`,
    remedy: () => 'add functions: the addresses that ls -l /sys/bus/pci/devices/CARD/virtfn* shows once they are made',
    explain:
      'The addresses of virtual functions follow from the card, and only the card knows how. Ids are those of all its virtual functions.',
    example: {
      fails: 'devices: { vf: { ids: ["8086:1520"], ⟨sriov: { of: "05:00.0", count: 4 } } }\n',
      passes: vf('of: "05:00.0", count: 4'),
    },
  }),
  'sriov-counts-differ': code<{ count: number; device: string; address: string }>({
    severity: 'error',
    about: 'value',
    message: ({ count, device, address }) => `${address} makes ${count} virtual functions for '${device}'`,
    remedy: ({ count }) => `write ${count} here too, or the larger number at both`,
    explain: 'A card makes its virtual functions at once, and the number is that of all of them.',
    example: { fails: both('⟨2'), passes: both(4) },
  }),
  'sriov-more-functions': code<{ functions: number; count: number; address: string }>({
    severity: 'error',
    about: 'value',
    message: ({ functions, count, address }) =>
      `${functions} virtual functions of ${address} are used, and it makes ${count}`,
    remedy: ({ functions }) => `write count: ${functions} or more`,
    explain: 'Each virtual function that a device names has to be made.',
    example: {
      fails: vf('of: "05:00.0", count: ⟨1', '"05:10.0", "05:10.2"'),
      passes: vf('of: "05:00.0", count: 2', '"05:10.0", "05:10.2"'),
    },
  }),
  'sriov-card-leaves': code<{ address: string; device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ address, device }) => `${address} is a function of '${device}', and the host has to keep it`,
    remedy: ({ address, device }) => `take ${address} out of '${device}'`,
    explain: "Virtual functions are made by the host's driver of the card. A card that vfio-pci has makes none.",
    example: {
      fails:
        'devices: { card: { functions: ["05:00.0"] }, vf: { functions: ["05:10.0"], sriov: { of: ⟨"05:00.0", count: 4 } } }\nvms: { win: { memory: 4GiB, devices: [vf, card] } }\n',
      passes: vf('of: "05:00.0", count: 4'),
    },
  }),
  'sriov-handover': code({
    severity: 'error',
    about: 'value',
    message: () => 'a virtual function is not used by the host, so it is not handed over',
    remedy: () => 'take bind out',
    explain:
      'No driver of the host takes the virtual functions that are made here; libvirt binds them when a guest starts.',
    example: {
      fails:
        'devices: { vf: { functions: ["05:10.0"], bind: ⟨handover, sriov: { of: "05:00.0", count: 4 } } }\nvms: { win: { memory: 4GiB, devices: [vf] } }\n',
      passes: vf('of: "05:00.0", count: 4'),
    },
  }),
  'vlan-without-network': code({
    severity: 'error',
    about: 'value',
    message: () => 'a VLAN is of a network card',
    remedy: () => 'write network: on, or take vlan out',
    explain: 'libvirt sets the VLAN of a virtual function through the network card that made it.',
    example: {
      fails: vf('of: "05:00.0", count: 4, vlan: ⟨10'),
      passes: vf('of: "05:00.0", count: 4, network: on, vlan: 10'),
    },
  }),
} satisfies Codes;

/** The devices whose functions a card makes, by the address of the card. */
function byCard(spec: Spec): Map<string, (Device & { sriov: NonNullable<Device['sriov']> })[]> {
  const cards = new Map<string, (Device & { sriov: NonNullable<Device['sriov']> })[]>();
  for (const device of devices(spec)) {
    const { sriov } = device;
    if (!sriov) continue;
    const address = printPciAddress(sriov.of);
    cards.set(address, [...(cards.get(address) ?? []), { ...device, sriov }]);
  }
  return cards;
}

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const ownerOf = new Map(
    devices(spec).flatMap(({ name, functions }) => functions.map((one) => [printPciAddress(one), name] as const)),
  );
  for (const [address, all] of byCard(spec)) {
    const [first] = all;
    if (!first) continue;
    const { count } = first.sriov;
    for (const { name, sriov, bind, functions } of all) {
      const path = ['devices', name];
      const at = (...more: string[]) => ({ path: [...path, ...more] });
      if (functions.length === 0) report('sriov-without-functions', { ...at('sriov'), on: 'key' }, { device: name });
      const owner = ownerOf.get(address);
      if (owner !== undefined) report('sriov-card-leaves', at('sriov', 'of'), { address, device: owner });
      if (sriov.count !== count) {
        report('sriov-counts-differ', at('sriov', 'count'), { count, device: first.name, address });
      }
      if (bind === 'handover') report('sriov-handover', at('bind'));
      if (sriov.vlan !== undefined && !sriov.network) report('vlan-without-network', at('sriov', 'vlan'));
    }
    const used = all.reduce((sum, { functions }) => sum + functions.length, 0);
    if (used > count) {
      report(
        'sriov-more-functions',
        { path: ['devices', first.name, 'sriov', 'count'] },
        { functions: used, count, address },
      );
    }
  }
}

const programName = 'make-functions.sh';

export function* host(spec: Spec): Iterable<HostPart> {
  const cards = byCard(spec);
  if (cards.size === 0) return;
  yield { kind: 'program', name: programName, text: program };
  const script = shellProgram('vfioc-make-functions', [nix.select('pkgs', 'coreutils')], programText(programName));
  for (const [address, all] of cards) {
    const count = String(all[0]?.sriov.count);
    const functions = all.flatMap((device) => device.functions.map(printPciAddress));
    yield {
      kind: 'option',
      ofEntry: true,
      path: ['systemd', 'services', `vfioc-sriov-${address.replaceAll(/[:.]/g, '-')}`],
      value: nix.attrs({
        description: nix.string(`Virtual functions of ${address}`),
        wantedBy: nix.strings(['multi-user.target']),
        // Guests that start with the host start with libvirtd.
        before: nix.strings(['libvirtd.service']),
        after: nix.strings(['systemd-modules-load.service']),
        serviceConfig: nix.attrs({ Type: nix.string('oneshot'), RemainAfterExit: nix.bool(true) }),
        script: callOf(script, [address, count, ...functions].map(nix.string)),
      }),
    };
  }
}

/** A network card that libvirt sets up through the card that made it; other functions are host devices (hostdev.ts). */
export function* domain(vm: Vm, spec: Spec): Iterable<DomainPart> {
  for (const { name: key, sriov, functions } of devicesOf(vm, spec)) {
    if (!sriov?.network) continue;
    const elements = functions.map((address, index) =>
      xml(
        'interface',
        { type: 'hostdev', managed: 'yes' },
        xml('mac', { address: macFrom(spec.host.name, vm.name, key, String(index)) }),
        xml('source', {}, xml('address', { type: 'pci', ...libvirtPciAddress(address) })),
        sriov.vlan !== undefined && xml('vlan', {}, xml('tag', { id: sriov.vlan })),
        aliasElement('devices', key, vm, spec, index),
      ),
    );
    yield { pci: { class: 'hostdev', key, index: vm.devices.indexOf(key) }, functions: elements };
  }
}
