/** The features, one line each. The order is the order in which their rules speak and their parts are merged. */
import * as binding from './binding.ts';
import * as bootVga from './boot-vga.ts';
import * as deviceClaim from './device-claim.ts';
import * as extraXml from './extra-xml.ts';
import * as forwards from './forwards.ts';
import * as handover from './handover/index.ts';
import * as host from './host.ts';
import * as iommu from './iommu.ts';
import * as kernel from './kernel.ts';
import * as libvirt from './libvirt.ts';
import * as lookingGlass from './looking-glass.ts';
import * as scream from './scream.ts';
import * as sharedMemory from './shared-memory.ts';
import * as udev from './udev.ts';

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
  extraXml,
  deviceClaim,
] as const;
