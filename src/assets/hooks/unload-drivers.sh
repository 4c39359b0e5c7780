# shellcheck shell=bash disable=SC2154
# SECONDS MODULES ADDRESS...: unloads drivers. MODULES are their names separated by commas, or `auto`: the drivers of
# the display functions among these, after the modules that depend on them. A driver that another device uses too stays
# loaded: libvirt unbinds only this device.
module_of() {
  local link=$sysfs/bus/pci/devices/$1/driver/module
  if [[ -e $link ]]; then basename -- "$(readlink -f -- "$link")"; fi
}

# A module after all that depend on it.
with_holders() {
  local holder
  for holder in "$sysfs/module/$1"/holders/*; do
    [[ ! -e $holder && ! -L $holder ]] || with_holders "${holder##*/}"
  done
  printf '%s\n' "$1"
}

modules_to_unload() {
  local address other module
  for address in "$@"; do
    [[ $(cat "$sysfs/bus/pci/devices/$address/class" 2>/dev/null || true) == 0x03* ]] || continue
    module=$(module_of "$address")
    if [[ -z $module || $module == vfio_pci ]]; then continue; fi
    for other in "$sysfs"/bus/pci/devices/*; do
      other=${other##*/}
      if [[ " $* " != *" $other "* && $(module_of "$other") == "$module" ]]; then
        log "driver $module stays loaded because $other uses it too"
        continue 2
      fi
    done
    with_holders "$module"
  done
}

# Until libvirt binds the function, udev may load its driver again. A function is only bound to the driver that its
# driver_override names, and no driver has this name. (If it named vfio-pci, that would bind the function as soon as it
# is loaded; libvirt would then treat the function as bound by the host and never give it back.)
no_driver=vfioc-no-driver
keep_from_drivers() {
  local file=$sysfs/bus/pci/devices/$1/driver_override now
  now=$(cat -- "$file" 2>/dev/null) || return 0
  [[ -z $now || $now == '(null)' ]] || return 0
  # As a condition of the caller, it would go on without the record.
  printf '%s\n' "$1" >>"$here/overridden" || return 1
  write_file "$no_driver" "$file"
}

# libvirt has already cleared the driver_override of the functions that it gave back.
leave_to_drivers() {
  local file=$sysfs/bus/pci/devices/$1/driver_override
  [[ $(cat -- "$file" 2>/dev/null || true) != "$no_driver" ]] || echo >"$file"
}

do_unload_drivers() {
  local limit=$1 list=$2 module modules=() said=$here/said address deadline=$((SECONDS + $1))
  shift 2
  for address in "$@"; do
    if [[ -e $sysfs/bus/pci/devices/$address/driver ]]; then printf '%s\n' "$address" >>"$here/bound"; fi
    in_time "$limit" keep_from_drivers "$address" ||
      refuse "driver_override of $address could not be written within $limit seconds: see the kernel log (journalctl -k -b)"
  done
  if [[ $list == auto ]]; then
    mapfile -t modules < <(modules_to_unload "$@" | awk '!seen[$0]++')
  else
    # The kernel writes `_` for the `-` that a module's file may have.
    mapfile -t modules < <(tr ,- '\n_' <<<"$list")
  fi
  for module in "${modules[@]}"; do
    # A module that is built in, or not loaded, has no such file.
    if [[ -e $sysfs/module/$module/initstate ]]; then printf '%s\n' "$module" >>"$here/unloaded"; fi
  done
  for module in "${modules[@]}"; do
    [[ -e $sysfs/module/$module/initstate ]] || continue
    # A process that was just stopped may hold it a moment longer. timeout ends a modprobe that can be ended.
    until in_time "$limit" timeout "$limit" modprobe -r -- "$module"; do
      if ((SECONDS >= deadline)); then
        refuse "the driver $module cannot be unloaded: $(<"$said"); add the unit that uses it to handover.stop"
      fi
      sleep 0.3
    done
  done
}

undo_unload_drivers() {
  local limit=$1 modules=() module i failed=0 address
  if [[ -e $here/overridden ]]; then
    while read -r address; do in_time "$limit" leave_to_drivers "$address" || failed=1; done <"$here/overridden"
  fi
  if [[ -e $here/unloaded ]]; then
    while read -r module; do modules+=("$module"); done <"$here/unloaded"
    for ((i = ${#modules[@]} - 1; i >= 0; i--)); do
      in_time 120 timeout 120 modprobe -- "${modules[i]}" || {
        log "the driver ${modules[i]} could not be loaded again: see the kernel log (journalctl -k -b)"
        failed=1
      }
    done
  fi
  # libvirt gave the functions back while their driver was not loaded.
  probe_bound "$limit" || failed=1
  return "$failed"
}
