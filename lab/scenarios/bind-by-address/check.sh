# shellcheck shell=bash
# The helpers are checks.sh's.

is "stage 1: the guest's display is held by vfio-pci" vfio-pci "$(stage1_driver_of 0000:0b:00.0)"
is "stage 1: its audio function is held by vfio-pci" vfio-pci "$(stage1_driver_of 0000:0b:00.1)"
is "the guest's display is held by vfio-pci" vfio-pci "$(driver_of 0000:0b:00.0)"
is "its audio function is held by vfio-pci" vfio-pci "$(driver_of 0000:0b:00.1)"
is "the host's display of the same ids is held by its own driver" bochs-drm "$(driver_of 0000:06:00.0)"
is "the group of the guest's card is vfio's" yes "$([[ -c /dev/vfio/$(group_of 0000:0b:00.0) ]] && echo yes)"
