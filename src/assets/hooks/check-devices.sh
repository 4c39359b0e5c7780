# shellcheck shell=bash disable=SC2154
# {boot|start|handover ADDRESS...}...: each function is there and is the one that the spec means; libvirt's definition of
# the guest does not name another one; and what vfio-pci should have held since the boot is not with a driver of the host,
# which may be using it. A function that only that definition names (from xml of the spec, or added by hand) must not be
# in use.
do_check_devices() {
  local word bind=start driver address extra=() missing=()
  for address in "${taken[@]}"; do
    [[ " ${places[*]-} " == *" $address "* ]] || extra+=("$address")
  done
  for address in "${places[@]}"; do
    [[ " ${taken[*]-} " == *" $address "* ]] || missing+=("$address")
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
    if [[ $bind == boot && -n $driver ]]; then
      # kmod does not run the line of modprobe.d for a module that is built in.
      [[ ! -e $sysfs/module/vfio_pci || -e $sysfs/module/vfio_pci/initstate ]] ||
        refuse "not started: $word is with $driver, because vfio-pci is built into this kernel and reserves nothing at boot: use a kernel that has it as a module (CONFIG_VFIO_PCI=m), or set 'bind: start' on the device"
      refuse "not started: $word is still with $driver, a driver of the host that may be using it: reboot the host first, so that vfio-pci has the device from the start"
    fi
  done
  # With the devices of the spec and others, it is a spec that grew or xml of the user. With others instead of them, it is
  # old: the addresses have changed since.
  [[ ${#extra[@]} -eq 0 || ${#missing[@]} -eq 0 ]] ||
    refuse "not started: libvirt's definition of the guest has ${extra[*]}, but its devices are at ${missing[*]} now: run 'sudo systemctl restart vfioc-reconcile', then start the guest again; if it has 'define: off', change its XML or the spec before, as 'journalctl -b -u vfioc-reconcile' says"
  if [[ ${#extra[@]} -gt 0 ]]; then do_wait_device_free 5 --start "${extra[@]}"; fi
}

undo_check_devices() {
  :
}
