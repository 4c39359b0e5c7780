/** Kinds of PCI devices by class code. @see https://pcisig.com/specifications (PCI Code and ID Assignment) */

/** By class and subclass; a class alone covers its other subclasses. */
const kinds: Readonly<Record<string, string>> = {
  '01': 'storage controller',
  '0104': 'RAID controller',
  '0106': 'SATA controller',
  '0107': 'SAS controller',
  '0108': 'NVMe drive',
  '02': 'network controller',
  '0200': 'Ethernet controller',
  '0280': 'wireless controller',
  '03': 'display controller',
  '0300': 'GPU',
  '0302': '3D controller',
  '0380': 'display controller',
  '04': 'multimedia controller',
  '0401': 'audio device',
  '0403': 'audio device',
  '05': 'memory controller',
  '06': 'bridge',
  '0600': 'host bridge',
  '0601': 'ISA bridge',
  '0604': 'PCI bridge',
  '07': 'communication controller',
  '0700': 'serial port',
  '08': 'system peripheral',
  '0805': 'card reader',
  '0806': 'IOMMU',
  '09': 'input device',
  '0c': 'serial bus controller',
  '0c03': 'USB controller',
  '0c05': 'SMBus',
  '0c80': 'serial bus controller',
  '0d': 'wireless controller',
  '10': 'encryption controller',
  '1080': 'encryption controller',
  '11': 'signal processor',
  '12': 'accelerator',
  '13': 'instrumentation',
};

/** The kind of device in words. @param code the class as six digits */
export const kindOf = (code: string | undefined): string =>
  kinds[code?.slice(0, 4) ?? ''] ?? kinds[code?.slice(0, 2) ?? ''] ?? 'device';

/**
 * Whether a class is worth passing through: display, sound, network, storage, USB, accelerators, and unassigned
 * classes.
 */
export const isWorthGiving = (code: string | undefined): boolean => /^(?:0[1-4d]|0c03|12|ff)/.test(code ?? '');
