# shellcheck shell=bash
# Uses the helpers of checks.sh.

modprobe -a megaraid_sas vmxnet3 ahci bochs snd_hda_intel
udevadm settle

# NAME ADDRESS
taken() {
  is "stage 1: vfio-pci has the $1" vfio-pci "$(stage1_driver_of "$2")"
  is "vfio-pci has the $1" vfio-pci "$(driver_of "$2")"
}
taken "RAID controller, whose driver is listed first in the initrd" 0000:07:00.0
taken "NIC, whose driver is available in the initrd" 0000:08:00.0
taken "SATA controller" 0000:09:00.0
taken "serial port, whose driver is built in" 0000:0a:00.0
taken "display, whose driver is listed first in the initrd" 0000:0b:00.0
taken "audio function" 0000:0b:00.1
is "the other RAID controller is with its driver" megaraid_sas "$(driver_of 0000:0c:00.0)"
is "the other display with the same IDs is with its driver" bochs-drm "$(driver_of 0000:06:00.0)"
is "no disk of the RAID controller was ever there" "" "$(ls -d /sys/bus/pci/devices/0000:07:00.0/host*/target*/*/block/* 2>/dev/null)"
