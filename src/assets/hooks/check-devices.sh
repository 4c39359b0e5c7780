# shellcheck shell=bash disable=SC2154
# {boot|start|handover ADDRESS...}...: each function is there and is the one that the spec means; libvirt's definition of
# the guest does not name another one; and what vfio-pci should have held since the boot is not with a driver of the host,
# which may be using it. A function that only that definition names (from xml of the spec, or added by hand) must not be
# in use.
do_check_devices() {
  local word bind=start driver address extra=()
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
    read_driver "$word"
    [[ $bind != boot || -z $driver ]] ||
      refuse "not started: $word is still with $driver, a driver of the host that may be using it: boot the host first, so that vfio-pci has the device from the start"
  done
  for address in "${taken[@]}"; do
    [[ " ${places[*]-} " == *" $address "* ]] || extra+=("$address")
  done
  if [[ ${#extra[@]} -gt 0 ]]; then do_wait_device_free 5 --start "${extra[@]}"; fi
}

undo_check_devices() {
  :
}
