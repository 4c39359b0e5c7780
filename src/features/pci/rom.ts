/**
 * The option ROM of a device, as the guest sees it. A file is read when the spec compiles and is part of the result; on
 * the host a link leads to it, since a file that a domain names must survive garbage collection.
 * @see https://libvirt.org/formatdomain.html#host-device-assignment
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { printWord } from '../../formats/shell.ts';
import { idsOfCard } from '../../model/card.ts';
import { anyDevice, type RomImage, readRom } from '../../model/option-rom.ts';
import { compiledRom, installedRom } from '../../model/rom.ts';
import { devices } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Device, Spec } from '../../schema/spec.ts';
import { besidePath } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { type DeviceId, isStandIn, printDeviceId, printPciAddress } from '../../values/pci.ts';
import { described, toggle } from '../../values/scalar.ts';
import { sentenceList } from '../../values/sentence.ts';
import { unique } from '../../values/unique.ts';
import type { Attachments, HostPart, NamedFile } from '../parts.ts';

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
  'rom-is-no-rom': code<{ file: string; signature: boolean; address: string | undefined }>({
    severity: 'warning',
    about: 'value',
    message: ({ file, signature }) =>
      signature
        ? `${file} is not an option ROM: its data structure (PCIR) is missing`
        : `${file} is not an option ROM: it does not begin with the bytes 55 AA`,
    remedy: ({ address }) =>
      address
        ? `read the ROM again, before a guest or the host's driver has used the device: \`sudo sh -c 'cd /sys/bus/pci/devices/${address} && { echo 1 > rom; cat rom > /tmp/vbios.rom; echo 0 > rom; }'\`, and put /tmp/vbios.rom in its place; or remove \`file\` to let the guest see the device's own ROM`
        : "replace it with the ROM of the device, or remove `file` to let the guest see the device's own ROM",
    explain:
      "QEMU shows the guest any bytes as the ROM of the device, and the guest's firmware ignores them without a message: the screen stays black, or the driver stops with code 43. A ROM begins with 55 AA and has a pointer to its data structure, PCIR, at 18h.",
  }),
  'rom-has-header': code<{ file: string; before: number; program: string; command: string; cut: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ file, before, program }) => `${file} has ${before} bytes before the ROM, a header that ${program} adds`,
    remedy: ({ command, cut }) => `cut the header with \`${command}\` next to the spec, then set \`file: ${cut}\``,
    explain:
      "NVFlash saves an NVIDIA ROM with a header of its own. The guest's firmware looks for the ROM at the beginning of the file and ignores a file with anything before it: the screen stays black, or the driver stops with code 43.",
  }),
  'rom-of-other-card': code<{ file: string; roms: string; device: string; ids: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ file, roms, device, ids }) => `${file} is the ROM of ${roms}, but '${device}' is ${ids}`,
    remedy: () =>
      "use a ROM of this very card, or remove `file` to let the guest see the device's own ROM; if only `ids` is wrong, correct it",
    explain:
      "A ROM says in its data structure (PCIR) which vendor and device it is for. The guest's firmware does not start one that is for another device, and the ROM of a similar card can set wrong voltages or memory timings.",
  }),
} satisfies Codes;

/** More than any device has: the flash of current GPUs holds 2 MiB, and the ROM is a part of it. */
const largestRom = 16 * 2 ** 20;

export function* files(spec: Spec): Iterable<NamedFile> {
  for (const { name, rom } of devices(spec)) {
    if (rom.file !== undefined) yield { path: fileOf(name), name: rom.file, limit: largestRom };
  }
}

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts, attachments?: Attachments): void {
  for (const device of devices(spec)) {
    const { name, rom } = device;
    if (rom.file === undefined) continue;
    if (rom.bar === false) {
      report('rom-off-with-file', { path: ['devices', name, 'rom', 'bar'] }, { device: name });
      continue;
    }
    const bytes = attachments?.get(fileOf(name).join('/'));
    if (bytes) content(device, rom.file, bytes, report, facts);
  }
}

const fileOf = (device: string): string[] => ['devices', device, 'rom', 'file'];

/** The letters at the beginning of a file that NVFlash wrote. */
const nvflash = 'NVGI';

/** Where the file without its header goes: `vbios.rom` to `vbios-cut.rom`. */
const withoutHeader = (file: string): string => file.replace(/(\.[^./]*)?$/, '-cut$1');

/** What the file of a device contains: an option ROM, at its beginning, and for this device. */
function content(
  device: Device,
  file: string,
  bytes: Uint8Array,
  report: Report<typeof codes>,
  facts: Facts | undefined,
): void {
  const place = { path: fileOf(device.name) };
  const [first] = device.functions;
  const rom = readRom(bytes);
  if (!('before' in rom)) {
    // The address of a device that the machine has yet to find is unknown.
    const address = first && !isStandIn(first) ? printPciAddress(first) : undefined;
    report('rom-is-no-rom', place, { file, signature: rom.signature, address });
    return;
  }
  const { before, images } = rom;
  if (before > 0) {
    const cut = withoutHeader(file);
    const command = `dd if=${printWord(file)} of=${printWord(cut)} bs=${before} skip=1`;
    const program = String.fromCharCode(...bytes.subarray(0, 4)) === nvflash ? 'NVFlash' : 'a flash program';
    report('rom-has-header', place, { file, before, program, command, cut });
  }
  const ids = idsOfCard(device, facts);
  if (ids.length === 0 || ids.some((id) => images.some((image) => isFor(image, id, device.igd === true)))) return;
  const roms = unique(images.flatMap((image) => image.ids.slice(0, 1)).map(printDeviceId));
  report('rom-of-other-card', place, {
    file,
    roms: sentenceList(roms),
    device: device.name,
    ids: sentenceList(ids.map(printDeviceId)),
  });
}

/** Whether an image is for a device. Those of Intel's integrated GPUs have one id for many models. */
const isFor = ({ ids }: RomImage, { vendor, device }: DeviceId, anyOfVendor: boolean): boolean =>
  ids.some((own) => own.vendor === vendor && (anyOfVendor || own.device === device || own.device === anyDevice));

export function* host(spec: Spec): Iterable<HostPart> {
  for (const device of devices(spec)) {
    const path = installedRom(device);
    if (path === undefined) continue;
    const to = compiledRom(device);
    yield { kind: 'file', from: fileOf(device.name), to };
    yield {
      kind: 'option',
      path: ['systemd', 'tmpfiles', 'settings', '10-vfioc', path, 'L+', 'argument'],
      value: nix.interpolated(nix.file(`./${to}`)),
    };
  }
}
