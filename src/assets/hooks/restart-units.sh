# shellcheck shell=bash disable=SC2154
# SECONDS ADDRESSES UNIT...: starts units again that an earlier step stopped, now that the device is out of their reach,
# and stops them before it comes back, so that they see it when that step starts them. ADDRESSES has commas.
do_restart_units() {
  local limit=$1 address device unit addresses=()
  IFS=, read -r -a addresses <<<"$2"
  shift 2
  for address in "${addresses[@]}"; do
    device=$sysfs/bus/pci/devices/$address
    # A driver that stayed for another card still has this one, and they would use it again.
    [[ -e $device/driver/unbind && $(<"$device/class") == 0x03* ]] || continue
    printf '%s\n' "$address" >>"$here/bound"
    write_in_time "$limit" "$address" "$device/driver/unbind" || refuse "$address cannot be taken off its driver within $limit seconds"
  done
  for unit in "$@"; do
    grep -qxF -- "$unit" "${here%/*}"/*/stopped 2>/dev/null || continue
    printf '%s\n' "$unit" >>"$here/started"
    # Or systemd would count these starts, and after some refuse one.
    systemctl reset-failed -- "$unit" 2>/dev/null || true
    timeout "$limit" systemctl start -- "$unit" || refuse "$unit did not start again without the device"
  done
}

undo_restart_units() {
  local limit=$1 unit failed=0
  if [[ -e $here/started ]]; then
    while read -r unit; do
      timeout "$limit" systemctl stop -- "$unit" || failed=1
    done <"$here/started"
    # Not stopped a second time, when the host may be using them again.
    rm -f -- "$here/started"
  fi
  probe_bound "$limit" || failed=1
  return "$failed"
}
