# shellcheck shell=bash disable=SC2154
# {boot|start|handover ADDRESS...}...: each function is there and is the one that the spec means; libvirt's definition of
# the guest does not name another one; and what vfio-pci should have held since the boot is not with a driver of the host,
# which may be using it.

# ADDRESS: its driver, or nothing.
driver_at() {
  local link=$sysfs/bus/pci/devices/$1/driver
  if [[ -e $link ]]; then basename -- "$(readlink -- "$link")"; fi
}

do_check_devices() {
  local word bind=start driver address
  for address in "${!places[@]}"; do
    [[ ${places[$address]} != "$address" && " ${taken[*]-} " == *" $address "* ]] || continue
    refuse "not started: the device at $address is now at ${places[$address]}, but libvirt's definition of the guest still has the old address: run 'systemctl restart vfioc-reconcile', then start the guest again"
  done
  for word in "$@"; do
    case $word in
    boot | start | handover)
      bind=$word
      continue
      ;;
    esac
    [[ -z ${problems[$word]-} ]] || refuse "not started: ${problems[$word]}"
    driver=$(driver_at "$word")
    case $bind/$driver in
    boot/ | boot/*vfio* | boot/pci-stub | start/* | handover/*) ;;
    *)
      refuse "not started: $word is still with $driver, a driver of the host that may be using it: boot the host first, so that vfio-pci has the device from the start"
      ;;
    esac
  done
}

undo_check_devices() {
  :
}
