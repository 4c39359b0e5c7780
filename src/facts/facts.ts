/**
 * What a machine is, as `vfioc scan` writes it: the part of it that rules ask about. A spec names such a file in
 * `host.facts`.
 */
import * as z from 'zod/mini';
import { deviceId, pciAddress } from '../spec/pci.ts';

const pciDevice = z.object({
  address: pciAddress,
  id: deviceId,
  /** The kernel driver that holds it, where one does. */
  driver: z.optional(z.string()),
  /** The IOMMU group; absent while the IOMMU is off. */
  iommuGroup: z.optional(z.int()),
  /** Whether the firmware showed its console on it. */
  bootVga: z.optional(z.boolean()),
});

export const factsSchema = z.object({ version: z.literal(1), pci: z.array(pciDevice) });

export type Facts = z.output<typeof factsSchema>;
