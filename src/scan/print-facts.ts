/** Prints facts as facts.json: in the order of the schema, with addresses and ids in their usual notation. */
import type * as z from 'zod/mini';
import type { Facts, factsSchema } from '../facts/facts.ts';
import { printCpuSet } from '../values/cpu-set.ts';
import { type DeviceId, type PciAddress, printDeviceId, printPciAddress } from '../values/pci.ts';

type Written = z.input<typeof factsSchema>;

const address = (value: PciAddress | undefined): string | undefined => value && printPciAddress(value);
const id = (value: DeviceId | undefined): string | undefined => value && printDeviceId(value);
const cpus = (value: readonly number[] | undefined): string | undefined => value && printCpuSet(value);

function device(one: Facts['pci'][number]): Written['pci'][number] {
  return {
    address: printPciAddress(one.address),
    id: printDeviceId(one.id),
    class: one.class,
    subsystem: id(one.subsystem),
    name: one.name,
    driver: one.driver,
    modules: one.modules,
    iommuGroup: one.iommuGroup,
    bootVga: one.bootVga,
    resetMethods: one.resetMethods,
    bars: one.bars,
    numaNode: one.numaNode,
    parent: address(one.parent),
    sriov: one.sriov,
    physicalFunction: address(one.physicalFunction),
  };
}

function processor({
  vendor,
  model,
  physicalBits,
  cpus: all,
  isolated,
  apicv,
}: NonNullable<Facts['cpu']>): Written['cpu'] {
  return {
    vendor,
    model,
    physicalBits,
    cpus: all.map(({ l2, l3, l3Size, kind, numaNode, ...rest }) => ({
      ...rest,
      l2: cpus(l2),
      l3: cpus(l3),
      l3Size,
      kind,
      numaNode,
    })),
    isolated: cpus(isolated),
    apicv,
  };
}

function written(facts: Facts): Written {
  return {
    version: facts.version,
    kernel: facts.kernel,
    iommu: facts.iommu,
    pci: facts.pci.map(device),
    cpu: facts.cpu && processor(facts.cpu),
    memory: facts.memory,
    input: facts.input?.map(({ controller, ...rest }) => ({ ...rest, controller: address(controller) })),
    usb: facts.usb?.map(({ id: own, name, bus, port, controller }) => ({
      id: printDeviceId(own),
      name,
      bus,
      port,
      controller: address(controller),
    })),
    block: facts.block?.map(({ controller, root, uses, mounts, ...rest }) => ({
      ...rest,
      controller: address(controller),
      root,
      uses,
      mounts,
    })),
    network: facts.network?.map(({ name, device: own, up }) => ({ name, device: address(own), up })),
    secureBoot: facts.secureBoot,
    framebuffer: facts.framebuffer && {
      driver: facts.framebuffer.driver,
      device: address(facts.framebuffer.device),
    },
    gaps: facts.gaps,
  };
}

/** The entries of a list, one per line, so that a small change of the machine changes few lines. */
const rows = (list: readonly unknown[], row: (one: object) => string, indent: string): string =>
  list.length === 0 ? '[]' : `[\n${list.map((one) => `${indent}  ${row(one as object)}`).join(',\n')}\n${indent}]`;

/** An object with one field per line. */
const lines = (value: object, indent: string, field: (one: unknown, key: string) => string): string => {
  const inside: string[] = [];
  for (const [key, one] of Object.entries(value)) {
    if (one !== undefined) inside.push(`${indent}  "${key}": ${field(one, key)}`);
  }
  return `{\n${inside.join(',\n')}\n${indent}}`;
};

const compact = (value: unknown): string => JSON.stringify(value);

/** A PCI device takes several lines, any other entry one. */
function section(value: unknown, key: string): string {
  if (key === 'pci') return rows(value as unknown[], (one) => lines(one, '    ', compact), '  ');
  if (Array.isArray(value)) return rows(value, compact, '  ');
  if (key !== 'cpu' && key !== 'memory') return compact(value);
  return lines(value as object, '  ', (one) => (Array.isArray(one) ? rows(one, compact, '    ') : compact(one)));
}

/** The text of facts.json. The same facts give the same bytes. */
export const printFacts = (facts: Facts): string => `${lines(written(facts), '', section)}\n`;
