# shellcheck shell=bash disable=SC2154
# SECONDS MODULES ADDRESS...: unloads drivers. MODULES are their names with commas, or `auto`: the drivers that hold a
# display function among these, and first what depends on them. A driver that another device has too stays: libvirt
# takes it off this one alone.
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
        log "$module stays loaded for $other"
        continue 2
      fi
    done
    with_holders "$module"
  done
}

do_unload_drivers() {
  local limit=$1 list=$2 module modules=() reason address deadline=$((SECONDS + $1))
  shift 2
  for address in "$@"; do
    if [[ -e $sysfs/bus/pci/devices/$address/driver ]]; then printf '%s\n' "$address" >>"$here/bound"; fi
  done
  if [[ $list == auto ]]; then
    mapfile -t modules < <(modules_to_unload "$@" | awk '!seen[$0]++')
  else
    mapfile -t modules < <(tr , '\n' <<<"$list")
  fi
  for module in "${modules[@]}"; do
    # What is built in, or not loaded, has no such file.
    if [[ -e $sysfs/module/$module/initstate ]]; then printf '%s\n' "$module" >>"$here/unloaded"; fi
  done
  for module in "${modules[@]}"; do
    [[ -e $sysfs/module/$module/initstate ]] || continue
    # A process that was just stopped may hold it for a moment longer.
    until reason=$(timeout "$limit" modprobe -r -- "$module" 2>&1); do
      if ((SECONDS >= deadline)); then refuse "the driver $module cannot be unloaded: $reason"; fi
      sleep 0.3
    done
  done
}

undo_unload_drivers() {
  local modules=() i failed=0 address
  if [[ -e $here/unloaded ]]; then
    mapfile -t modules <"$here/unloaded"
    for ((i = ${#modules[@]} - 1; i >= 0; i--)); do
      modprobe -- "${modules[i]}" || {
        log "the driver ${modules[i]} could not be loaded again"
        failed=1
      }
    done
  fi
  # libvirt gave the functions back when their driver was not there.
  [[ -e $here/bound ]] || return "$failed"
  while read -r address; do
    [[ ! -e $sysfs/bus/pci/devices/$address || -e $sysfs/bus/pci/devices/$address/driver ]] ||
      echo "$address" >"$sysfs/bus/pci/drivers_probe" || failed=1
  done <"$here/bound"
  return "$failed"
}
