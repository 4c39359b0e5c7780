/**
 * PCI controllers and the buses that they make: which slots a bus has, and what can be plugged into it. These are the
 * rules by which libvirt checks the addresses in a domain, not those by which it chooses addresses itself: a device whose
 * address is given may be conventional behind a PCI Express port, and the other way round.
 * @see https://libvirt.org/formatdomain.html#controllers
 * @see https://gitlab.com/libvirt/libvirt/-/blob/master/src/conf/domain_addr.c virDomainPCIAddressBusSetModel
 */

/** The models of PCI controllers, in libvirt's words. */
export const pciModels = [
  'pcie-root',
  'pci-root',
  'pcie-root-port',
  'pcie-switch-upstream-port',
  'pcie-switch-downstream-port',
  'pcie-to-pci-bridge',
  'dmi-to-pci-bridge',
  'pci-bridge',
  'pcie-expander-bus',
  'pci-expander-bus',
] as const;

export type PciModel = (typeof pciModels)[number];

/** What is plugged into a bus: a PCI controller, or any other device. */
export type Plug = PciModel | 'device';

interface Bus {
  /** The first and the last slot. */
  readonly slots: readonly [first: number, last: number];
  readonly takes: readonly Plug[];
}

const conventional: readonly Plug[] = ['device', 'pci-bridge'];
const express: readonly Plug[] = [
  'device',
  // libvirt takes it wherever it takes a conventional device.
  'pci-bridge',
  'pcie-switch-upstream-port',
  'pcie-to-pci-bridge',
];

const buses: Readonly<Record<PciModel, Bus>> = {
  // The host bridge is in slot 0 of a root.
  'pcie-root': {
    slots: [1, 31],
    takes: ['device', 'pci-bridge', 'pcie-root-port', 'dmi-to-pci-bridge', 'pcie-expander-bus'],
  },
  'pci-root': { slots: [1, 31], takes: [...conventional, 'pci-expander-bus'] },
  'pcie-root-port': { slots: [0, 0], takes: express },
  'pcie-switch-downstream-port': { slots: [0, 0], takes: express },
  'pcie-switch-upstream-port': { slots: [0, 31], takes: ['pcie-switch-downstream-port'] },
  // Slot 0 of these two is that of their hot-plug controller (SHPC).
  'pcie-to-pci-bridge': { slots: [1, 31], takes: conventional },
  'pci-bridge': { slots: [1, 31], takes: conventional },
  'dmi-to-pci-bridge': { slots: [0, 31], takes: conventional },
  'pcie-expander-bus': { slots: [0, 31], takes: ['pcie-root-port', 'dmi-to-pci-bridge'] },
  'pci-expander-bus': { slots: [0, 31], takes: conventional },
};

/** The slots of the bus that a controller makes. */
export const slotsOf = (model: PciModel): readonly [first: number, last: number] => buses[model].slots;

/** Whether the bus that a controller makes takes a device or another controller. */
export const takes = (model: PciModel, plug: Plug): boolean => buses[model].takes.includes(plug);

/** Whether a controller is a port with one slot, for a PCI Express device. */
export const isPort = (model: PciModel): boolean => slotsOf(model)[1] === 0;
