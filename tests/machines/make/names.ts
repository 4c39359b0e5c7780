/**
 * The names of the devices in the generated machines, in the format of pci.ids: a vendor, and its devices after a tab.
 */
import type { Pci } from './pci.ts';

const known = `
1002  Advanced Micro Devices, Inc. [AMD/ATI]
	1478  Navi 10 XL Upstream Port of PCI Express Switch
	1479  Navi 10 XL Downstream Port of PCI Express Switch
	67df  Ellesmere [Radeon RX 470/480/570/570X/580/580X/590]
	73df  Navi 22 [Radeon RX 6700/6700 XT/6750 XT / 6800M/6850M XT]
	aaf0  Ellesmere HDMI Audio [Radeon RX 470/480 / 570/580/590]
	ab28  Navi 21/23 HDMI/DP Audio Controller
1022  Advanced Micro Devices, Inc. [AMD]
	1450  Family 17h (Models 00h-0fh) Root Complex
	1451  Family 17h (Models 00h-0fh) I/O Memory Management Unit
	1452  Family 17h (Models 00h-1fh) PCIe Dummy Host Bridge
	1453  Family 17h (Models 00h-0fh) PCIe GPP Bridge
	1480  Starship/Matisse Root Complex
	1481  Starship/Matisse IOMMU
	1482  Starship/Matisse PCIe Dummy Host Bridge
	1483  Starship/Matisse GPP Bridge
	1487  Starship/Matisse HD Audio Controller
	149c  Matisse USB 3.0 Host Controller
	43b9  X370 Series Chipset USB 3.1 xHCI Controller
	43ba  X399 Series Chipset USB 3.1 xHCI Controller
	43b5  X370 Series Chipset SATA Controller
	43d5  400 Series Chipset USB 3.1 xHCI Compliant Host Controller
	43c8  400 Series Chipset SATA Controller
	57ad  Matisse Switch Upstream
	790b  FCH SMBus Controller
	790e  FCH LPC Bridge
	145c  Family 17h (Models 00h-0fh) USB 3.0 Host Controller
	1457  Family 17h (Models 00h-0fh) HD Audio Controller
10de  NVIDIA Corporation
	1c03  GP106 [GeForce GTX 1060 6GB]
	10f1  GP106 High Definition Audio Controller
	1c82  GP107 [GeForce GTX 1050 Ti]
	0fb9  GP107GL High Definition Audio Controller
	1e04  TU102 [GeForce RTX 2080 Ti]
	10f7  TU102 High Definition Audio Controller
	1ad6  TU102 USB 3.1 Host Controller
	1ad7  TU102 USB Type-C UCSI Controller
	1f95  TU117M [GeForce GTX 1650 Ti Mobile]
	10fa  TU116 High Definition Audio Controller
	2786  AD104 [GeForce RTX 4070]
	22bc  AD104 High Definition Audio Controller
10ec  Realtek Semiconductor Co., Ltd.
	8168  RTL8111/8168/8211/8411 PCI Express Gigabit Ethernet Controller
1000  Broadcom / LSI
	0097  SAS3008 PCI-Express Fusion-MPT SAS-3
144d  Samsung Electronics Co Ltd
	a808  NVMe SSD Controller SM981/PM981/PM983
	a80a  NVMe SSD Controller PM9A1/PM9A3/980PRO
1a03  ASPEED Technology, Inc.
	1150  AST1150 PCI-to-PCI Bridge
	2000  ASPEED Graphics Family
8086  Intel Corporation
	06a4  Comet Lake LPC Controller
	06b0  Comet Lake PCI Express Root Port #9
	06c8  Comet Lake PCH cAVS
	06ed  Comet Lake USB 3.1 xHCI Host Controller
	06f0  Comet Lake PCH CNVi WiFi
	10ed  82599 Ethernet Controller Virtual Function
	10fb  82599ES 10-Gigabit SFI/SFP+ Network Connection
	1539  I211 Gigabit Network Connection
	15f3  Ethernet Controller I225-V
	1901  6th-10th Gen Core Processor PCIe Controller (x16)
	2020  Sky Lake-E DMI3 Registers
	2030  Sky Lake-E PCI Express Root Port A
	7a04  Z790 Chipset LPC/eSPI Controller
	7a23  Raptor Lake-S PCH SMBus Controller
	7a27  Raptor Lake-S PCH Shared SRAM
	7a38  Raptor Lake PCI Express Root Port #1
	7a3a  Raptor Lake PCI Express Root Port #3
	7a44  Raptor Lake PCI Express Root Port #21
	7a50  Raptor Lake High Definition Audio Controller
	7a60  Raptor Lake USB 3.2 Gen 2x2 (20 Gb/s) XHCI Host Controller
	7a62  Raptor Lake SATA AHCI Controller
	7a68  Raptor Lake CSME HECI #1
	9b54  10th Gen Core Processor Host Bridge/DRAM Registers
	9bc4  CometLake-H GT2 [UHD Graphics]
	a182  C620 Series Chipset Family SATA Controller [AHCI mode]
	a190  C620 Series Chipset Family PCI Express Root Port #1
	a1af  C620 Series Chipset Family USB 3.0 xHCI Controller
	a1c1  C621 Series Chipset LPC/eSPI Controller
	a700  Raptor Lake-S Host Bridge/DRAM Controller
	a70d  Raptor Lake PCI Express 5.0 Graphics Port (PEG010)
	a780  Raptor Lake-S GT1 [UHD Graphics 770]
`;

/** pci.ids with the lines of these functions. @throws if the table above has no name for one of them */
export function namesOf(devices: readonly Pci[]): string {
  const ids = new Set(devices.map(({ id }) => id));
  let vendor = '';
  const lines = known.split('\n').filter((line) => {
    if (!line.startsWith('\t')) {
      vendor = line.slice(0, 4);
      return [...ids].some((id) => line !== '' && id.startsWith(vendor));
    }
    return ids.delete(`${vendor}:${line.slice(1, 5)}`);
  });
  if (ids.size > 0) throw new Error(`no names for ${[...ids].join(', ')}`);
  return lines.join('\n');
}
