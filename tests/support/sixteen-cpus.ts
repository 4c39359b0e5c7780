/** A machine with eight cores of two threads each, two caches and two NUMA nodes, and a GPU on the first node. */
import type { Xml } from '../../src/libvirt/xml.ts';
import { elements } from '../../src/libvirt/xml.ts';
import { codesWithFacts, compileWithFacts } from './compile.ts';
import { at, domainFrom } from './guest-domain.ts';

/** The threads of a core are CPU n and n + 8; cores 0 to 3 share a cache, and so do cores 4 to 7. */
const cpus = Array.from({ length: 16 }, (_, cpu) => ({
  cpu,
  online: true,
  core: cpu % 8,
  package: 0,
  l3: cpu % 8 < 4 ? '0-3,8-11' : '4-7,12-15',
  numaNode: cpu % 8 < 4 ? 0 : 1,
}));
const pci = [{ address: '0b:00.0', id: '1002:67df', class: '030000', iommuGroup: 1, numaNode: 0 }];
const facts = { pci, cpu: { cpus } };

/** The codes that a spec is reported with on this machine. */
export const codesOnMachine = (spec: string): string[] => codesWithFacts(spec, facts);

/** The domain of a guest on this machine. */
export const domainOnMachine = (spec: string, guest?: string): Xml => domainFrom(compileWithFacts(spec, facts), guest);

/** The host CPUs of each element of one kind (`vcpupin`) in the CPU tuning of a domain. */
export const cpusetsOf = (domain: Xml, element: string): (string | undefined)[] =>
  elements(at(domain, 'cputune') ?? domain, element).map(({ attributes }) => attributes.cpuset);

/** A guest `g` with these CPUs. */
export const guestOf = (cpu: string, more: string = 'memory: 4GiB'): string =>
  `vms: { g: { ${more}, cpu: { ${cpu} } } }\n`;
