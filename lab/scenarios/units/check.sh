# shellcheck shell=bash
# Uses the helpers of checks.sh and guest.sh.

# shellcheck source=lab/inside/guest.sh
. ./guest.sh

took "the host starts all its units" systemctl start multi-user.target
for unit in vfioc-sriov-0000-09-00-0 vfioc-set-attributes vfioc-disks vfioc-reconcile; do
  is "$unit succeeded" active "$(unit_state "$unit.service")"
  [[ $(unit_state "$unit.service") == active ]] || journal_of "$unit.service"
done
is "the NIC has two virtual functions" 2 "$(cat /sys/bus/pci/devices/0000:09:00.0/sriov_numvfs)"
is "no driver of the host has the first" none "$(driver_of 0000:09:10.0)"
is "the GPU is reset by its bus" bus "$(cat /sys/bus/pci/devices/0000:0c:00.0/reset_method)"
is "and does not go to D3cold" 0 "$(cat /sys/bus/pci/devices/0000:0c:00.0/d3cold_allowed)"
is "the image in root's folder is QEMU's" "qemu-libvirtd 600" \
  "$(stat -c '%U %a' /var/lib/libvirt/images/tiny/system.qcow2)"
is "the folder in the user's home is the user's" alex "$(stat -c %U /home/alex/machines)"
is "and the image in it too" "alex 600" "$(stat -c '%U %a' /home/alex/machines/games.qcow2)"
is "it is a qcow2 image of the size in the spec" "1 GiB" \
  "$(qemu-img info /home/alex/machines/games.qcow2 | sed -n 's/^virtual size: \(.*\) (.*/\1/p')"

# Something that answers at the address of the guest, because the guest has no system that could.
guest=$(virsh net-dumpxml lan | sed -n "s/.*<host .*ip='\([^']*\)'.*/\1/p")
ip address add "$guest/32" dev lo
printf '[Socket]\nListenStream=%s:22\nAccept=yes\n' "$guest" >/run/systemd/system/answer.socket
printf '[Service]\nExecStart=/bin/echo from the guest\nStandardOutput=socket\n' >/run/systemd/system/answer@.service
systemctl daemon-reload
systemctl start answer.socket
ask() {
  local answer
  exec 4<>/dev/tcp/127.0.0.1/2222
  read -r -t 30 answer <&4
  exec 4<&-
  printf '%s\n' "$answer"
}
is "a connection to the forwarded port reaches the guest" "from the guest" "$(ask)"
is "its unit runs in the sandbox" "active yes" \
  "$(unit_state forward-tiny-lo-2222.service) $(systemctl show --property=PrivateDevices --value forward-tiny-lo-2222.service)"
journal_of forward-tiny-lo-2222.service
