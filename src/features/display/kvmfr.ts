/**
 * kvmfr: a kernel module whose devices are the memory of Looking Glass, which a graphics card of the host can read
 * without a copy. What a guest gets of it is in model/kvmfr.ts.
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

/** The sets of kernels in nixpkgs that are the newest there are, or carry patches of their own. */
const newKernels = /_(?:latest|testing|zen|lqx|xanmod)/;

/** The module has an array of so many. */
const mostDevices = 10;

export const codes = {
  'kvmfr-with-shares': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) => `the shares of '${guest}' do not work beside kvmfr`,
    remedy: () => 'write backend: shm, or take the shares out',
    explain:
      'virtiofsd maps all memory of the guest, stops with "Illegal seek" at the device of kvmfr, and the guest stops with it. With shared memory in a file it does not.',
    example: {
      fails: win('shares: { games: { path: /srv } }, lookingGlass: { resolution: 1920x1080, backend: ⟨kvmfr }'),
      passes: win('shares: { games: { path: /srv } }, lookingGlass: { resolution: 1920x1080, backend: shm }'),
    },
  }),
  'kvmfr-has-no-name': code<{ node: string }>({
    severity: 'error',
    about: 'value',
    message: ({ node }) => `a device of kvmfr has no name of its own: this one is ${node}`,
    remedy: () => 'take name out, or write backend: shm',
    explain:
      'The name is that of the file below /dev/shm. Devices of kvmfr are numbered, in the order of the names of their guests.',
    example: {
      fails: win('lookingGlass: { resolution: 1920x1080, backend: kvmfr, name: ⟨games }'),
      passes: win('lookingGlass: { resolution: 1920x1080, backend: kvmfr }'),
    },
  }),
  'kvmfr-with-new-kernel': code<{ kernel: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ kernel }) => `kvmfr is not always ready for the kernels of ${kernel}`,
    remedy: () =>
      'write backend: shm, or a kernel of long-term support; or keep it, and expect a build to fail now and then',
    explain:
      'The module is no part of the kernel and is built anew for each. New kernels changed what it needs before: it did not build for 5.18 and for 6.13, nor for some zen kernels, until it was mended. The host then cannot be built until another kernel is chosen.',
    example: {
      fails: `kernel: { packages: ⟨linuxPackages_latest }\n${win('lookingGlass: { size: 32MiB, backend: kvmfr }')}`,
      passes: `kernel: { packages: linuxPackages_6_12 }\n${win('lookingGlass: { size: 32MiB, backend: kvmfr }')}`,
    },
  }),
  'kvmfr-too-many': code({
    severity: 'error',
    about: 'value',
    message: () => `kvmfr makes ${mostDevices} devices, and more guests than that have one`,
    remedy: () => 'write backend: shm for some of them',
    explain: 'The module takes a list of at most ten sizes, one for each of its devices.',
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
 * What QEMU may open inside its device cgroup, as libvirt has it where qemu.conf says nothing: a list of ours takes its
 * place. Devices of the guest that libvirt knows of it adds by itself.
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
