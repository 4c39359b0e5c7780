/** The features, one line each. The order is the order in which their rules speak and their parts are merged. */
import * as agent from './agent.ts';
import * as binding from './binding.ts';
import * as boot from './boot.ts';
import * as bootVga from './boot-vga.ts';
import * as controllers from './controllers.ts';
import * as cpu from './cpu.ts';
import * as deviceClaim from './device-claim.ts';
import * as disks from './disks.ts';
import * as display from './display.ts';
import * as evdev from './evdev.ts';
import * as extraXml from './extra-xml.ts';
import * as firmware from './firmware.ts';
import * as forwards from './forwards.ts';
import * as guest from './guest.ts';
import * as handover from './handover/index.ts';
import * as hide from './hide.ts';
import * as host from './host.ts';
import * as hostdev from './hostdev.ts';
import * as hyperv from './hyperv.ts';
import * as iommu from './iommu.ts';
import * as kernel from './kernel.ts';
import * as libvirt from './libvirt.ts';
import * as lookingGlass from './looking-glass.ts';
import * as memory from './memory.ts';
import * as networks from './networks.ts';
import * as nics from './nics.ts';
import * as qemu from './qemu.ts';
import * as reconcile from './reconcile.ts';
import * as rng from './rng.ts';
import * as rom from './rom.ts';
import * as scream from './scream.ts';
import * as serial from './serial.ts';
import * as sharedMemory from './shared-memory.ts';
import * as shares from './shares.ts';
import * as systemChecks from './system-checks.ts';
import * as udev from './udev.ts';
import * as usb from './usb.ts';
import * as watchdog from './watchdog.ts';

export const features = [
  host,
  iommu,
  kernel,
  binding,
  bootVga,
  libvirt,
  sharedMemory,
  lookingGlass,
  scream,
  udev,
  forwards,
  handover,
  guest,
  firmware,
  memory,
  cpu,
  hyperv,
  hide,
  hostdev,
  rom,
  disks,
  nics,
  networks,
  usb,
  evdev,
  display,
  agent,
  serial,
  rng,
  watchdog,
  shares,
  boot,
  controllers,
  qemu,
  extraXml,
  deviceClaim,
  reconcile,
  systemChecks,
] as const;
