/**
 * Looking Glass: the picture of a passed-through GPU in a window on the host. A program in the guest copies its frames
 * into memory that it shares with the client on the host.
 * @see https://looking-glass.io/docs/B7/
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { devicesIn, numberIn, valueIn } from '../../libvirt/query.ts';
import { attribute, type Xml } from '../../libvirt/xml.ts';
import { ofHostItself, spiceOf } from '../../model/display-server.ts';
import { singleAddress } from '../../model/guest-address.ts';
import { lookingGlassMemory } from '../../model/looking-glass-memory.ts';
import type { Opening } from '../../model/opening.ts';
import { guests } from '../../model/select.ts';
import { lookingGlassName, lookingGlassOf, type SharedMemory, shmemElement } from '../../model/shared-memory.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { guestFile, sharedMemoryName } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { bytesIn, printResolution, printSize, resolution, size } from '../../values/quantity.ts';
import { described, toggle } from '../../values/scalar.ts';
import { unique } from '../../values/unique.ts';
import type { Proposal } from '../feature.ts';
import type { DomainPart, HostPart } from '../parts.ts';

export const schema = {
  vm: {
    lookingGlass: z
      .optional(
        strictObject(() => ({
          resolution: z
            .optional(resolution)
            .apply(described('The largest resolution of the guest, which determines the size of the shared memory.')),
          hdr: z.prefault(toggle('Whether the guest uses HDR, which needs twice the memory up to B7.'), false),
          version: z
            .prefault(z.enum(['b7', 'idd']), 'b7')
            .apply(
              described(
                'The release of the program in the guest. b7: B7 or older; idd: newer than B7, with its own display driver. It must match the client, and nixpkgs has B7.',
              ),
            ),
          size: z
            .optional(size)
            .apply(described('The size of the shared memory. Default: as the resolution needs it.')),
          backend: z
            .prefault(z.enum(['shm', 'kvmfr']), 'shm')
            .apply(
              described(
                'The kind of shared memory. shm: a file in /dev/shm; kvmfr: a device of that kernel module, from which a GPU of the host reads the picture without a copy.',
              ),
            ),
          name: z
            .optional(sharedMemoryName)
            .apply(
              described(`shm: the name of the file in /dev/shm, unique to each guest. Default: ${lookingGlassName}.`),
            ),
        })),
      )
      .apply(described('Looking Glass, which shows the guest in a window on the host.')),
  },
} as const;

export const codes = {
  'looking-glass-without-size': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) => `'lookingGlass' of guest '${guest}' has neither 'resolution' nor 'size'`,
    remedy: () => 'add the largest resolution that the guest will use, for example `resolution: 2560x1440`',
    explain:
      'The shared memory holds whole frames, so its size follows from the resolution. If it is too small, the window stays black, or the guest does not offer the resolution.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, ⟨lookingGlass: {} } }\n',
      passes: 'vms: { win: { memory: 4GiB, lookingGlass: { resolution: 2560x1440 } } }\n',
    },
  }),
  'looking-glass-too-small': code<{ size: string; needed: string; resolution: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size, needed, resolution }) => `${size} is too small for ${resolution}, which needs ${needed}`,
    remedy: ({ needed }) => `remove \`size\`, or set \`size: ${needed}\` or more`,
    explain:
      'The program in the guest gives up if its frames do not fit into the shared memory. The size that a resolution needs depends on HDR and on the release: see the table in the documentation of Looking Glass.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, lookingGlass: { resolution: 3840x2160, size: ⟨64MiB } } }\n',
      passes: 'vms: { win: { memory: 4GiB, lookingGlass: { resolution: 3840x2160, size: 128MiB } } }\n',
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const { name, lookingGlass } of guests(spec)) {
    if (!lookingGlass) continue;
    const path = ['vms', name, 'lookingGlass'];
    const { resolution: mode, hdr, version, size: written } = lookingGlass;
    if (!mode && written === undefined) report('looking-glass-without-size', { path, on: 'key' }, { guest: name });
    const needed = mode ? lookingGlassMemory(mode, hdr, version) : 0;
    if (mode && written !== undefined && written < needed) {
      const params = { size: printSize(written), needed: printSize(needed), resolution: printResolution(mode) };
      report('looking-glass-too-small', { path: [...path, 'size'] }, params);
    }
  }
}

/** The client's configuration file for one guest, without the client's defaults. */
function clientSettings(vm: Vm, spec: Spec, region: SharedMemory, others: boolean): string {
  const spice = spiceOf(vm, spec);
  const settings: (readonly [string, string])[] = [];
  // By default the client uses a kvmfr device if the host has one.
  if (region.path !== `/dev/shm/${lookingGlassName}` || others) settings.push(['app', `shmFile=${region.path}`]);
  if (!spice) settings.push(['spice', 'enable=no']);
  else if (spice.listen !== ofHostItself) settings.push(['spice', `host=${spice.listen}`]);
  if (spice?.port !== undefined) settings.push(['spice', `port=${spice.port}`]);
  const sections = unique(settings.map(([section]) => section));
  return sections
    .map(
      (section) => `[${section}]\n${settings.flatMap(([of, line]) => (of === section ? [`${line}\n`] : [])).join('')}`,
    )
    .join('');
}

export function* opens(spec: Spec): Iterable<Opening> {
  for (const vm of guests(spec)) {
    const region = lookingGlassOf(vm, spec);
    if (!region) continue;
    const can = `read and change the picture of guest '${vm.name}' in ${region.path}`;
    yield { kind: 'users', who: 'members of the group kvm', can };
  }
}

/**
 * The client reads /etc/looking-glass-client.ini first and the user's own file after it, which takes precedence. If
 * several guests use Looking Glass, each has its own file, for `looking-glass-client -C`.
 */
export function* host(spec: Spec): Iterable<HostPart> {
  const shown = guests(spec).flatMap((vm) => {
    const region = lookingGlassOf(vm, spec);
    return region ? [{ vm, region }] : [];
  });
  if (shown.length === 0) return;
  yield { kind: 'package', path: ['looking-glass-client'] };
  const several = shown.length > 1;
  for (const { vm, region } of shown) {
    const name = several ? `looking-glass/${guestFile(vm.name)}.ini` : 'looking-glass-client.ini';
    const text = clientSettings(vm, spec, region, several);
    if (text) yield { kind: 'option', path: ['environment', 'etc', name, 'text'], value: nix.string(text) };
  }
}

export function* domain(vm: Vm, spec: Spec): Iterable<DomainPart> {
  const region = lookingGlassOf(vm, spec);
  if (region?.backend !== 'shm') return;
  yield {
    pci: { class: 'shmem', key: 'looking-glass', index: 0, ...singleAddress(vm, 'lookingGlass') },
    functions: [shmemElement(region)],
  };
}

/** The smallest picture of Looking Glass needs more than other programs share. */
const smallest = 16 * 2 ** 20;

/** The memory of another program can look the same; it has another name, or is smaller. */
export function* recognise(domain: Xml): Iterable<Proposal> {
  for (const one of devicesIn(domain, 'shmem')) {
    const name = attribute(one, 'name') ?? '';
    const bytes = bytesIn(numberIn(one, 'size') ?? 0, valueIn(one, 'size@unit') ?? 'bytes') ?? 0;
    if (!/looking.?glass|kvmfr/i.test(name) && bytes < smallest) continue;
    yield { vm: { lookingGlass: { name, size: printSize(bytes) } } };
  }
}
