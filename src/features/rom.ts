/**
 * The option ROM of a card, as the guest sees it. A file is read when the spec compiles and goes with what compiles; on
 * the host a link leads to it, since what a domain names has to outlive garbage collection.
 * @see https://libvirt.org/formatdomain.html#host-device-assignment
 */
import * as z from 'zod/mini';
import * as nix from '../nix/syntax.ts';
import { type Codes, code } from '../source/diagnostics.ts';
import { besidePath } from '../spec/names.ts';
import { compiledRom, installedRom } from '../spec/rom.ts';
import { described, toggle } from '../spec/scalar.ts';
import { devices } from '../spec/select.ts';
import type { Spec } from '../spec/spec.ts';
import type { AnyReport, HostPart, NamedFile } from './feature.ts';

export const schema = {
  device: {
    rom: z
      .prefault(
        z.strictObject({
          bar: z.optional(
            toggle('Whether the guest sees the ROM of the card: off where the card has shown the boot of the host and the guest stays black.'),
          ),
          file: z
            .optional(besidePath)
            .check(described("A file with the ROM, relative to the file that names it: instead of the card's own, which the host's boot may have changed.")),
        }),
        {},
      )
      .check(described('The ROM of the card, as the guest sees it.')),
  },
} as const;

export const codes = {
  'rom-off-with-file': code<{ device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device }) => `the guest does not see the ROM of '${device}', and a file is given for it`,
    remedy: () => 'take bar: off out, or file',
    explain: 'With `bar: off` the guest finds no ROM at the card at all, so a file would never be read.',
    example: {
      fails: 'devices: { gpu: { functions: ["0b:00.0"], rom: { bar: ⟨off, file: /srv/gpu.rom } } }\n',
      passes: 'devices: { gpu: { functions: ["0b:00.0"], rom: { bar: off } } }\n',
    },
  }),
} satisfies Codes;

/** The largest ROM that a BAR of a card of today has is 16 MiB; QEMU maps a file of any size. */
const largestRom = 16 * 2 ** 20;

export function* files(spec: Spec): Iterable<NamedFile> {
  for (const { name: device, rom } of devices(spec)) {
    if (rom.file !== undefined) yield { path: ['devices', device, 'rom', 'file'], name: rom.file, limit: largestRom };
  }
}

export function rules(spec: Spec, report: AnyReport): void {
  for (const { name: device, rom } of devices(spec)) {
    if (rom.bar !== false || rom.file === undefined) continue;
    report('rom-off-with-file', { path: ['devices', device, 'rom', 'bar'] }, { device });
  }
}

export function* host(spec: Spec): Iterable<HostPart> {
  for (const device of devices(spec)) {
    const path = installedRom(device);
    if (path === undefined) continue;
    const to = compiledRom(device);
    yield { kind: 'file', from: ['devices', device.name, 'rom', 'file'], to };
    yield {
      kind: 'option',
      path: ['systemd', 'tmpfiles', 'settings', '10-vfioc', path, 'L+', 'argument'],
      value: nix.interpolated(nix.file(`./${to}`)),
    };
  }
}
