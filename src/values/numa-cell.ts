/** A NUMA node of a guest in the spec. @see https://libvirt.org/formatdomain.html#cpu-model-and-topology */
import * as z from 'zod/mini';
import { cpuList } from './cpu-list.ts';
import { strictObject } from './object.ts';
import { size } from './quantity.ts';
import { described, whole } from './scalar.ts';

export const numaCell = strictObject(() => ({
  cpus: cpuList.apply(described('The virtual CPUs of the node, numbered from 0.')),
  memory: size.apply(described('The memory size of the node.')),
  node: z
    .optional(whole(0, 1023))
    .apply(described('The NUMA node of the host that provides this memory and, with pin: auto, the CPUs.')),
}));
