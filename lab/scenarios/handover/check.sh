# shellcheck shell=bash
# Uses the helpers of checks.sh and guest.sh.

# shellcheck source=lab/inside/guest.sh
. ./guest.sh
display=0000:0c:00.0
modprobe -a bochs cirrus snd_hda_intel

# The state of the host: drivers, consoles, units, and whether the display manager has the display open.
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

took "the host starts all its units" systemctl start multi-user.target
is "it defined the guests" "handed other taker" "$(virsh list --all --name | sort | xargs)"
before=$(host_has)
is "its drivers have all devices, and the display manager has the display" \
  "bochs-drm bochs-drm snd_hda_intel cirrus $(consoles)active open active 0" "$before"

for time in "" "again: "; do
  took "${time}bind: start: the guest starts" virsh start taker
  is "${time}vfio-pci has the display" vfio-pci "$(driver_of 0000:0b:00.0)"
  is "${time}and its audio function" vfio-pci "$(driver_of 0000:0b:00.1)"
  is "${time}the guest's firmware mapped its BARs" 2 "$(until_is 90 2 bars taker 1234:1111)"
  is "${time}the host's GPU with the same IDs is untouched" bochs-drm "$(driver_of 0000:06:00.0)"
  took "${time}the guest is stopped" virsh destroy taker
  is "${time}and the host has everything back" "$before" "$(until_is 15 "$before" host_has)"
done

refused "bind: handover: the start is refused if a disk is missing" "handed.raw" virsh start handed
is "and the host has everything back" "$before" "$(until_is 20 "$before" host_has)"
truncate -s 1M /var/lib/libvirt/images/handed.raw

# fails STEP TEXT: the start is refused with TEXT, and everything is as before.
fails() {
  refused "step $1 fails: the start is refused" "$2" virsh start handed
  is "step $1 failed: nothing is left to undo" absent "$([[ -e /run/vfioc/guests/handed ]] || echo absent)"
  rm -f /run/lab-hang /run/lab-no-start
  is "step $1 failed: the host has everything back" "$before" "$(until_is 30 "$before" host_has)"
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

# The hook looks for the nodes by their usual names. One of another name keeps the driver in use all the same.
framebuffer=$(node 'graphics/fb*' '')
cp -a "$framebuffer" /run/lab-framebuffer
sleep infinity 3</run/lab-framebuffer &
holder=$!
fails unload-drivers "the driver cirrus cannot be unloaded"
kill "$holder"

sleep infinity 3<"$framebuffer" &
holder=$!
fails wait-device-free "is still in use after 4 seconds by sleep (process $holder"
kill "$holder"

touch /run/lab-no-start
fails restart-units "daemon.service did not start again"

for time in "" "again: "; do
  took "${time}the guest starts" virsh start handed
  is "${time}the display manager is stopped, and the daemon runs without the display" "inactive active" \
    "$(unit_state display-manager.service) $(unit_state daemon.service)"
  is "${time}the consoles are unbound from the framebuffer" "" "$(consoles | grep -o '[^ ]*=1')"
  is "${time}the display's driver is unloaded" no "$([[ -e /sys/module/cirrus ]] || echo no)"
  is "${time}vfio-pci has the display" vfio-pci "$(driver_of $display)"
  is "${time}the guest's firmware mapped its BARs" 2 "$(until_is 90 2 bars handed 1013:00b8)"
  if [[ -z $time ]]; then
    refused "another guest with the same device is refused while it runs" "is in use by guest 'handed'" virsh start other
  fi
  took "${time}the guest is stopped" virsh destroy handed
  is "${time}and the host has everything back" "$before" "$(until_is 30 "$before" host_has)"
done
journal_of libvirtd.service 12
