# shellcheck shell=bash
# Uses the helpers of checks.sh.

is "stage 1: the guest's display is held by vfio-pci" vfio-pci "$(stage1_driver_of 0000:0b:00.0)"
is "stage 1: its audio function is held by vfio-pci" vfio-pci "$(stage1_driver_of 0000:0b:00.1)"
is "the guest's display is held by vfio-pci" vfio-pci "$(driver_of 0000:0b:00.0)"
is "its audio function is held by vfio-pci" vfio-pci "$(driver_of 0000:0b:00.1)"
is "the host's display with the same IDs is held by its own driver" bochs-drm "$(driver_of 0000:06:00.0)"
is "the IOMMU group of the guest's GPU has a vfio device" yes "$([[ -c /dev/vfio/$(group_of 0000:0b:00.0) ]] && echo yes)"
