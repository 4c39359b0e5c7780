/** The controllers that a spec lists for a guest, and which of the guest's own they replace. */
import type { Vm } from '../schema/spec.ts';

export type ListedController = Vm['controllers'][number];
export type ControllerType = ListedController['type'];

/** A controller of the list, with its index and its position in the list. */
export type NumberedController = ListedController & { readonly index: number; readonly position: number };

const companion = /^ich9-uhci[123]$/;

/** Whether a controller is a USB 1.1 companion of an ich9-ehci1, whose index it has. */
export const isCompanion = ({ type, model }: Pick<ListedController, 'type' | 'model'>): boolean =>
  type === 'usb' && model !== undefined && companion.test(model);

/** The models of the root of a machine's PCI buses, which is the controller with index 0. */
export const isRootModel = (model: string | undefined): boolean => model === 'pcie-root' || model === 'pci-root';

/**
 * The listed controllers with their indexes. One without `index` has the next of its type: a PCI controller from 1 on,
 * unless it is the root; a companion has that of the controller before it.
 */
export function numberedControllers(vm: Vm): NumberedController[] {
  const next = new Map<string, number>([['pci', 1]]);
  return vm.controllers.map((one, position) => {
    const free = next.get(one.type) ?? 0;
    const usual = one.type === 'pci' && isRootModel(one.model) ? 0 : isCompanion(one) ? Math.max(0, free - 1) : free;
    const index = one.index ?? usual;
    next.set(one.type, Math.max(free, index + 1));
    return { ...one, index, position };
  });
}

/** The listed controllers of one type; undefined if the list has none, so that the guest has its own. */
export function listedOf(vm: Vm, type: ControllerType): readonly NumberedController[] | undefined {
  const all = numberedControllers(vm).filter((one) => one.type === type);
  return all.length === 0 ? undefined : all;
}

/** Whether the guest has no USB, by a listed controller of the model `none`. */
export const isWithoutUsb = (vm: Vm): boolean => listedOf(vm, 'usb')?.some(({ model }) => model === 'none') ?? false;

/** The ports of a USB controller without `ports`. @see libvirt's src/conf/domain_addr.c virDomainUSBAddressControllerModelToPorts */
const usualPorts = (model: string | undefined): number => {
  if (model === 'none' || (model !== undefined && companion.test(model))) return 0;
  if (model === 'nec-xhci' || model === 'qemu-xhci') return 4;
  if (model === 'pci-ohci') return 3;
  return model === 'ehci' || model === 'ich9-ehci1' ? 6 : 2;
};

/** The number of ports of the USB controller that a guest has without a list: the most that QEMU supports. */
export const ownUsbPorts = 15;

/** The number of USB ports of a guest. */
export const usbPortsOf = (vm: Vm): number =>
  listedOf(vm, 'usb')?.reduce((sum, { model, ports }) => sum + (ports ?? usualPorts(model)), 0) ?? ownUsbPorts;
