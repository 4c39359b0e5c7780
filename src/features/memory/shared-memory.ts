/**
 * The files below /dev/shm that QEMU and a program of the host both map: who owns them, how large they are, and that
 * no two guests have the same one. The regions themselves are asked for by looking-glass.ts and scream.ts.
 * @see https://libvirt.org/formatdomain.html#shared-memory-device
 */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { isPowerOfTwo } from '../../model/looking-glass-memory.ts';
import { guests, qemuUser } from '../../model/select.ts';
import { sharedMemoryFiles, sharedMemoryOf, sharedMemoryOwner } from '../../model/shared-memory.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { gibibyte, mebibyte, printSize } from '../../values/quantity.ts';
import type { Claimed, ClaimOf } from '../exclusive.ts';
import type { HostPart } from '../parts.ts';

export const schema = {} as const;

export const codes = {
  'shared-memory-name-twice': code<Claimed>({
    severity: 'error',
    about: 'value',
    message: ({ what, guest }) => `${what} is already used by '${guest}'`,
    remedy: () => 'give it a name of its own with name:',
    explain:
      'Shared memory is a file below /dev/shm by its name. Two guests, or two programs, that map one file write over each other. A second guest needs a name of its own, with which its program on the host is then started.',
    example: {
      fails:
        'vms: { a: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 } }, b: { memory: 4GiB, ⟨lookingGlass: { resolution: 1920x1080 } } }\n',
      passes:
        'vms: { a: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 } }, b: { memory: 4GiB, lookingGlass: { resolution: 1920x1080, name: looking-glass-b } } }\n',
    },
  }),
  'shared-memory-size': code<{ size: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size }) => `${size} is no size for shared memory, which is a power of two of at least 1 MiB`,
    remedy: () => 'write 1MiB, 2MiB, 4MiB and so on',
    explain: 'Shared memory is the region of a PCI device, whose size is a power of two; libvirt takes 1 MiB and more.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, lookingGlass: { size: ⟨48MiB } } }\n',
      passes: 'vms: { win: { memory: 4GiB, lookingGlass: { size: 64MiB } } }\n',
    },
  }),
  'shared-memory-too-large': code<{ size: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size }) => `shared memory of ${size} is more than the driver in a Windows guest can map`,
    remedy: () => 'keep it at 1 GiB or less: a smaller resolution, or hdr: off',
    explain: "The guest's IVSHMEM driver fails with regions of 2 GiB and more.",
    example: {
      fails: 'vms: { win: { memory: 4GiB, lookingGlass: { size: ⟨4GiB } } }\n',
      passes: 'vms: { win: { memory: 4GiB, lookingGlass: { size: 1GiB } } }\n',
    },
  }),
  'shared-memory-same-size': code<{ size: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size }) => `Scream and Looking Glass both have ${size} of shared memory`,
    remedy: () => 'give Scream another size',
    explain:
      "Scream's driver finds its region in the guest by its size alone, so no other region of that guest may be of the same size.",
    example: {
      fails:
        'vms: { win: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 }, scream: { mode: ivshmem, size: ⟨32MiB } } }\n',
      passes: 'vms: { win: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 }, scream: { mode: ivshmem } } }\n',
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const vm of guests(spec)) {
    const regions = sharedMemoryOf(vm, spec);
    for (const { feature, bytes } of regions) {
      const path = ['vms', vm.name, feature];
      const place = { path: [...path, 'size'] };
      const size = printSize(bytes);
      if (!isPowerOfTwo(bytes) || bytes < mebibyte) report('shared-memory-size', place, { size });
      else if (bytes >= 2 * gibibyte) report('shared-memory-too-large', place, { size });
    }
    const [first, second] = regions;
    if (first && second && first.bytes === second.bytes) {
      report(
        'shared-memory-same-size',
        { path: ['vms', vm.name, second.feature, 'size'] },
        { size: printSize(first.bytes) },
      );
    }
  }
}

/** The nodes that QEMU maps. Guests that never run at the same time may share one. */
export function* claims(vm: Vm, spec: Spec): Iterable<ClaimOf<typeof codes>> {
  for (const { feature, path: node } of sharedMemoryOf(vm, spec)) {
    yield {
      what: `the shared memory ${node}`,
      path: [feature, 'name'],
      when: 'run',
      once: true,
      code: 'shared-memory-name-twice',
    };
  }
}

/** What a letter behind a size of tmpfs stands for, in bytes. @see https://docs.kernel.org/filesystems/tmpfs.html */
const units = { '': 1, k: 1024, K: 1024, m: mebibyte, M: mebibyte, g: gibibyte, G: gibibyte } as const;

/**
 * That /dev/shm has room for the files. A share of the memory (`50%`, which is NixOS's default) is a number only where
 * the machine's facts say how much it has; what is written in another way is left alone.
 */
function roomAssertion(bytes: number, total: number | undefined): HostPart {
  const bytesOf = { ...units, ...(total === undefined ? {} : { '%': total / 100 }) };
  const least = nix.attrs(Object.entries(bytesOf).map(([unit, each]) => [unit, nix.int(Math.ceil(bytes / each))]));
  const builtin = (name: string, ...words: readonly nix.Nix[]): nix.Nix =>
    nix.apply(nix.select('builtins', name), ...words);
  const size = nix.identifier('size');
  const word = (index: number): nix.Nix => builtin('elemAt', size, nix.int(index));
  const pattern = nix.string(`([1-9][0-9]*)([${Object.keys(bytesOf).join('')}]?)`);
  const isEnough = nix.binary(builtin('fromJSON', word(0)), '>=', builtin('getAttr', word(1), least));
  return {
    kind: 'assertion',
    that: nix.letIn(
      { size: builtin('match', pattern, nix.select('config', 'boot', 'devShmSize')) },
      nix.binary(nix.binary(size, '==', nix.nil), '||', isEnough),
    ),
    message: `vfioc: boot.devShmSize is less than the ${printSize(bytes)} that guests share below /dev/shm: when that is full they are killed.`,
  };
}

/**
 * tmpfiles makes the file at boot and sets its owner and mode again at each switch, without touching what is in it
 * (`f+` would empty it under a running guest). QEMU takes a file that is empty or large enough and refuses a smaller
 * one, so a step of the hook gives it its size before the guest starts: it lengthens and never shortens, because the
 * host's program may still have it mapped.
 */
export function* host(spec: Spec, facts?: Facts): Iterable<HostPart> {
  const files = sharedMemoryFiles(spec);
  if (files.length === 0) return;
  const { user, group } = sharedMemoryOwner(spec);
  const largest = new Map<string, number>();
  for (const { path, bytes } of files) largest.set(path, Math.max(bytes, largest.get(path) ?? 0));
  yield roomAssertion(
    [...largest.values()].reduce((sum, bytes) => sum + bytes, 0),
    facts?.memory?.total,
  );
  for (const { vm, path, bytes } of files) {
    yield { kind: 'tmpfile', type: 'f', path, mode: '0660', user, group };
    yield {
      kind: 'hook',
      vm: vm.name,
      step: 'shared-memory',
      arguments: [path, String(bytes), user, group],
    };
  }
  for (const member of spec.host.users) yield { kind: 'member', user: member, group };
  const qemu = qemuUser(spec).user;
  if (qemu !== 'root' && qemu !== user) yield { kind: 'member', user: qemu, group };
}
