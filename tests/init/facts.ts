/** Small machines, for cases that no fixture has. */
import { type Facts, factsSchema } from '../../src/facts/facts.ts';

/** A PCI function as in facts.json. */
export interface Written {
  readonly address: string;
  readonly id: string;
  readonly [key: string]: unknown;
}

export const card = (address: string, more: Readonly<Record<string, unknown>> = {}): Written => ({
  address,
  id: '1002:73df',
  class: '030000',
  driver: 'amdgpu',
  modules: ['amdgpu'],
  iommuGroup: Number.parseInt(address.slice(0, 2), 16),
  ...more,
});

export const factsOf = (pci: readonly Written[], more: Readonly<Record<string, unknown>> = {}): Facts =>
  factsSchema.parse({ version: 1, iommu: { on: true }, cpu: { vendor: 'amd', cpus: [] }, pci, ...more });
