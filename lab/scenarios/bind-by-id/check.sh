# shellcheck shell=bash
# The helpers are checks.sh's.

is "stage 1: the display is held by vfio-pci" vfio-pci "$(stage1_driver_of 0000:0c:00.0)"
is "the display is held by vfio-pci" vfio-pci "$(driver_of 0000:0c:00.0)"
is "a display of other ids is held by its own driver" bochs-drm "$(driver_of 0000:06:00.0)"
