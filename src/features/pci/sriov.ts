/**
 * SR-IOV: a device of the host that presents several virtual functions, some of which guests receive. The host's driver
 * creates them, started by a unit that runs before libvirtd. They do not exist earlier, so nothing binds them at boot.
 * @see https://docs.kernel.org/PCI/pci-iov-howto.html
 */
import * as z from 'zod/mini';
import findFunction from '../../assets/find-function.sh';
import program from '../../assets/make-functions.sh';
import { withParts } from '../../assets/with-parts.ts';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { macFrom } from '../../libvirt/uuid.ts';
import { xml } from '../../libvirt/xml.ts';
import { aliasElement } from '../../model/alias.ts';
import { placedFunctions } from '../../model/guest-address.ts';
import { parentWords } from '../../model/identity.ts';
import { devices, devicesOf } from '../../model/select.ts';
import { callOf, programText, shellProgram } from '../../nix/program.ts';
import { once, sandboxVariable } from '../../nix/sandbox.ts';
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
          of: pciAddress.apply(described('The physical function that creates them, which the host keeps.')),
          count: z
            .int()
            .check(z.minimum(1), z.maximum(256))
            .apply(described('The number of virtual functions to create, including those of other devices.')),
          network: z.prefault(
            toggle(
              'Whether the virtual functions are NICs. libvirt then gives each a stable MAC address, derived from the names, and the VLAN.',
            ),
            false,
          ),
          vlan: z
            .optional(whole(1, 4094))
            .apply(described('With network: the VLAN of the guest, which the guest itself does not see.')),
        })),
      )
      .apply(
        described(
          'Virtual functions (SR-IOV), which a PCI device of the host creates at boot. Their addresses are in /sys/bus/pci/devices/*/virtfn* once they exist.',
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
    message: ({ device }) => `device '${device}' does not list its virtual functions`,
    remedy: () =>
      'add the addresses that you expect, for example `functions: ["05:10.0"]`; if they are wrong, `systemctl status \'vfioc-sriov-*\'` shows the actual ones after the boot',
    explain:
      'The physical device decides the addresses of its virtual functions. Their ids do not tell them apart, because all virtual functions of a device have the same one.',
    example: {
      fails: 'devices: { vf: { ids: ["8086:1520"], ⟨sriov: { of: "05:00.0", count: 4 } } }\n',
      passes: vf('of: "05:00.0", count: 4'),
    },
  }),
  'sriov-counts-differ': code<{ count: number; device: string; address: string }>({
    severity: 'error',
    about: 'value',
    message: ({ count, device, address }) => `device '${device}' has 'count: ${count}' for the same ${address}`,
    remedy: ({ count, device }) => `set \`count: ${count}\` here too, or the larger number here and on '${device}'`,
    explain: 'A device creates all its virtual functions at once, and `count` is the total.',
    example: { fails: both('⟨2'), passes: both(4) },
  }),
  'sriov-more-functions': code<{ functions: number; count: number; address: string }>({
    severity: 'error',
    about: 'value',
    message: ({ functions, count, address }) =>
      `the spec uses ${functions} virtual functions of ${address}, but 'count' creates only ${count}`,
    remedy: ({ functions }) => `set \`count: ${functions}\` or more`,
    explain: 'Every virtual function that a device of the spec lists must be created.',
    example: {
      fails: vf('of: "05:00.0", count: ⟨1', '"05:10.0", "05:10.2"'),
      passes: vf('of: "05:00.0", count: 2', '"05:10.0", "05:10.2"'),
    },
  }),
  'sriov-card-leaves': code<{ address: string; device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ address, device }) =>
      `the host must keep ${address} to create virtual functions, but it is a function of device '${device}'`,
    remedy: ({ address, device }) =>
      `remove ${address} from the \`functions\` of '${device}', or, if it is the only one, remove '${device}' from \`devices\` and from its guest`,
    explain:
      "The host's driver of the physical function creates the virtual functions. A device that vfio-pci holds creates none.",
    example: {
      fails:
        'devices: { card: { functions: ["05:00.0"] }, vf: { functions: ["05:10.0"], sriov: { of: ⟨"05:00.0", count: 4 } } }\nvms: { win: { memory: 4GiB, devices: [vf, card] } }\n',
      passes: vf('of: "05:00.0", count: 4'),
    },
  }),
  'sriov-handover': code({
    severity: 'error',
    about: 'value',
    message: () => "the host does not use virtual functions, so 'bind: handover' does not apply to them",
    remedy: () => 'remove `bind`',
    explain:
      'No host driver takes the virtual functions that are created here. libvirt binds them when a guest starts.',
    example: {
      fails:
        'devices: { vf: { functions: ["05:10.0"], bind: ⟨handover, sriov: { of: "05:00.0", count: 4 } } }\nvms: { win: { memory: 4GiB, devices: [vf] } }\n',
      passes: vf('of: "05:00.0", count: 4'),
    },
  }),
  'vlan-without-network': code({
    severity: 'error',
    about: 'value',
    message: () => "'vlan' needs 'network: on'",
    remedy: () => 'add `network: on` if the virtual functions are NICs, or remove `vlan`',
    explain: 'libvirt sets the VLAN of a virtual function through the physical NIC that created it.',
    example: {
      fails: vf('of: "05:00.0", count: 4, vlan: ⟨10'),
      passes: vf('of: "05:00.0", count: 4, network: on, vlan: 10'),
    },
  }),
} satisfies Codes;

/** The devices with virtual functions, by the address of the physical function. */
function byPhysicalFunction(spec: Spec): Map<string, (Device & { sriov: NonNullable<Device['sriov']> })[]> {
  const found = new Map<string, (Device & { sriov: NonNullable<Device['sriov']> })[]>();
  for (const device of devices(spec)) {
    const { sriov } = device;
    if (!sriov) continue;
    const address = printPciAddress(sriov.of);
    found.set(address, [...(found.get(address) ?? []), { ...device, sriov }]);
  }
  return found;
}

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const ownerOf = new Map(
    devices(spec).flatMap(({ name, functions }) => functions.map((one) => [printPciAddress(one), name] as const)),
  );
  for (const [address, all] of byPhysicalFunction(spec)) {
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

export function* host(spec: Spec, facts?: Facts): Iterable<HostPart> {
  const physical = byPhysicalFunction(spec);
  if (physical.size === 0) return;
  yield { kind: 'program', name: programName, text: withParts(program, findFunction) };
  const script = shellProgram('vfioc-make-functions', [nix.select('pkgs', 'coreutils')], programText(programName));
  yield sandboxVariable;
  for (const [address, all] of physical) {
    const count = String(all[0]?.sriov.count);
    const functions = all.flatMap((device) => device.functions.map(printPciAddress));
    const [first] = all;
    if (!first) continue;
    const device = parentWords(first.sriov.of, facts, first.sriov.network ? '02' : '').join(' ');
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
        // It writes to sysfs as the owner of the files, which takes no capability.
        serviceConfig: once({ without: ['ProtectKernelTunables'] }),
        script: callOf(script, [device, count, ...functions].map(nix.string)),
      }),
    };
  }
}

/** NICs that libvirt sets up through the physical NIC; other virtual functions are host devices (hostdev.ts). */
export function* domain(vm: Vm, spec: Spec): Iterable<DomainPart> {
  for (const device of devicesOf(vm, spec)) {
    const { name: key, sriov, functions } = device;
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
    yield* placedFunctions(vm, device, elements);
  }
}
