# shellcheck shell=bash
# Uses the helpers of checks.sh and guest.sh.

# shellcheck source=lab/inside/guest.sh
. ./guest.sh
machine=$(<machine)
modprobe -a megaraid_sas sd_mod bochs e1000e xhci_pci usbhid evdev
udevadm settle

# The host uses all of them.
disk=$(basename /sys/bus/pci/devices/0000:07:00.0/host*/target*/*/block/*)
mkfs.ext4 -q "/dev/$disk"
mkdir -p /srv/disk
mount "/dev/$disk" /srv/disk
echo kept >/srv/disk/file
sleep infinity 3<"/dev/dri/$(basename /sys/bus/pci/devices/0000:06:00.0/drm/card*)" &
holder=$!
link=$(basename /sys/bus/pci/devices/0000:08:00.0/net/*)
ip link set "$link" up
ip address add 10.1.2.3/24 dev "$link"
until [[ $(until_is 20 1 grep -c 'Handlers=.*kbd' /proc/bus/input/devices) -ge 1 ]]; do sleep 1; done

host_has() {
  local address
  for address in 0000:05:00.0 0000:06:00.0 0000:07:00.0 0000:08:00.0; do printf '%s ' "$(driver_of "$address")"; done
  findmnt --noheadings --output SOURCE /srv/disk
}
before=$(host_has)
is "the drivers of the host have all devices" "xhci_hcd bochs-drm megaraid_sas e1000e /dev/$disk" "$before"
took "the host starts all its units" systemctl start multi-user.target
is "it defined the guests" "with-disk with-display with-nic with-usb" "$(virsh list --all --name | sort | xargs)"

if [[ $machine == boot ]]; then
  for name in disk display nic usb; do
    refused "the guest with the $name is refused" "reboot the host first" virsh start "with-$name"
  done
else
  refused "the guest with the disk is refused, and told the mount point" "$disk (mounted on /srv/disk)" virsh start with-disk
  refused "the guest with the display is refused, and told the program" "sleep (process $holder" virsh start with-display
  refused "the guest with the NIC is refused, and told the interface" "$link" virsh start with-nic
  refused "the guest with the keyboard is refused" "keyboard" virsh start with-usb
fi
is "the host has everything as before" "$before" "$(host_has)"
is "nothing is left to undo" "" "$(find /run/vfioc/guests /run/vfioc/claims -mindepth 1 -printf '%p ' 2>/dev/null)"
echo more >>/srv/disk/file
sync /srv/disk/file
is "the disk can be written and read" "kept more" "$(xargs </srv/disk/file)"
is "and no error was logged for it" "" "$(dmesg | grep -E "I/O error|shut down requested|$disk.*error" | head -n 3)"
is "the NIC has its address" 10.1.2.3/24 "$(ip -brief address show "$link" | grep -o '10.1.2.3/24')"
kill "$holder"
umount /srv/disk
