#!/usr/bin/env bash
# ADDRESS COUNT [FUNCTION...]: has the card at ADDRESS make COUNT virtual functions (SR-IOV), of which the addresses
# FUNCTION are for guests. No driver of the host takes any of them; libvirt binds them by driver_override, which counts
# all the same. A number that is there is not changed, since that would take functions from guests that run.
# https://docs.kernel.org/PCI/pci-iov-howto.html
set -euo pipefail

sysfs=${VFIOC_SYSFS:-/sys}
address=${1:?} count=${2:?}
shift 2
card=$sysfs/bus/pci/devices/$address

fail() {
  printf 'vfioc: %s: %s\n' "$address" "$1" >&2
  exit 1
}

# The driver of the card makes them, so it is waited for: half a minute.
for ((i = 0; i < 300; i++)); do
  if [[ -e $card/driver && -e $card/sriov_numvfs ]]; then break; fi
  sleep 0.1
done
[[ -e $card ]] || fail 'no card is there'
[[ -e $card/driver ]] || fail 'no driver of the host has the card, and its driver is what makes virtual functions'
[[ -e $card/sriov_numvfs ]] || fail 'the card makes no virtual functions: see whether SR-IOV is switched on in the firmware'
most=$(<"$card/sriov_totalvfs")
[[ $count -le $most ]] || fail "it makes $most virtual functions at most, and $count are asked for"

there=$(<"$card/sriov_numvfs")
if [[ $there -eq 0 ]]; then
  echo 0 >"$card/sriov_drivers_autoprobe"
  echo "$count" >"$card/sriov_numvfs" || fail "its driver does not make $count virtual functions: see the kernel's log"
elif [[ $there -ne $count ]]; then
  fail "it has $there virtual functions already: boot to have $count"
fi

made=()
for link in "$card"/virtfn*; do
  if [[ -L $link ]]; then made+=("$(basename -- "$(readlink -- "$link")")"); fi
done
for function in "$@"; do
  case " ${made[*]} " in
  *" $function "*) ;;
  *) fail "$function is none of its virtual functions, which are ${made[*]}" ;;
  esac
done
