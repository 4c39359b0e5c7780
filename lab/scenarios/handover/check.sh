# shellcheck shell=bash
# The helpers are checks.sh's and guest.sh's.

# shellcheck source=lab/inside/guest.sh
. ./guest.sh
display=0000:0c:00.0
modprobe -a bochs cirrus snd_hda_intel

# What the host has: drivers, consoles, units, and whether the display manager has the display open.
consoles() {
  local console
  for console in /sys/class/vtconsole/vtcon*; do
    [[ $(<"$console/name") != *'frame buffer'* ]] || printf '%s=%s ' "${console##*/}" "$(<"$console/bind")"
  done
}
node() {
  local found
  found=$(compgen -G "/sys/bus/pci/devices/$display/$1") && echo "/dev/$2${found##*/}"
}
shown() {
  local node
  node=$(node 'drm/card*' dri/) || return 0
  find "/proc/$(systemctl show display-manager.service --property=MainPID --value)/fd" -lname "$node" -printf open
}
host_has() {
  local address
  for address in 0000:06:00.0 0000:0b:00.0 0000:0b:00.1 $display; do printf '%s ' "$(driver_of "$address")"; done
  consoles
  echo "$(unit_state display-manager.service) $(shown) $(unit_state daemon.service)" \
    "$(find /run/vfioc/guests /run/vfioc/claims -mindepth 1 2>/dev/null | wc -l)"
}

took "the host comes up with everything it wants" systemctl start multi-user.target
is "it defined the guests" "handed other taker" "$(virsh list --all --name | sort | xargs)"
before=$(host_has)
is "its drivers have everything, and the display manager the display" \
  "bochs-drm bochs-drm snd_hda_intel cirrus $(consoles)active open active 0" "$before"

for time in "" "again: "; do
  took "${time}bind: start: the guest starts" virsh start taker
  is "${time}vfio-pci has the display" vfio-pci "$(driver_of 0000:0b:00.0)"
  is "${time}and its audio function" vfio-pci "$(driver_of 0000:0b:00.1)"
  is "${time}the guest's firmware gave it its address ranges" 2 "$(until_is 90 2 bars taker 1234:1111)"
  is "${time}the host's card of the same ids is untouched" bochs-drm "$(driver_of 0000:06:00.0)"
  took "${time}the guest is stopped" virsh destroy taker
  is "${time}and the host has everything back" "$before" "$(until_is 15 "$before" host_has)"
done

refused "bind: handover: a disk that is missing refuses the start" "handed.raw" virsh start handed
is "and the host has everything back" "$before" "$(until_is 20 "$before" host_has)"
truncate -s 1M /var/lib/libvirt/images/handed.raw

# fails STEP TEXT: the start is refused with that, and everything is as before.
fails() {
  refused "the step $1 fails: the start is refused" "$2" virsh start handed
  is "the step $1 failed: nothing is left to be undone" absent "$([[ -e /run/vfioc/guests/handed ]] || echo absent)"
  rm -f /run/lab-hang /run/lab-no-start
  is "the step $1 failed: the host has everything back" "$before" "$(until_is 30 "$before" host_has)"
}

touch /run/lab-hang
fails stop-units "daemon.service did not stop"

bind=$(grep -l 'frame buffer' /sys/class/vtconsole/vtcon*/name)
bind=${bind%/name}/bind
mount --bind "$bind" "$bind"
mount -o remount,bind,ro "$bind"
fails unbind-consoles "could not be unbound from the framebuffer"
umount "$bind"

sleep infinity 3<"$(node 'drm/card*' dri/)" &
holder=$!
fails wait-device-free "is still in use after 4 seconds by sleep (process $holder"
kill "$holder"

# Nobody looks for a process that has the frame buffer's node open, but it keeps the driver.
sleep infinity 3<"$(node 'graphics/fb*' '')" &
holder=$!
fails unload-drivers "the driver cirrus cannot be unloaded"
kill "$holder"

touch /run/lab-no-start
fails restart-units "daemon.service did not start again"

for time in "" "again: "; do
  took "${time}the guest starts" virsh start handed
  is "${time}the display manager is stopped, the daemon runs without the display" "inactive active" \
    "$(unit_state display-manager.service) $(unit_state daemon.service)"
  is "${time}the consoles are off the frame buffer" "" "$(consoles | grep -o '[^ ]*=1')"
  is "${time}the display's driver is unloaded" no "$([[ -e /sys/module/cirrus ]] || echo no)"
  is "${time}vfio-pci has the display" vfio-pci "$(driver_of $display)"
  is "${time}the guest's firmware gave it its address ranges" 2 "$(until_is 90 2 bars handed 1013:00b8)"
  if [[ -z $time ]]; then
    refused "another guest that may have it is refused while it runs" "is in use by guest 'handed'" virsh start other
  fi
  took "${time}the guest is stopped" virsh destroy handed
  is "${time}and the host has everything back" "$before" "$(until_is 30 "$before" host_has)"
done
journal_of libvirtd.service 12
