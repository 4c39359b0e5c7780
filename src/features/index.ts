/**
 * The features, one line each. The list is in the order of their parts. A new feature goes to the end of its group, unless
 * the group's comment says more; the order of features whose parts are merged by name does not matter.
 */

import * as addressWidth from './cpu/address-width.ts';
import * as cpu from './cpu/cpu.ts';
import * as cpuFacts from './cpu/facts.ts';
import * as isolatedCpus from './cpu/isolated-cpus.ts';
import * as isolation from './cpu/isolation.ts';
import * as cpuNuma from './cpu/numa.ts';
import * as cpuPinning from './cpu/pinning.ts';
import * as disks from './disks/disks.ts';
import * as hostDisks from './disks/host-disks.ts';
import * as diskImages from './disks/images.ts';
import * as shares from './disks/shares.ts';
import * as display from './display/display.ts';
import * as kvmfr from './display/kvmfr.ts';
import * as lookingGlass from './display/looking-glass.ts';
import * as addresses from './guest/addresses.ts';
import * as agent from './guest/agent.ts';
import * as boot from './guest/boot.ts';
import * as controllers from './guest/controllers.ts';
import * as define from './guest/define.ts';
import * as extraXml from './guest/extra-xml.ts';
import * as firmware from './guest/firmware.ts';
import * as firmwareChecks from './guest/firmware-checks.ts';
import * as guest from './guest/guest.ts';
import * as hide from './guest/hide.ts';
import * as hyperv from './guest/hyperv.ts';
import * as machineVersion from './guest/machine-version.ts';
import * as qemu from './guest/qemu.ts';
import * as rng from './guest/rng.ts';
import * as secretFolders from './guest/secret-folders.ts';
import * as securityLabel from './guest/security-label.ts';
import * as serial from './guest/serial.ts';
import * as vsock from './guest/vsock.ts';
import * as watchdog from './guest/watchdog.ts';
import * as xmlOpenings from './guest/xml-openings.ts';
import * as handover from './handover/handover.ts';
import * as host from './host/host.ts';
import * as kernel from './host/kernel.ts';
import * as specialisation from './host/specialisation.ts';
import * as systemChecks from './host/system-checks.ts';
import * as udev from './host/udev.ts';
import * as controllersLeave from './input/controllers-leave.ts';
import * as evdev from './input/evdev.ts';
import * as passphrase from './input/passphrase.ts';
import * as usb from './input/usb.ts';
import * as confOpenings from './libvirt/conf-openings.ts';
import * as libvirt from './libvirt/libvirt.ts';
import * as reconcile from './libvirt/reconcile.ts';
import * as libvirtSecrets from './libvirt/secrets.ts';
import * as libvirtVersion from './libvirt/version.ts';
import * as memoryFacts from './memory/facts.ts';
import * as hugepages from './memory/hugepages.ts';
import * as memory from './memory/memory.ts';
import * as sharedMemory from './memory/shared-memory.ts';
import * as hostBridges from './network/bridges.ts';
import * as forwards from './network/forwards.ts';
import * as networks from './network/networks.ts';
import * as nics from './network/nics.ts';
import * as pciAttributes from './pci/attributes.ts';
import * as binding from './pci/binding.ts';
import * as bootDisplay from './pci/boot-display.ts';
import * as bootVga from './pci/boot-vga.ts';
import * as cardResets from './pci/card-resets.ts';
import * as deviceClaim from './pci/claim.ts';
import * as desktop from './pci/desktop.ts';
import * as driverStays from './pci/driver-stays.ts';
import * as deviceFacts from './pci/facts.ts';
import * as gvt from './pci/gvt.ts';
import * as hostNeeds from './pci/host-needs.ts';
import * as hostdev from './pci/hostdev.ts';
import * as identity from './pci/identity.ts';
import * as igd from './pci/igd.ts';
import * as iommu from './pci/iommu.ts';
import * as iommuFacts from './pci/iommu-facts.ts';
import * as iommuGroup from './pci/iommu-group.ts';
import * as resetFacts from './pci/reset-facts.ts';
import * as rom from './pci/rom.ts';
import * as sriov from './pci/sriov.ts';
import * as sriovGraphics from './pci/sriov-graphics.ts';
import * as scream from './sound/scream.ts';
import * as soundServer from './sound/server.ts';

export const features = [
  // The host and its kernel: kernel parameters are printed in this order.
  host,
  specialisation,
  iommu,
  kernel,
  isolatedCpus,
  // Devices that leave the host: vfio-pci's options come before what names its devices.
  binding,
  pciAttributes,
  bootVga,
  // libvirt, and what programs of the host share with guests.
  libvirt,
  confOpenings,
  libvirtSecrets,
  sharedMemory,
  lookingGlass,
  kvmfr,
  scream,
  udev,
  desktop,
  forwards,
  handover,
  // The guest. Its name and UUID come first, as virsh prints them.
  guest,
  firmware,
  memory,
  hugepages,
  cpu,
  isolation,
  cpuPinning,
  cpuNuma,
  addressWidth,
  hyperv,
  hide,
  // Its devices. Elements with one name keep this order: PCI devices come before USB devices, and disks before images.
  hostdev,
  gvt,
  sriov,
  igd,
  rom,
  disks,
  diskImages,
  nics,
  networks,
  hostBridges,
  usb,
  evdev,
  display,
  soundServer,
  agent,
  serial,
  rng,
  watchdog,
  vsock,
  secretFolders,
  securityLabel,
  libvirtVersion,
  machineVersion,
  shares,
  boot,
  addresses,
  controllers,
  // What the user adds comes after what the features add.
  qemu,
  extraXml,
  xmlOpenings,
  // What is done with the guests, from the parts above.
  identity,
  deviceClaim,
  define,
  reconcile,
  // Checks of the evaluated system and of the facts. They add nothing, and their order means nothing.
  systemChecks,
  passphrase,
  firmwareChecks,
  deviceFacts,
  iommuFacts,
  iommuGroup,
  hostNeeds,
  bootDisplay,
  controllersLeave,
  hostDisks,
  resetFacts,
  cardResets,
  driverStays,
  sriovGraphics,
  cpuFacts,
  memoryFacts,
] as const;
