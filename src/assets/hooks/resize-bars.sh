# shellcheck shell=bash disable=SC2154
# ADDRESS FILE=VALUE...: sets resizable BARs of a device. FILE is resource0_resize and so on, VALUE is 0 for 1 MiB, 1
# for 2 MiB, and so on. The kernel refuses while a driver has the device, so it is unbound first; libvirt binds it next.

# ADDRESS NUMBER: the current size of a BAR, as a VALUE; nothing if it is smaller than 1 MiB.
bar_value() {
  local first last flags bytes value=0
  read -r first last flags < <(sed -n "$(($2 + 1))p" "$sysfs/bus/pci/devices/$1/resource") || true
  bytes=$((${last:-0} - ${first:-0} + 1))
  ((flags != 0 && bytes >= 1048576)) || return 0
  while (((1048576 << value) < bytes)); do value=$((value + 1)); done
  printf '%s\n' "$value"
}

free_of_driver() {
  local device=$sysfs/bus/pci/devices/$1
  [[ ! -e $device/driver/unbind ]] || write_in_time 30 "$1" "$device/driver/unbind"
}

do_resize_bars() {
  local address=$1 word file number before device=$sysfs/bus/pci/devices/$1 wanted=()
  shift
  for word in "$@"; do
    file=${word%%=*}
    number=${file//[!0-9]/}
    [[ -e $device/$file ]] ||
      refuse "BAR $number of $address cannot be resized: enable Above 4G Decoding and Resizable BAR in the firmware, or remove bar$number from the device's 'bars'"
    if [[ $(bar_value "$address" "$number") != "${word#*=}" ]]; then wanted+=("$word"); fi
  done
  [[ ${#wanted[@]} -gt 0 ]] || return 0
  if [[ -e $device/driver ]]; then echo "$address" >"$here/bound"; fi
  free_of_driver "$address" ||
    refuse "$address could not be unbound from its driver within 30 seconds, so its BARs cannot be resized: stop the programs that use it, then start the guest again"
  for word in "${wanted[@]}"; do
    file=${word%%=*}
    number=${file//[!0-9]/}
    before=$(bar_value "$address" "$number")
    printf '%s=%s\n' "$file" "$before" >>"$here/before"
    write_in_time 30 "${word#*=}" "$device/$file" || {
      # A BAR that the kernel refuses to resize keeps its size.
      sed -i '$d' "$here/before"
      refuse "the kernel found no room for BAR $number of $address in the size of the spec: choose a smaller size, or enable Above 4G Decoding in the firmware"
    }
  done
}

# Restores the size for the host's driver.
undo_resize_bars() {
  local address=$1 word device=$sysfs/bus/pci/devices/$1 failed=0
  if [[ -e $here/before ]]; then
    free_of_driver "$address" || failed=1
    while read -r word; do
      [[ -z ${word#*=} ]] || write_in_time 30 "${word#*=}" "$device/${word%%=*}" || failed=1
    done <"$here/before"
    # Not tried a second time, because the host may be using the driver by then.
    rm -f -- "$here/before"
  fi
  probe_bound 30 || failed=1
  return "$failed"
}
