/** The features, one line each. The order is the order in which their rules speak and their parts are merged. */
import * as agent from './agent.ts';
import * as binding from './binding.ts';
import * as boot from './boot.ts';
import * as bootVga from './boot-vga.ts';
import * as controllers from './controllers.ts';
import * as cpu from './cpu.ts';
import * as cpuFacts from './cpu-facts.ts';
import * as cpuNuma from './cpu-numa.ts';
import * as cpuPinning from './cpu-pinning.ts';
import * as deviceClaim from './device-claim.ts';
import * as deviceFacts from './device-facts.ts';
import * as diskImages from './disk-images.ts';
import * as disks from './disks.ts';
import * as display from './display.ts';
import * as evdev from './evdev.ts';
import * as extraXml from './extra-xml.ts';
import * as firmware from './firmware.ts';
import * as firmwareChecks from './firmware-checks.ts';
import * as forwards from './forwards.ts';
import * as guest from './guest.ts';
import * as gvt from './gvt.ts';
import * as handover from './handover/index.ts';
import * as hide from './hide.ts';
import * as host from './host.ts';
import * as hostBridges from './host-bridges.ts';
import * as hostKeeps from './host-keeps.ts';
import * as hostdev from './hostdev.ts';
import * as hugepages from './hugepages.ts';
import * as hyperv from './hyperv.ts';
import * as igd from './igd.ts';
import * as iommu from './iommu.ts';
import * as iommuFacts from './iommu-facts.ts';
import * as iommuGroup from './iommu-group.ts';
import * as isolatedCpus from './isolated-cpus.ts';
import * as isolation from './isolation.ts';
import * as kernel from './kernel.ts';
import * as kvmfr from './kvmfr.ts';
import * as libvirt from './libvirt.ts';
import * as libvirtSecrets from './libvirt-secrets.ts';
import * as libvirtVersion from './libvirt-version.ts';
import * as lookingGlass from './looking-glass.ts';
import * as memory from './memory.ts';
import * as memoryFacts from './memory-facts.ts';
import * as networks from './networks.ts';
import * as nics from './nics.ts';
import * as oneAtATime from './one-at-a-time.ts';
import * as pciAttributes from './pci-attributes.ts';
import * as qemu from './qemu.ts';
import * as reconcile from './reconcile.ts';
import * as resetFacts from './reset-facts.ts';
import * as rng from './rng.ts';
import * as rom from './rom.ts';
import * as scream from './scream.ts';
import * as securityLabel from './security-label.ts';
import * as serial from './serial.ts';
import * as sharedMemory from './shared-memory.ts';
import * as shares from './shares.ts';
import * as soundServer from './sound-server.ts';
import * as specialisation from './specialisation.ts';
import * as sriov from './sriov.ts';
import * as systemChecks from './system-checks.ts';
import * as udev from './udev.ts';
import * as usb from './usb.ts';
import * as watchdog from './watchdog.ts';

export const features = [
  host,
  specialisation,
  iommu,
  kernel,
  isolatedCpus,
  binding,
  pciAttributes,
  bootVga,
  libvirt,
  libvirtSecrets,
  sharedMemory,
  lookingGlass,
  kvmfr,
  scream,
  udev,
  forwards,
  handover,
  guest,
  firmware,
  memory,
  hugepages,
  cpu,
  isolation,
  cpuPinning,
  cpuNuma,
  hyperv,
  hide,
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
  oneAtATime,
  soundServer,
  agent,
  serial,
  rng,
  watchdog,
  securityLabel,
  libvirtVersion,
  shares,
  boot,
  controllers,
  qemu,
  extraXml,
  deviceClaim,
  reconcile,
  systemChecks,
  firmwareChecks,
  deviceFacts,
  iommuFacts,
  iommuGroup,
  hostKeeps,
  resetFacts,
  cpuFacts,
  memoryFacts,
] as const;
