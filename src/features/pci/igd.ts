/**
 * Passthrough of the integrated GPU of an Intel CPU. Its driver expects the GPU at 00:02.0 of the guest, and reads what
 * the firmware says about the displays from its OpRegion, which QEMU copies into the guest. The guest's firmware must
 * tell the driver where: SeaBIOS does, but OVMF leaves it to an option ROM.
 * @see https://www.qemu.org/docs/master/system/devices/igd-assign.html
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { isDisplay } from '../../facts/select.ts';
import { pciOf } from '../../model/functions.ts';
import { firmwareOf } from '../../model/guest.ts';
import { firstAddress } from '../../model/guest-address.ts';
import { guestsWith } from '../../model/receivers.ts';
import { devices } from '../../model/select.ts';
import type { Spec } from '../../schema/spec.ts';
import { printPciAddress } from '../../values/pci.ts';
import { toggle } from '../../values/scalar.ts';

export const schema = {
  device: {
    igd: z.optional(
      toggle(
        'Whether this is the integrated GPU of an Intel CPU. It is then at 00:02.0 of the guest and has its OpRegion, which tells the driver about the displays; a guest with UEFI finds it only with an option ROM (rom.file). Default: off.',
      ),
    ),
  },
} as const;

export const codes = {
  'igd-place': code<{ address: string }>({
    severity: 'error',
    about: 'value',
    message: ({ address }) => `an integrated GPU must be at 00:02.0 of the guest, not at ${address}`,
    remedy: () => 'remove `address`: `igd: on` places the device at 00:02.0',
    explain: "Intel's driver and firmware look for the integrated GPU only at 00:02.0.",
    example: {
      fails: 'devices: { igpu: { functions: ["00:02.0"], igd: on, address: ⟨"00:05.0" } }\n',
      passes: 'devices: { igpu: { functions: ["00:02.0"], igd: on } }\n',
    },
  }),
  'igd-not-integrated': code<{ address: string }>({
    severity: 'error',
    about: 'value',
    message: ({ address }) =>
      `the integrated GPU of an Intel CPU is at 00:02.0 of the host, but this device is at ${address}`,
    remedy: () => 'remove `igd`, or set `functions: ["00:02.0"]` if you mean the integrated GPU',
    explain: 'Only the integrated GPU of an Intel CPU has an OpRegion. QEMU refuses a device without one.',
    example: {
      fails: 'devices: { card: { functions: ["0b:00.0"], igd: ⟨on } }\n',
      passes: 'devices: { card: { functions: ["00:02.0"], igd: on } }\n',
    },
  }),
  'igd-not-said': code<{ device: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ device }) =>
      `'${device}' is the integrated GPU of an Intel CPU, but the guest receives it like any other GPU`,
    remedy: ({ device }) => `set \`igd: on\` on '${device}', or \`igd: off\` if this is intended`,
    explain:
      "Intel's driver looks for the integrated GPU at 00:02.0 of the guest, and for the displays in its OpRegion. Without `igd` the GPU is at another address and has no OpRegion: the screen stays black, and often the driver does not start.",
    example: {
      fails: 'host: { cpu: intel }\ndevices: { igpu: { functions: [⟨"00:02.0"] } }\n',
      passes: 'host: { cpu: intel }\ndevices: { igpu: { functions: ["00:02.0"], igd: on } }\n',
    },
  }),
  'igd-without-rom': code<{ device: string; guest: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ device, guest }) =>
      `guest '${guest}' boots with UEFI, under which the OpRegion of '${device}' needs an option ROM that installs it`,
    remedy: ({ device, guest }) =>
      `add an EFI ROM for this GPU, with its GOP or with IgdAssignmentDxe, for example \`rom: { file: ./igd.rom }\`; or set \`igd: off\` on '${device}' if you do not use its outputs; or install '${guest}' anew with \`firmware: { type: bios }\` (an installed UEFI system does not boot with it, and Windows 11 needs UEFI)`,
    explain:
      "QEMU hands the OpRegion to the guest's firmware. SeaBIOS puts it where the driver looks for it. OVMF has no code for it, so the driver finds no OpRegion and no displays on the outputs of the GPU, unless an EFI option ROM installs it: the GOP driver of the board's firmware, or IgdAssignmentDxe.",
    example: {
      fails: `devices: { igpu: { functions: ["00:02.0"], igd: ⟨on } }\nvms: { media: { memory: 4GiB, devices: [igpu] } }\n`,
      passes: `devices: { igpu: { functions: ["00:02.0"], igd: on } }\nvms: { media: { memory: 4GiB, devices: [igpu], firmware: { type: bios } } }\n`,
    },
  }),
} satisfies Codes;

const place = '0000:00:02.0';

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  for (const device of devices(spec)) {
    const { name, igd, address, functions } = device;
    const at = (...field: (string | number)[]) => ({ path: ['devices', name, ...field] });
    const first = functions[0] && printPciAddress(functions[0]);
    const inGuest = address && firstAddress(address);
    const guest = inGuest && printPciAddress(inGuest);
    if (igd && first !== undefined && first !== place) report('igd-not-integrated', at('igd'), { address: first });
    if (igd && guest !== undefined && guest !== place) report('igd-place', at('address'), { address: guest });
    if (igd && device.rom.file === undefined) {
      // A firmware of one's own may install the OpRegion itself.
      const without = guestsWith(name, spec).filter(
        ({ vm }) => firmwareOf(vm).type === 'efi' && vm.firmware.loader === undefined,
      );
      for (const { vm } of without) report('igd-without-rom', at('igd'), { device: name, guest: vm.name });
    }
    // Servers have other devices there, and the driver does not treat a share of the GPU as an integrated GPU.
    const isWhole = !device.gvt && !device.sriov && (!facts || pciOf(device, facts).some(isDisplay));
    if (igd === undefined && spec.host.cpu === 'intel' && first === place && guest !== place && isWhole) {
      report('igd-not-said', at('functions', 0), { device: name });
    }
  }
}
