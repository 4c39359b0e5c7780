/**
 * The host spec: the root of `host.yaml`. Its objects are assembled from the slices that the features declare, so that
 * each field is defined in one place, next to its meaning.
 */
import * as z from 'zod/mini';
import { cpuObject } from '../features/cpu/cpu.ts';
import type { Shape, Slices } from '../features/feature.ts';
import { kernelObject } from '../features/host/kernel.ts';
import { features } from '../features/index.ts';
import { memoryObject } from '../features/memory/memory.ts';
import { label, libvirtName } from '../values/names.ts';
import { described } from '../values/scalar.ts';

type Schema = (typeof features)[number]['schema'];
type Made<V> = V extends () => infer S ? S : V;
type Slice<S, K extends keyof Slices> = S extends { readonly [Key in K]: infer V } ? Made<V> : never;
type Intersection<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void ? I : never;
type Fields<K extends keyof Slices> = Intersection<Slice<Schema, K>>;

/**
 * All fields that features add to one object. Two features that add the same field are a bug in vfioc and throw at
 * once.
 */
function fields<K extends keyof Slices>(slice: K): Fields<K> & Shape {
  const all: Record<string, Shape[string]> = {};
  for (const { schema } of features as readonly { schema: Slices }[]) {
    const given: Shape | (() => Shape) = schema[slice] ?? {};
    const shape = typeof given === 'function' ? given() : given;
    for (const [name, field] of Object.entries(shape)) {
      if (Object.hasOwn(all, name)) throw new Error(`two features declare ${slice}.${name}`);
      all[name] = field;
    }
  }
  return all as Fields<K> & Shape;
}

export const hostSchema = z.strictObject(fields('host') as Fields<'host'>);
export const deviceSchema = z.strictObject(fields('device') as Fields<'device'>);
export const vmSchema = z.strictObject({
  ...(fields('vm') as Fields<'vm'>),
  cpu: cpuObject(() => fields('cpu') as Fields<'cpu'>),
  memory: memoryObject(() => fields('memory') as Fields<'memory'>),
});

export const specSchema = z.strictObject({
  version: z.literal(1).apply(described('The version of this format, 1.')),
  host: hostSchema.apply(described('The host machine.')),
  devices: z
    .prefault(z.record(label, deviceSchema), {})
    .apply(described('The PCI devices to pass through, by a name of your choice.')),
  vms: z
    .prefault(z.record(libvirtName, vmSchema), {})
    .apply(described('The guests that receive them, by their libvirt names.')),
  ...(fields('root') as Fields<'root'>),
  kernel: kernelObject(() => fields('kernel') as Fields<'kernel'>),
});

/** A spec as the schema returns it: maps are objects with sorted keys. */
export type ValidSpec = z.output<typeof specSchema>;

/** The names in a guest's maps, in the order in which they were written: guest addresses and boot order follow it. */
export interface WrittenOrder {
  readonly disks: readonly string[];
  readonly nics: readonly string[];
  readonly shares: readonly string[];
}

type OrderedVm = ValidSpec['vms'][string] & { readonly order: WrittenOrder };

export type Spec = Omit<ValidSpec, 'vms'> & { readonly vms: Readonly<Record<string, OrderedVm>> };
export type Host = Spec['host'];
export type Device = Spec['devices'][string] & { readonly name: string };
export type Vm = Spec['vms'][string] & { readonly name: string };
