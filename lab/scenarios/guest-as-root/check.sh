# shellcheck shell=bash
# Uses the helpers of checks.sh and guest.sh.

# shellcheck source=lab/inside/guest.sh
. ./guest.sh
install -d -m 777 /run/lab-firmware
modprobe uinput
evemu-device keyboard >/run/keyboard.log 2>&1 &
log_in alex

took "the host starts all its units" systemctl start multi-user.target
is "the unit that defines guests and networks succeeded" active "$(unit_state vfioc-reconcile.service)"
journal_of vfioc-reconcile.service

for file in looking-glass scream; do
  is "the shared memory $file belongs to root" "root:kvm 660" "$(owner "/dev/shm/$file")"
  is "the first user can open $file" yes "$(can_write alex "/dev/shm/$file")"
done

is "the huge pages of the spec are reserved" 64 "$(hugepages Total)"

took "the guest starts" virsh start tiny
is "the guest's memory uses the huge pages" 0 "$(hugepages Free)"
is "QEMU is root" root "$(user_of tiny)"
for file in looking-glass scream; do
  is "it has the shared memory $file mapped" yes "$(opened tiny "/dev/shm/$file")"
  is "the first user can still open $file" yes "$(can_write alex "/dev/shm/$file")"
done
took "the guest is stopped" virsh destroy tiny
is "the huge pages are free, and still reserved" "64 64" "$(until_is 10 64 hugepages Free) $(hugepages Total)"
is "vfio-pci still has the display" vfio-pci "$(driver_of 0000:0b:00.0)"
