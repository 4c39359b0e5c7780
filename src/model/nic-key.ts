/** The key of a NIC in the spec that `vfioc import` writes, by its position among the NICs of the guest, from 0. */
export const nicKey = (index: number): string => (index === 0 ? 'lan' : `lan${index + 1}`);
