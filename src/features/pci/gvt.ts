/**
 * Intel GVT-g: a share of the integrated GPU as a mediated device, while the host keeps using the rest. NixOS creates
 * the device at boot (virtualisation.kvmgt), and libvirt passes it to the guest by its UUID.
 * @see https://libvirt.org/formatdomain.html#host-device-assignment
 * @see https://docs.kernel.org/driver-api/vfio-mediated-device.html
 */
import * as z from 'zod/mini';
import program from '../../assets/check-function.sh';
import findFunction from '../../assets/find-function.sh';
import { withParts } from '../../assets/with-parts.ts';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { uuidFrom } from '../../libvirt/uuid.ts';
import { onOff, xml } from '../../libvirt/xml.ts';
import { aliasElement } from '../../model/alias.ts';
import { vncOf } from '../../model/display-server.ts';
import { hasSpice } from '../../model/guest.ts';
import { placedFunctions } from '../../model/guest-address.ts';
import { parentWords } from '../../model/identity.ts';
import { guestsWith } from '../../model/receivers.ts';
import { devices, devicesOf } from '../../model/select.ts';
import { callOf, programText, shellProgram } from '../../nix/program.ts';
import * as nix from '../../nix/syntax.ts';
import type { Device, Spec, Vm } from '../../schema/spec.ts';
import { readUuid } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { pciAddress, printPciAddress } from '../../values/pci.ts';
import { described, scalar, textScalar, toggle } from '../../values/scalar.ts';
import type { DomainPart, HostPart } from '../parts.ts';

const mdevType = textScalar(
  'A type of virtual GPU, as listed in /sys/bus/pci/devices/*/mdev_supported_types.',
  ['i915-GVTg_V5_4'],
  /^i915-GVTg_V[0-9]+_[0-9]+$/,
  'expected a GVT-g type, for example i915-GVTg_V5_4',
);

const uuid = scalar('A UUID.', ['a297db4a-f4c2-11e6-90f6-d3b88d6c9525'], readUuid);

export const schema = {
  device: {
    gvt: z
      .optional(
        strictObject(() => ({
          type: mdevType.apply(
            described(
              'The type of the virtual GPU, one of those that the kernel offers. It sets the share of the GPU.',
            ),
          ),
          of: z
            .prefault(pciAddress, '00:02.0')
            .apply(described('The GPU that the virtual GPU is a part of. NixOS creates virtual GPUs on one GPU only.')),
          uuid: z
            .optional(uuid)
            .apply(
              described('The UUID of the virtual GPU. Default: derived from the names of the host and the device.'),
            ),
          display: z.prefault(
            toggle(
              'Whether to show its screen in the SPICE or VNC window. If off, it is visible only through Looking Glass and the like.',
            ),
            true,
          ),
        })),
      )
      .apply(
        described(
          'A virtual GPU of Intel GVT-g (Broadwell to Comet Lake), used instead of functions and ids. The GPU itself stays with the host.',
        ),
      ),
  },
} as const;

const vgpu = (fields = ''): string => `vgpu: { gvt: { type: i915-GVTg_V5_4${fields} } }`;
const two = (second: string): string =>
  `devices: { ${vgpu()}, vgpu2: { gvt: { type: i915-GVTg_V5_8${second} } } }\nvms: { a: { memory: 4GiB, devices: [vgpu] }, b: { memory: 4GiB, devices: [vgpu2] } }\n`;

export const codes = {
  'gvt-is-no-function': code<{ device: string; field: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device, field }) => `'${device}' is a virtual GPU, which has no ${field}`,
    remedy: ({ field }) =>
      `remove \`${field}\` to share the host's GPU, or replace \`gvt\` with \`igd: on\` to pass the whole GPU`,
    explain: 'A mediated device is found by its UUID. Addresses and ids would name the GPU, which the host keeps.',
    example: {
      fails:
        'devices: { vgpu: { functions: ⟨["00:02.0"], gvt: { type: i915-GVTg_V5_4 } } }\nvms: { win: { memory: 4GiB, devices: [vgpu] } }\n',
      passes: `devices: { ${vgpu()} }\nvms: { win: { memory: 4GiB, devices: [vgpu] } }\n`,
    },
  }),
  'gvt-of-two-gpus': code<{ device: string; address: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device, address }) =>
      `'${device}' is on GPU ${address}, and NixOS creates virtual GPUs on one GPU only`,
    remedy: ({ address }) => `set \`of: "${address}"\` here too, or change \`of\` in both`,
    explain: 'virtualisation.kvmgt takes one PCI device, which all virtual GPUs are created on.',
    example: { fails: two(', of: ⟨"00:03.0"'), passes: two('') },
  }),
  'gvt-of-guests-gpu': code<{ device: string; address: string; other: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device, address, other }) =>
      `'${device}' is a part of ${address}, but '${other}' takes all of that GPU`,
    remedy: ({ device, other }) =>
      `remove '${other}' or '${device}' from the top-level \`devices\` and from the guests`,
    explain: "GVT-g is part of the host's driver i915. It cannot share a GPU that vfio-pci holds.",
    example: {
      fails: `devices: { gpu: { functions: ["00:02.0"] }, vgpu: { ⟨gvt: { type: i915-GVTg_V5_4 } } }\nvms: { win: { memory: 4GiB, devices: [vgpu, gpu] } }\n`,
      passes: `devices: { ${vgpu()} }\nvms: { win: { memory: 4GiB, devices: [vgpu] } }\n`,
    },
  }),
  'gvt-display-unseen': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) => `guest '${guest}' has neither SPICE nor VNC to show the virtual GPU`,
    remedy: ({ guest }) => `set \`display: off\` here, or add \`display: { spice: on }\` to guest '${guest}'`,
    explain: 'QEMU shows the screen of a mediated device in its SPICE or VNC window, and does not start without one.',
    example: {
      fails: `devices: { ${vgpu(', ⟨display: on')} }\nvms: { win: { memory: 4GiB, devices: [vgpu], display: { spice: off } } }\n`,
      passes: `devices: { ${vgpu(', display: off')} }\nvms: { win: { memory: 4GiB, devices: [vgpu], display: { spice: off } } }\n`,
    },
  }),
} satisfies Codes;

