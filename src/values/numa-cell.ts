/** A NUMA node of a guest, as the spec says it. @see https://libvirt.org/formatdomain.html#cpu-model-and-topology */
import * as z from 'zod/mini';
import { cpuList } from './cpu-list.ts';
import { strictObject } from './object.ts';
import { size } from './quantity.ts';
import { described, whole } from './scalar.ts';

export const numaCell = strictObject(() => ({
  cpus: cpuList.apply(described('The virtual CPUs of the node, counted from 0.')),
  memory: size.apply(described('The memory of the node.')),
  node: z
    .optional(whole(0, 1023))
    .apply(described('The NUMA node of the host that this memory comes from, and with pin: auto the CPUs.')),
}));
