/**
 * The files in /dev/shm that both QEMU and a program of the host map: their owner and their size, and the check that no
 * two guests use the same one. The regions themselves are requested by looking-glass.ts and scream.ts.
 * @see https://libvirt.org/formatdomain.html#shared-memory-device
 */

import sharedFile from '../../assets/shared-file.sh';
import program from '../../assets/shared-memory.sh';
import { withParts } from '../../assets/with-parts.ts';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { printInline } from '../../formats/yaml.ts';
import { isPowerOfTwo } from '../../model/looking-glass-memory.ts';
import { guests, qemuUser } from '../../model/select.ts';
import { sharedMemoryFiles, sharedMemoryOf, sharedMemoryOwner } from '../../model/shared-memory.ts';
import { callOf, programText, shellProgram } from '../../nix/program.ts';
import { once, sandboxVariable } from '../../nix/sandbox.ts';
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
    message: ({ what, guest }) => `${what} is already used by guest '${guest}'`,
    remedy: ({ what, guest }) =>
      `set a name that nothing else uses, for example \`name: ${what.split('/').at(-1)}-2\`; a program that you start on the host yourself, such as looking-glass-client, needs the new name too; or, if '${guest}' is another guest that never runs at the same time, set \`neverWith: ${printInline([guest])}\` on this one`,
    explain:
      "Shared memory is a file in /dev/shm with this name. Two guests, or two programs, that map the same file overwrite each other's data. A second guest needs its own name, and its program on the host must be started with that name.",
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
    message: ({ size }) => `the size of shared memory must be a power of two of at least 1MiB, found ${size}`,
    remedy: () => 'use a power of two, for example `size: 64MiB`; Looking Glass can also derive it from `resolution`',
    explain:
      'Shared memory is a region of a PCI device, and the size of such a region is a power of two. libvirt requires at least 1 MiB.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, lookingGlass: { size: ⟨48MiB } } }\n',
      passes: 'vms: { win: { memory: 4GiB, lookingGlass: { size: 64MiB } } }\n',
    },
  }),
  'shared-memory-too-large': code<{ size: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size }) => `shared memory of ${size} is too large for the driver in a Windows guest`,
    remedy: () =>
      'set `size: 1GiB` or less; if Looking Glass has a `resolution`, set a lower one or `hdr: off` instead',
    explain: "The guest's IVSHMEM driver fails with regions of 2 GiB or more.",
    example: {
      fails: 'vms: { win: { memory: 4GiB, lookingGlass: { size: ⟨4GiB } } }\n',
      passes: 'vms: { win: { memory: 4GiB, lookingGlass: { size: 1GiB } } }\n',
    },
  }),
  'shared-memory-same-size': code<{ size: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size }) => `Scream and Looking Glass both use ${size} of shared memory`,
    remedy: ({ size }) =>
      `set another power of two for Scream, for example \`size: ${size === '2MiB' ? '4MiB' : '2MiB'}\`, and the same number as UseIVSHMEM in the registry of the guest`,
    explain:
      "Scream's driver in the guest finds its region by size alone, so no other region of that guest may have the same size.",
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
      what: `shared memory ${node}`,
      path: [feature, 'name'],
      when: 'run',
      once: true,
      code: 'shared-memory-name-twice',
    };
  }
}

/** The suffixes of a tmpfs size, in bytes. @see https://docs.kernel.org/filesystems/tmpfs.html */
const units = { '': 1, k: 1024, K: 1024, m: mebibyte, M: mebibyte, g: gibibyte, G: gibibyte } as const;

/**
 * Asserts that /dev/shm has room for the files. A percentage of the memory (`50%`, the default of NixOS) can be checked
 * only if the facts say how much memory the machine has. Other notations are not checked.
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
    message: `vfioc: boot.devShmSize is less than the ${printSize(bytes)} that guests share in /dev/shm; QEMU is killed when /dev/shm is full. Programs of the host use it too, so leave them room, for example \`boot.devShmSize = "${Math.ceil((bytes + gibibyte) / mebibyte)}M";\`.`,
  };
}

const programName = 'shared-memory.sh';

/**
 * The unit that makes the files, at boot and at a switch that changes them. tmpfiles cannot do that: it takes over a file
 * that somebody made before and still has open.
 */
function* unit(files: ReadonlyMap<string, number>, user: string, group: string): Iterable<HostPart> {
  yield { kind: 'program', name: programName, text: withParts(program, sharedFile) };
  const inputs = [nix.select('pkgs', 'coreutils'), nix.select('pkgs', 'util-linux')];
  const script = shellProgram('vfioc-shared-memory', inputs, programText(programName));
  const words = [...files].flatMap(([path, bytes]) => [path, String(bytes), user, group]);
  yield sandboxVariable;
  yield {
    kind: 'option',
    path: ['systemd', 'services', 'vfioc-shared-memory'],
    comment: 'Makes the files that guests share with programs of the host, and replaces those that others made.',
    value: nix.attrs({
      description: nix.string('Shared memory of guests'),
      wantedBy: nix.list([nix.string('multi-user.target')]),
      // Until then, no user can log in and create files in /dev/shm, or start a program that maps one.
      before: nix.strings(['systemd-user-sessions.service', 'libvirtd.service']),
      serviceConfig: once({
        capabilities: ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'SETGID', 'SETUID'],
        // The names of users can come from a service.
        sockets: ['UNIX'],
        settings: { TimeoutStartSec: nix.string('1min') },
      }),
      script: callOf(script, words.map(nix.string)),
    }),
  };
}

/**
 * A unit makes the files. QEMU accepts a file that is empty or large enough and refuses a smaller one, so a hook step
 * makes sure of its size before the guest starts. Both use the same function (assets/shared-file.sh), which never empties
 * or shortens a file of ours, because a running guest or a program on the host may have it mapped.
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
  yield* unit(largest, user, group);
  for (const { vm, path, bytes } of files) {
    yield { kind: 'hook', vm: vm.name, step: 'shared-memory', arguments: [path, String(bytes), user, group] };
  }
  for (const member of spec.host.users) yield { kind: 'member', user: member, group };
  const qemu = qemuUser(spec).user;
  if (qemu !== 'root' && qemu !== user) yield { kind: 'member', user: qemu, group };
}
