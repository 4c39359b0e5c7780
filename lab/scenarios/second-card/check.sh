# shellcheck shell=bash
# Uses the helpers of checks.sh and guest.sh.

# shellcheck source=lab/inside/guest.sh
. ./guest.sh
host=0000:06:00.0
card=0000:0b:00.0
modprobe -a bochs cirrus snd_hda_intel e1000e
udevadm settle

# card_of ADDRESS: the DRM node of a GPU.
card_of() {
  local found
  found=$(compgen -G "/sys/bus/pci/devices/$1/drm/card*") && echo "/dev/dri/${found##*/}"
}
# seat_of NODE: its seat, `none given` for that of the desktop.
seat_of() {
  local seat
  seat=$(udevadm info --query=property --property=ID_SEAT --value "$1")
  echo "${seat:-none given}"
}
# has_open UNIT NODE: whether the unit's main process has the node open.
has_open() {
  [[ -z $(find "/proc/$(main_of "$1")/fd" -lname "$2" -print -quit) ]] || echo yes
}
main_of() {
  systemctl show "$1" --property=MainPID --value
}
# The processes that have a node of the card open.
users_of_card() {
  local node
  for node in "/sys/bus/pci/devices/$card"/drm/card* "/sys/bus/pci/devices/$card"/graphics/fb*; do
    node=${node##*/}
    find /proc/[0-9]*/fd -maxdepth 1 '(' -lname "/dev/dri/$node" -o -lname "/dev/$node" ')' 2>/dev/null
  done
}
drivers() {
  printf '%s %s %s\n' "$(driver_of $host)" "$(driver_of $card)" "$(driver_of ${card%.0}.1)"
}
displays() {
  [[ -S /run/user/1000/wayland-1 ]] && echo yes
}

took "the host starts all its units" systemctl start multi-user.target
is "the display of the host is on the seat of the desktop" "none given" "$(seat_of "$(card_of $host)")"
is "the card for the guest is on none" seat-vfioc "$(seat_of "$(card_of $card)")"
is "and there is no other seat" seat0 "$(loginctl list-seats --no-legend | xargs)"

took "the desktop starts" systemctl start desktop.service
is "it displays" yes "$(until_is 60 yes displays)"
took "a window opens" systemctl start window.service
sleep 5
desktop=$(main_of desktop.service)
window=$(main_of window.service)
is "the compositor has the host's display open" yes "$(has_open desktop.service "$(card_of $host)")"
is "nothing has the card open" "" "$(users_of_card)"
before=$(drivers)
is "the host's drivers have everything" "bochs-drm bochs-drm snd_hda_intel" "$before"

sleep infinity 3<"$(card_of $card)" &
holder=$!
refused "the start is refused while a program has the card open" \
  "is still in use after 5 seconds by sleep (process $holder" virsh start games
is "and the host's drivers keep everything" "$before" "$(drivers)"
kill "$holder"

link=$(compgen -G '/sys/bus/pci/devices/0000:08:00.0/net/*')
link=${link##*/}
# The emulated network has a router, whose advertisements would be a use too.
echo 0 >"/proc/sys/net/ipv6/conf/$link/accept_ra"
ip address add 192.0.2.7/24 dev "$link"
ip address add 2001:db8::7/64 dev "$link" nodad
ip link set "$link" up
refused "the start is refused while the host has a network on the NIC" "$link (route to 192.0.2.0/24, address 2001:db8:0:0:0:0:0:7" \
  virsh start router
ip address flush dev "$link"
ip link add lab-bridge type bridge
ip link set "$link" master lab-bridge
refused "and while it is in a bridge" "$link (in lab-bridge)" virsh start router
ip link set "$link" nomaster
is "its driver keeps it" e1000e "$(driver_of 0000:08:00.0)"
took "it goes to the guest when it is only up" virsh start --paused router
is "vfio-pci has it" vfio-pci "$(driver_of 0000:08:00.0)"
virsh destroy router >/dev/null

# What does not go as it should, of twenty times.
odd=
for time in $(seq 20); do
  # Paused, because firmware that runs in an emulated guest of an emulated machine takes its time from the rest.
  virsh start --paused games >/run/lab-start 2>&1 </dev/null || odd+=" $time:start"
  [[ $(driver_of $card) == vfio-pci ]] || odd+=" $time:$(driver_of $card)"
  virsh destroy games >/dev/null 2>&1 </dev/null || odd+=" $time:stop"
  [[ $(until_is 15 "$before" drivers) == "$before" ]] || odd+=" $time:back"
  [[ "$(main_of desktop.service) $(main_of window.service)" == "$desktop $window" ]] || odd+=" $time:session"
  [[ -z $odd ]] || break
done
is "twenty times the card goes to the guest and comes back" "" "$odd"
[[ -z $odd ]] || while read -r line; do remark "$line"; done </run/lab-start
is "the desktop and its window are still the same processes" "$desktop $window" \
  "$(main_of desktop.service) $(main_of window.service)"
holds "and alive" kill -0 "$desktop" "$window"
udevadm settle
is "the card that came back is on no seat" seat-vfioc "$(seat_of "$(card_of $card)")"
is "and nothing has opened it" "" "$(users_of_card)"
is "the compositor still has the host's display open" yes "$(has_open desktop.service "$(card_of $host)")"
journal_of desktop.service 12
