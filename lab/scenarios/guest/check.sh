# shellcheck shell=bash
# Uses the helpers of checks.sh and guest.sh.

qemu_user=qemu-libvirtd
# shellcheck source=lab/inside/guest.sh
. ./guest.sh
install -m 755 scream /usr/bin/scream
install -d -m 777 /run/lab-firmware

# The keyboard of a remapper, and a user who is logged in.
modprobe uinput
evemu-device keyboard >/run/keyboard.log 2>&1 &
log_in alex

took "the host starts all its units" systemctl start multi-user.target
is "the unit that defines guests and networks succeeded" active "$(unit_state vfioc-reconcile.service)"
journal_of vfioc-reconcile.service
is "it defined the guest" tiny "$(virsh list --all --name | xargs)"
is "it started the network" default "$(virsh net-list --name | xargs)"
is "and turned its autostart on" default "$(virsh net-list --autostart --name | xargs)"
took "run again, it has nothing to do" systemctl restart vfioc-reconcile.service
is "and reports that" 1 "$(journalctl --unit vfioc-reconcile.service --output=cat | grep -c 'nothing to do')"

for file in looking-glass scream; do
  is "the shared memory $file has the right owner and mode from boot" "$qemu_user:kvm 660" "$(owner "/dev/shm/$file")"
  is "the first user can open $file" yes "$(can_write alex "/dev/shm/$file")"
done
is "a user without the group cannot" no "$(can_write nobody /dev/shm/looking-glass)"

keyboard=$(until_is 10 yes sh -c '[ -e /dev/KMONAD_DEVICE ] && echo yes' >/dev/null && readlink -f /dev/KMONAD_DEVICE)
is "udev links the keyboard of the remapper by name" "KMonad output" "$(cat "/sys/class/input/${keyboard##*/}/device/name")"

is "Scream's receiver (a stand-in for it) finds its file from boot" active "$(until_is 10 active of_user alex scream-tiny.service ActiveState)"
is "no huge pages are reserved" 0 "$(hugepages Total)"
was_allowed=$(allowed_cpus)
was_irqs=$(irqs_on 0-1)
remark "AllowedCPUs of user.slice, system.slice and init.scope before: ${was_allowed}; the host's units run on $(run_on)"

gpu=0000:0b:00.0
group=/dev/vfio/$(group_of $gpu)
runs() {
  took "$1the guest starts" virsh start tiny
  is "$1its firmware mapped the two BARs of the display" 2 "$(until_is 90 2 bars tiny 1234:1111)"
  is "$1and the BAR of the audio function" 1 "$(until_is 20 1 bars tiny 8086:2668)"
  is "$1QEMU runs as the right user" "$qemu_user" "$(user_of tiny)"
  is "$1it has the IOMMU group of the GPU open" yes "$(opened tiny "$group")"
  is "$1it has the keyboard open" yes "$(opened tiny "$keyboard")"
  for file in looking-glass scream; do
    is "$1it has the shared memory $file mapped" yes "$(opened tiny "/dev/shm/$file")"
    is "$1and $file is still the owner's" "$qemu_user:kvm 660" "$(owner "/dev/shm/$file")"
  done
  is "$1the guest's huge pages were allocated" "64 0" "$(hugepages Total) $(hugepages Free)"
  is "$1the host's units may only use the CPUs that the guest does not" "0 0 0" "$(allowed_cpus)"
  is "$1and the kernel runs them there" "0 0 0" "$(run_on)"
  is "$1its virtual CPU is on the other CPU" 1 "$(runs_on tiny 'CPU 0/')"
  holds "$1interrupts were moved" test "$(irqs_on 0-1)" != "$was_irqs"
  is "$1no movable interrupt is on that CPU" "" "$(movable_irqs_on 1)"
  is "$1its TPM runs" 1 "$(pgrep --count swtpm)"
}
stops() {
  took "$1the guest is stopped" virsh destroy tiny
  is "$1vfio-pci still has the display" vfio-pci "$(driver_of $gpu)"
  is "$1the huge pages are given back" 0 "$(until_is 10 0 hugepages Total)"
  is "$1the host's units may use their CPUs again" "$was_allowed" "$(allowed_cpus)"
  is "$1and run on all CPUs" "0-1 0-1 0-1" "$(run_on)"
  is "$1the interrupts are on their CPUs again" "$was_irqs" "$(irqs_on 0-1)"
  is "$1no process has the IOMMU group of the GPU open" "" "$(find /proc/[0-9]*/fd -lname "$group" 2>/dev/null)"
  is "$1its TPM has stopped" 0 "$(pgrep --count swtpm)"
}

runs ""
is "its firmware reports both functions on its debug port" "1234:1111 8086:2668" \
  "$(grep -aoP 'PCI: init bdf=01:00\.[01] id=\K.*' /run/lab-firmware/log | tr -d '\r' | sort -u | xargs)"
while read -r line; do remark "firmware: $line"; done < <(grep -a 'map device bdf=01:00' /run/lab-firmware/log | sort -u)
is "the shared memory has the size of the spec" "33554432 2097152" "$(stat -c %s /dev/shm/looking-glass /dev/shm/scream | xargs)"
is "Scream's receiver still runs" active "$(until_is 15 active of_user alex scream-tiny.service ActiveState)"
stops ""

# logind removes the shared memory of a user who logs out, but must not remove these files.
touch /dev/shm/of-alex && chown alex:alex /dev/shm/of-alex
log_out alex
is "a file of the user is removed when the user logs out" no "$(until_is 30 no sh -c '[ -e /dev/shm/of-alex ] || echo no')"
is "the shared memory stays" "$qemu_user:kvm 660" "$(owner /dev/shm/looking-glass)"
is "and the user can open it without being logged in" yes "$(can_write alex /dev/shm/looking-glass)"
runs "again: "
stops "again: "

# Nothing can call the hook for the end of the guest: libvirtd and QEMU are killed at once.
took "once more: the guest starts" virsh start tiny
systemctl kill --kill-whom=main --signal=KILL libvirtd.service
kill -KILL "$(qemu_of tiny)"
is "libvirtd starts again" active "$(until_is 60 active unit_state libvirtd.service)"
is "after libvirtd and QEMU were killed, the huge pages are given back" 0 "$(until_is 60 0 hugepages Total)"
is "and the host's units may use their CPUs again" "$was_allowed" "$(until_is 30 "$was_allowed" allowed_cpus)"
is "and the interrupts are on their CPUs again" "$was_irqs" "$(irqs_on 0-1)"
is "and nothing is left to undo" "" "$(until_is 60 "" find /run/vfioc/due /run/vfioc/guests -mindepth 1)"

# A hook that is killed while it gives everything back: the unit does the rest.
took "and again: the guest starts" virsh start tiny
kill_release() {
  local hook deadline=$((SECONDS + 60))
  until hook=$(pgrep --full 'qemu.*tiny release end'); do
    ((SECONDS < deadline)) || return 1
  done
  # shellcheck disable=SC2086 # several IDs
  kill -KILL $hook
}
kill_release &
killer=$!
virsh destroy tiny || true
holds "its release is killed" wait "$killer"
is "after its release was killed, the huge pages are given back" 0 "$(until_is 90 0 hugepages Total)"
is "and the host's units may use their CPUs again after that too" "$was_allowed" "$(until_is 60 "$was_allowed" allowed_cpus)"
is "and nothing is left to undo after that either" "" "$(until_is 60 "" find /run/vfioc/due /run/vfioc/guests -mindepth 1)"
journal_of vfioc-undo.service
