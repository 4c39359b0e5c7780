#!/bin/bash
# Runs the scenario's check.sh in the machine, and writes each assertion as a line to the port that machine.sh reads.
#   ok NAME [(FIGURE)]      not ok NAME [(FIGURE)]      # a remark
# and a last line "done", without which the run counts as failed.
set -u

modprobe -q virtio_console
for _ in $(seq 50); do
  compgen -G '/dev/vport*' >/dev/null && break
  sleep 0.1
done
port=$(compgen -G '/dev/vport*' | head -n1)
exec 3>"${port:?no result port}"

say() {
  printf '%s\n' "$*" >&3
  printf 'lab: %s\n' "$*"
}

# remark TEXT...: information for the reader of a failure.
remark() {
  say "# $*"
}

# is NAME EXPECTED ACTUAL
is() {
  if [[ $2 == "$3" ]]; then say "ok $1 ($3)"; else say "not ok $1 ($3, not $2)"; fi
}

# holds NAME COMMAND [ARG...]: the command succeeds.
holds() {
  local name=$1
  shift
  if "$@"; then say "ok $name"; else say "not ok $name (exit status $?: $*)"; fi
}

# driver_of ADDRESS: the kernel driver of a PCI function, or `none`.
driver_of() {
  local link=/sys/bus/pci/devices/$1/driver
  if [[ -e $link ]]; then basename "$(readlink "$link")"; else echo none; fi
}

# stage1_driver_of ADDRESS: the driver that it had at the end of stage 1.
stage1_driver_of() {
  sed -n "s/^$1 //p" /etc/lab-drivers
}

# group_of ADDRESS: the number of its IOMMU group.
group_of() {
  basename "$(readlink "/sys/bus/pci/devices/$1/iommu_group")"
}

cd /lab || exit 1
# shellcheck source=/dev/null
. ./check.sh
read -r up _ </proc/uptime
remark "stage 1: $(</etc/lab-stage1), up $up s"
printf 'done\n' >&3
exec 3>&-
