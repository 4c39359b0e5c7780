# shellcheck shell=bash
# The helpers are checks.sh's and guest.sh's.

# shellcheck source=lab/inside/guest.sh
. ./guest.sh
install -d -m 777 /run/lab-firmware
modprobe uinput
evemu-device keyboard >/run/keyboard.log 2>&1 &
log_in alex

took "the host comes up with everything it wants" systemctl start multi-user.target
is "the unit that defines guests and networks is done" active "$(unit_state vfioc-reconcile.service)"
journal_of vfioc-reconcile.service

for file in looking-glass scream; do
  is "the shared memory $file belongs to root" "root:kvm 660" "$(owner "/dev/shm/$file")"
  is "the first user can open $file" yes "$(can_write alex "/dev/shm/$file")"
done

is "the large pages of the spec are set aside" 64 "$(hugepages Total)"

took "the guest starts" virsh start tiny
is "the guest's memory is the large pages" 0 "$(hugepages Free)"
is "QEMU is root" root "$(user_of tiny)"
for file in looking-glass scream; do
  is "it has the shared memory $file mapped" yes "$(opened tiny "/dev/shm/$file")"
  is "the first user can still open $file" yes "$(can_write alex "/dev/shm/$file")"
done
took "the guest is stopped" virsh destroy tiny
is "the large pages are free, and still set aside" "64 64" "$(until_is 10 64 hugepages Free) $(hugepages Total)"
is "vfio-pci has the display still" vfio-pci "$(driver_of 0000:0b:00.0)"
