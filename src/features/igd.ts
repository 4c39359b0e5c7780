/**
 * The integrated GPU of an Intel CPU, passed through. Its driver looks for it at 00:02.0 of the guest, and for what the
 * firmware says of the displays in its OpRegion, which QEMU copies into the guest.
 * @see https://www.qemu.org/docs/master/system/devices/igd-assign.html
 */
import * as z from 'zod/mini';
import { type Codes, code } from '../source/diagnostics.ts';
import { printPciAddress } from '../spec/pci.ts';
import { toggle } from '../spec/scalar.ts';
import { devices } from '../spec/select.ts';
import type { Spec } from '../spec/spec.ts';
import type { AnyReport } from './feature.ts';

export const schema = {
  device: {
    igd: z.prefault(
      toggle(
        'This is the integrated GPU of an Intel CPU: it stands at 00:02.0 of the guest and has its OpRegion, by which the driver knows the displays.',
      ),
      false,
    ),
  },
} as const;

export const codes = {
  'igd-place': code<{ address: string }>({
    severity: 'error',
    about: 'value',
    message: ({ address }) => `an integrated GPU is at 00:02.0 of the guest, and not at ${address}`,
    remedy: () => 'take address out, or igd',
    explain: "Intel's driver and firmware look for the integrated GPU at 00:02.0 and nowhere else.",
    example: {
      fails: 'devices: { igpu: { functions: ["00:02.0"], igd: on, address: ⟨"00:05.0" } }\n',
      passes: 'devices: { igpu: { functions: ["00:02.0"], igd: on } }\n',
    },
  }),
  'igd-not-integrated': code<{ address: string }>({
    severity: 'error',
    about: 'value',
    message: ({ address }) =>
      `the integrated GPU of an Intel CPU is at 00:02.0 of the host, and this one is at ${address}`,
    remedy: () => 'take igd out',
    explain: 'Only the integrated GPU of an Intel CPU has an OpRegion. QEMU refuses a card that has none.',
    example: {
      fails: 'devices: { card: { functions: ["0b:00.0"], igd: ⟨on } }\n',
      passes: 'devices: { card: { functions: ["00:02.0"], igd: on } }\n',
    },
  }),
} satisfies Codes;

const place = '0000:00:02.0';

export function rules(spec: Spec, report: AnyReport): void {
  for (const { name, igd, address, functions } of devices(spec)) {
    if (!igd) continue;
    const at = (field: string) => ({ path: ['devices', name, field] });
    const first = functions[0] && printPciAddress(functions[0]);
    if (first !== undefined && first !== place) report('igd-not-integrated', at('igd'), { address: first });
    const guest = address && printPciAddress(address);
    if (guest !== undefined && guest !== place) report('igd-place', at('address'), { address: guest });
  }
}
