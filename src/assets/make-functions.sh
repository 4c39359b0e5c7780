#!/usr/bin/env bash
# shellcheck disable=SC2154
# DEVICE COUNT [FUNCTION...]: creates COUNT virtual functions (SR-IOV) of a device. DEVICE is one argument: an address and
# what identifies the device there, as the words of find-function.sh. The addresses FUNCTION are those for guests. No host
# driver binds any of them; libvirt binds them by driver_override, which still works. An existing number is not changed,
# because that would take functions away from running guests.
# https://docs.kernel.org/PCI/pci-iov-howto.html
set -euo pipefail

sysfs=${VFIOC_SYSFS:-/sys}
read -r -a words <<<"${1:?}"
address=${words[0]} count=${2:?}
shift 2
device=$sysfs/bus/pci/devices/$address

fail() {
  printf 'vfioc: %s: %s\n' "$address" "$1" >&2
  exit 1
}

identify() {
  find_function "${words[@]}" || fail "$problem"
}

[[ ! -e $device ]] || identify
# The device's driver creates them, so wait for it for up to half a minute.
for ((i = 0; i < 300; i++)); do
  if [[ -e $device/driver && -e $device/sriov_numvfs ]]; then break; fi
  sleep 0.1
done
[[ -e $device ]] || fail "there is no PCI device at this address: find its current one with 'lspci -D', and correct sriov.of in the spec"
# It may have appeared meanwhile.
identify
[[ -e $device/driver ]] || fail "no host driver is bound to the device, and only its driver can create virtual functions: see 'lspci -k -s $address'"
[[ -e $device/sriov_numvfs ]] || fail 'the device has no virtual functions: enable SR-IOV in the firmware'
most=$(<"$device/sriov_totalvfs")
[[ $count -le $most ]] || fail "the device supports at most $most virtual functions, but $count are requested: set sriov.count to $most or less"

there=$(<"$device/sriov_numvfs")
if [[ $there -eq 0 ]]; then
  echo 0 >"$device/sriov_drivers_autoprobe"
  echo "$count" >"$device/sriov_numvfs" || fail "its driver could not create $count virtual functions: see the kernel log (journalctl -k -b)"
elif [[ $there -ne $count ]]; then
  fail "the device already has $there virtual functions: restart the host to get $count"
fi

made=()
for link in "$device"/virtfn*; do
  if [[ -L $link ]]; then made+=("$(basename -- "$(readlink -- "$link")")"); fi
done
for function in "$@"; do
  case " ${made[*]} " in
  *" $function "*) ;;
  *) fail "$function is not one of its virtual functions: use one of ${made[*]} in the spec" ;;
  esac
done
