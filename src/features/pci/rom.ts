/**
 * The option ROM of a device, as the guest sees it. A file is read when the spec compiles and is part of the result; on
 * the host a link leads to it, since a file that a domain names must survive garbage collection.
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
              'Whether the guest sees the ROM of the device. Turn this off if the GPU was the boot display of the host and the screen of the guest stays black.',
            ),
          ),
          file: z
            .optional(besidePath)
            .apply(
              described(
                "A file with the ROM of the first function, relative to the file that names it. It replaces the device's own ROM, which the boot of the host may have changed.",
              ),
            ),
        })),
        {},
      )
      .apply(described('The option ROM of the device, as the guest sees it.')),
  },
} as const;

export const codes = {
  'rom-off-with-file': code<{ device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device }) => `device '${device}' has a ROM file, but 'bar: off' hides the ROM from the guest`,
    remedy: () => 'remove `bar: off` to use the file, or remove `file`',
    explain: 'With `bar: off` the guest finds no ROM on the device, so a file would never be read.',
  }),
} satisfies Codes;

/** More than any device has: the flash of current GPUs holds 2 MiB, and the ROM is a part of it. */
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
