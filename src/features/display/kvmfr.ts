/**
 * kvmfr: a kernel module whose devices hold the shared memory of Looking Glass, so that a GPU of the host can read it
 * without a copy. The guest's side is in model/kvmfr.ts.
 * @see https://looking-glass.io/docs/B7/ivshmem_kvmfr/
 */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { qemuUser } from '../../model/select.ts';
import { kvmfrDevices } from '../../model/shared-memory.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec } from '../../schema/spec.ts';
import { mebibyte } from '../../values/quantity.ts';
import type { HostPart } from '../parts.ts';

export const schema = {} as const;

const win = (more: string): string => `vms: { win: { memory: 4GiB, ${more} } }\n`;

/** Kernel package sets in nixpkgs that are the newest, or carry their own patches. */
const newKernels = /_(?:latest|testing|zen|lqx|xanmod)/;

/** The size of an array in the module. */
const mostDevices = 10;

export const codes = {
  'kvmfr-with-shares': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) => `guest '${guest}' has shares, which do not work together with kvmfr`,
    remedy: () => 'set `backend: shm`, or remove `shares`',
    explain:
      'virtiofsd maps all memory of the guest, fails with "Illegal seek" at the kvmfr device, and takes the guest down with it. Shared memory in a file does not have this problem.',
    example: {
      fails: win('shares: { games: { path: /srv } }, lookingGlass: { resolution: 1920x1080, backend: ⟨kvmfr }'),
      passes: win('shares: { games: { path: /srv } }, lookingGlass: { resolution: 1920x1080, backend: shm }'),
    },
  }),
  'kvmfr-has-no-name': code<{ node: string }>({
    severity: 'error',
    about: 'value',
    message: ({ node }) => `'name' does not apply to kvmfr: the device is ${node}`,
    remedy: () => 'remove `name`, or set `backend: shm`',
    explain:
      'With `backend: shm`, `name` is the name of the file in /dev/shm. kvmfr devices are numbered instead, in the order of the names of their guests.',
    example: {
      fails: win('lookingGlass: { resolution: 1920x1080, backend: kvmfr, name: ⟨games }'),
      passes: win('lookingGlass: { resolution: 1920x1080, backend: kvmfr }'),
    },
  }),
  'kvmfr-with-new-kernel': code<{ kernel: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ kernel }) => `kvmfr may not build for the kernels of ${kernel}`,
    remedy: () =>
      'set `backend: shm`, or use an LTS kernel, for example `packages: linuxPackages_6_12`; if you keep both, some updates of the host may fail to build',
    explain:
      'The module is not part of the kernel and is built for each one. New kernels have broken it before: it did not build for 5.18, 6.13 and some zen kernels until it was fixed. The host then cannot be built until another kernel is chosen.',
    example: {
      fails: `kernel: { packages: ⟨linuxPackages_latest }\n${win('lookingGlass: { size: 32MiB, backend: kvmfr }')}`,
      passes: `kernel: { packages: linuxPackages_6_12 }\n${win('lookingGlass: { size: 32MiB, backend: kvmfr }')}`,
    },
  }),
  'kvmfr-too-many': code({
    severity: 'error',
    about: 'value',
    message: () => `more than ${mostDevices} guests use kvmfr, which has only ${mostDevices} devices`,
    remedy: () => 'set `backend: shm` for some of the guests, each with its own `name`',
    explain: 'The module accepts a list of at most ten sizes, one for each of its devices.',
    example: {
      fails: `vms:\n${Array.from({ length: mostDevices + 1 }, (_, index) => `  ${String.fromCharCode(97 + index)}: { memory: 1GiB, lookingGlass: { size: 1MiB, backend: ${index === mostDevices ? '⟨' : ''}kvmfr } }\n`).join('')}`,
      passes: win('lookingGlass: { size: 32MiB, backend: kvmfr }'),
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const { vm, path } of kvmfrDevices(spec)) {
    const place = { path: ['vms', vm.name, 'lookingGlass', 'backend'] };
    if (Object.keys(vm.shares).length > 0) report('kvmfr-with-shares', place, { guest: vm.name });
    if (vm.lookingGlass?.name !== undefined) {
      report('kvmfr-has-no-name', { path: ['vms', vm.name, 'lookingGlass', 'name'] }, { node: path });
    }
  }
  const devices = kvmfrDevices(spec);
  const kernel = spec.kernel.packages;
  if (devices.length > 0 && kernel && newKernels.test(kernel)) {
    report('kvmfr-with-new-kernel', { path: ['kernel', 'packages'] }, { kernel });
  }
  const tooMany = devices[mostDevices];
  if (tooMany) report('kvmfr-too-many', { path: ['vms', tooMany.vm.name, 'lookingGlass', 'backend'] }, {});
}

/**
 * The devices that QEMU may open in its cgroup by libvirt's defaults, which a list in qemu.conf replaces. libvirt adds
 * the guest's devices that it knows of.
 * @see https://libvirt.org/drvqemu.html
 */
const defaultDevices = ['null', 'full', 'zero', 'random', 'urandom', 'ptmx', 'kvm', 'userfaultfd'];

export function* host(spec: Spec): Iterable<HostPart> {
  const devices = kvmfrDevices(spec);
  if (devices.length === 0) return;
  yield {
    kind: 'option',
    path: ['boot', 'extraModulePackages'],
    value: nix.list([nix.select('config', 'boot', 'kernelPackages', 'kvmfr')]),
  };
  yield { kind: 'module', stage: 'boot', name: 'kvmfr' };
  const sizes = devices.map(({ bytes }) => bytes / mebibyte).join(',');
  yield {
    kind: 'modprobe',
    line: { command: 'options', module: 'kvmfr', option: 'static_size_mb', value: sizes },
  };
  yield {
    kind: 'udev',
    stage: 'boot',
    seat: true,
    rule: [
      { key: 'SUBSYSTEM', operator: '==', value: 'kvmfr' },
      { key: 'GROUP', operator: '=', value: 'kvm' },
      { key: 'MODE', operator: '=', value: '0660' },
      { key: 'TAG', operator: '+=', value: 'uaccess' },
    ],
  };
  const nodes = [...defaultDevices.map((name) => `/dev/${name}`), ...devices.map(({ path }) => path)];
  yield { kind: 'qemuConf', key: 'cgroup_device_acl', value: nodes };
  for (const { vm, path } of devices) {
    yield { kind: 'hook', vm: vm.name, step: 'kvmfr-device', arguments: [path] };
  }
  const { user } = qemuUser(spec);
  for (const member of new Set([...spec.host.users, ...(user === 'root' ? [] : [user])])) {
    yield { kind: 'member', user: member, group: 'kvm' };
  }
}
