# shellcheck shell=bash
# Uses the helpers of checks.sh.

is "the display of the guest's GPU is held by the host's driver" bochs-drm "$(driver_of 0000:0b:00.0)"
is "its audio function is held by the host's driver" snd_hda_intel "$(driver_of 0000:0b:00.1)"
is "the GPU with unique IDs is held by the host's driver" cirrus "$(driver_of 0000:0c:00.0)"
is "both functions of the GPU are in one IOMMU group" "$(group_of 0000:0b:00.0)" "$(group_of 0000:0b:00.1)"
is "the host's GPU is in its own IOMMU group" yes "$([[ $(group_of 0000:06:00.0) != "$(group_of 0000:0b:00.0)" ]] && echo yes)"
