/**
 * The Looking Glass memory as a device of the module kvmfr, in QEMU arguments: libvirt's own shared memory is always a
 * file below /dev/shm. @see https://looking-glass.io/docs/B7/ivshmem_kvmfr/
 */
import { placeByNumber } from '../libvirt/places.ts';
import type { Spec, Vm } from '../schema/spec.ts';
import { i440fx } from './select.ts';
import { lookingGlassOf } from './shared-memory.ts';

const memory = 'vfioc-kvmfr-memory';

/**
 * The QEMU arguments; none if the guest has no such device. They are JSON, because QEMU creates devices in its other
 * syntax before libvirt's devices and gives them slots that libvirt has already assigned. On q35 the slot is the first
 * one for shared memory, so that Looking Glass comes before Scream.
 */
export function kvmfrArguments(vm: Vm, spec: Spec): string[] {
  const region = lookingGlassOf(vm, spec);
  if (region?.backend !== 'kvmfr') return [];
  const place = i440fx(vm) ? undefined : placeByNumber('shmem', 0);
  const slot = place ? { bus: 'pcie.0', addr: `0x${place.slot.toString(16)}` } : {};
  const object = {
    'qom-type': 'memory-backend-file',
    id: memory,
    'mem-path': region.path,
    size: region.bytes,
    share: true,
  };
  const device = { driver: 'ivshmem-plain', id: 'vfioc-kvmfr', memdev: memory, ...slot };
  return ['-object', JSON.stringify(object), '-device', JSON.stringify(device)];
}
