# shellcheck shell=bash
# The helpers are checks.sh's.

is "the display of the guest's card is held by the host's driver" bochs-drm "$(driver_of 0000:0b:00.0)"
is "its audio function is held by the host's driver" snd_hda_intel "$(driver_of 0000:0b:00.1)"
is "the card alone in its ids is held by the host's driver" cirrus "$(driver_of 0000:0c:00.0)"
is "both functions of the card are in one group" "$(group_of 0000:0b:00.0)" "$(group_of 0000:0b:00.1)"
is "the host's card is in a group of its own" yes "$([[ $(group_of 0000:06:00.0) != "$(group_of 0000:0b:00.0)" ]] && echo yes)"
