# shellcheck shell=bash disable=SC2154
# ADDRESS FILE=VALUE...: sets resizable BARs of a device. FILE is resource0_resize and so on, VALUE is 0 for 1 MiB, 1
# for 2 MiB. The kernel refuses it while a driver has the device, so it is taken off its driver; libvirt takes it from
# there.

# ADDRESS NUMBER: the size of a BAR now, as a VALUE; nothing where it has none of 1 MiB or more.
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
    [[ -e $device/$file ]] || refuse "BAR $number of $address cannot be resized: its card or the firmware does not allow it"
    if [[ $(bar_value "$address" "$number") != "${word#*=}" ]]; then wanted+=("$word"); fi
  done
  [[ ${#wanted[@]} -gt 0 ]] || return 0
  if [[ -e $device/driver ]]; then echo "$address" >"$here/bound"; fi
  free_of_driver "$address" || refuse "$address cannot be taken off its driver within 30 seconds, so its BARs are not resized"
  for word in "${wanted[@]}"; do
    file=${word%%=*}
    number=${file//[!0-9]/}
    before=$(bar_value "$address" "$number")
    # One that the kernel refuses has the size that it had.
    write_in_time 30 "${word#*=}" "$device/$file" ||
      refuse "the kernel found no room for BAR $number of $address in that size"
    printf '%s=%s\n' "$file" "$before" >>"$here/before"
  done
}

# The size before, for the host's driver.
undo_resize_bars() {
  local address=$1 word device=$sysfs/bus/pci/devices/$1 failed=0
  if [[ -e $here/before ]]; then
    free_of_driver "$address" || failed=1
    while read -r word; do
      [[ -z ${word#*=} ]] || write_in_time 30 "${word#*=}" "$device/${word%%=*}" || failed=1
    done <"$here/before"
    # Not tried a second time, when the host's driver may be in use.
    rm -f -- "$here/before"
  fi
  probe_bound 30 || failed=1
  return "$failed"
}
