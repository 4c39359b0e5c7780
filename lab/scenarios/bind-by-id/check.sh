# shellcheck shell=bash
# Uses the helpers of checks.sh.

is "stage 1: the display is held by vfio-pci" vfio-pci "$(stage1_driver_of 0000:0c:00.0)"
is "the display is held by vfio-pci" vfio-pci "$(driver_of 0000:0c:00.0)"
is "a display with other IDs is held by its own driver" bochs-drm "$(driver_of 0000:06:00.0)"