/** The devices that are virtual GPUs. */
const virtualGpus = (all: readonly Device[]) => all.flatMap(({ name, gvt }) => (gvt ? [{ name, gvt }] : []));

const isShown = (vm: Vm): boolean => hasSpice(vm) || vncOf(vm) !== undefined;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const all = devices(spec);
  const [first] = virtualGpus(all);
  const firstAt = first && printPciAddress(first.gvt.of);
  const ownerOf = new Map(all.flatMap(({ name, functions }) => functions.map((one) => [printPciAddress(one), name])));
  for (const device of all) {
    const { name, gvt } = device;
    const path = ['devices', name];
    if (!gvt) continue;
    const field = (['functions', 'ids'] as const).find((each) => device[each].length > 0);
    if (field) {
      report('gvt-is-no-function', { path: [...path, field] }, { device: name, field });
      continue;
    }
    const address = printPciAddress(gvt.of);
    if (first && firstAt && address !== firstAt) {
      report('gvt-of-two-gpus', { path: [...path, 'gvt', 'of'] }, { device: first.name, address: firstAt });
    }
    const other = ownerOf.get(address);
    if (other !== undefined) {
      report('gvt-of-guests-gpu', { path: [...path, 'gvt'], on: 'key' }, { device: name, address, other });
    }
    const unseen = gvt.display ? guestsWith(name, spec).find(({ vm }) => !isShown(vm)) : undefined;
    if (unseen)
      report('gvt-display-unseen', { path: [...path, 'gvt', 'display'], on: 'key' }, { guest: unseen.vm.name });
  }
}

/** The program that NixOS's unit of a virtual GPU calls before it creates it. */
const programName = 'check-function.sh';

const uuidOf = (name: string, gvt: NonNullable<Device['gvt']>, spec: Spec): string =>
  gvt.uuid ?? uuidFrom('mdev', spec.host.name, name);

export function* host(spec: Spec, facts?: Facts): Iterable<HostPart> {
  const all = virtualGpus(devices(spec));
  const [first] = all;
  if (!first) return;
  const option = (path: readonly string[], value: nix.Nix): HostPart => ({
    kind: 'option',
    path: ['virtualisation', 'kvmgt', ...path],
    value,
    ofEntry: true,
  });
  yield option(['enable'], nix.bool(true));
  yield option(['device'], nix.string(printPciAddress(first.gvt.of)));
  yield { kind: 'program', name: programName, text: withParts(program, findFunction) };
  const check = shellProgram('vfioc-check-function', [nix.select('pkgs', 'coreutils')], programText(programName));
  const words = parentWords(first.gvt.of, facts, '03').map(nix.string);
  for (const { name, gvt } of all) {
    const uuid = uuidOf(name, gvt, spec);
    yield option(['vgpus', gvt.type, 'uuid'], nix.list([nix.string(uuid)]));
    yield {
      kind: 'option',
      ofEntry: true,
      path: ['systemd', 'services', `kvmgt-${uuid}`, 'serviceConfig', 'ExecCondition'],
      comment: 'Only the GPU that the spec means creates a virtual GPU.',
      value: callOf(check, words),
    };
  }
}

/** `ramfb` shows the boot until the guest has loaded a driver. */
export function* domain(vm: Vm, spec: Spec): Iterable<DomainPart> {
  for (const device of devicesOf(vm, spec)) {
    const { name: key, gvt } = device;
    if (!gvt) continue;
    const display = onOff(gvt.display);
    const element = xml(
      'hostdev',
      {
        mode: 'subsystem',
        type: 'mdev',
        managed: 'no',
        model: 'vfio-pci',
        display,
        ramfb: gvt.display ? 'on' : undefined,
      },
      xml('source', {}, xml('address', { uuid: uuidOf(key, gvt, spec) })),
      aliasElement('devices', key, vm, spec),
    );
    yield* placedFunctions(vm, device, [element]);
  }
}
