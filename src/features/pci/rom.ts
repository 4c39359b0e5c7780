/**
 * The option ROM of a card, as the guest sees it. A file is read when the spec compiles and goes with what compiles; on
 * the host a link leads to it, since what a domain names has to outlive garbage collection.
 * @see https://libvirt.org/formatdomain.html#host-device-assignment
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { compiledRom, installedRom } from '../../model/rom.ts';
import { devices } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec } from '../../schema/spec.ts';
import { besidePath } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, toggle } from '../../values/scalar.ts';
import type { HostPart, NamedFile } from '../parts.ts';

export const schema = {
  device: {
    rom: z
      .prefault(
        strictObject(() => ({
          bar: z.optional(
            toggle(
              'Whether the guest sees the ROM of the card: off where the card has shown the boot of the host and the guest stays black.',
            ),
          ),
          file: z
            .optional(besidePath)
            .apply(
              described(
                "A file with the ROM of the first function, relative to the file that names it: instead of the card's own, which the boot of the host may have changed.",
              ),
            ),
        })),
        {},
      )
      .apply(described('The ROM of the card, as the guest sees it.')),
  },
} as const;

export const codes = {
  'rom-off-with-file': code<{ device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device }) => `the guest does not see a ROM of '${device}', and a file is given for it`,
    remedy: () => 'take bar: off out, or file',
    explain: 'With `bar: off` the guest finds no ROM at the card at all, so a file would never be read.',
  }),
} satisfies Codes;

/** More than any card has: the flash of today's graphics cards holds 2 MiB, of which the ROM is a part. */
const largestRom = 16 * 2 ** 20;

export function* files(spec: Spec): Iterable<NamedFile> {
  for (const { name, rom } of devices(spec)) {
    if (rom.file !== undefined) yield { path: ['devices', name, 'rom', 'file'], name: rom.file, limit: largestRom };
  }
}

export function rules(spec: Spec, report: Report<typeof codes>): void {
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
