# shellcheck shell=bash
# Uses the helpers of checks.sh and guest.sh.

# shellcheck source=lab/inside/guest.sh
. ./guest.sh
machine=$(<machine)
modprobe -a bochs cirrus e1000e xhci_pci

# ID: the address of the device with this id.
at() {
  local device
  for device in /sys/bus/pci/devices/*; do
    [[ $(<"$device/vendor"):$(<"$device/device") != "0x${1%:*}:0x${1#*:}" ]] || echo "${device##*/}"
  done
}
root=$(at 8086:5845)
disk=$(at 1b36:0010)
nic=$(at 8086:10d3)
display=$(at 1013:00b8)
host_display=$(at 1234:1111)
remark "root $root, disk $disk, nic $nic, display $display, the host's display $host_display"

# What the host has itself, and must keep.
host_has() {
  echo "$(driver_of "$root") $(driver_of "$host_display") $(readlink -f "$(findmnt --noheadings --output SOURCE /)") $(driver_of "$nic")"
}

before="nvme bochs-drm $(readlink -f /dev/disk/by-id/nvme-QEMU_NVMe_Ctrl_root) e1000e"
is "stage 1: the root disk has its driver" nvme "$(stage1_driver_of "$root")"
is "the host has its root disk, its display and its NIC" "$before" "$(host_has)"
took "the host starts all its units" systemctl start multi-user.target
is "it defined the guests" "boots hands starts" "$(virsh list --all --name | sort | xargs)"

# starts GUEST ADDRESS: the guest starts with its device, and stops.
starts() {
  took "$1 starts" virsh start "$1"
  is "$1 has its device" vfio-pci "$(driver_of "$2")"
  took "$1 is stopped" virsh destroy "$1"
}

case $machine in
specified | added-with-path)
  is "vfio-pci has had the disk since stage 1" vfio-pci "$(stage1_driver_of "$disk")"
  starts boots "$disk"
  starts starts "$nic"
  starts hands "$display"
  ;;
*)
  is "the disk is left with its driver" nvme "$(driver_of "$disk")"
  holds "the kernel log says what is at the address of the disk" grep -q 'vfioc: .*0000:08:00.0' <(dmesg)
  holds "and where the disk is" grep -q "1b36:0010 is now at $disk" <(dmesg)
  refused "boots is refused, and told where its disk is" "1b36:0010 is now at $disk" virsh start boots
  refused "starts is refused, and told where its NIC is" "8086:10d3 is now at $nic" virsh start starts
  refused "hands is refused, and told where its display is" "1013:00b8 is now at $display" virsh start hands
  ;;
esac
is "the host still has its root disk, its display and its NIC" "$before" "$(host_has)"
holds "the root file system can be written" touch /lab-written
is "no driver_override is left" "" "$(grep -Lx '(null)' /sys/bus/pci/devices/{"$root","$host_display","$nic"}/driver_override)"
