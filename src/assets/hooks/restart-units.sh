# shellcheck shell=bash disable=SC2154
# SECONDS ADDRESSES UNIT...: starts units again that an earlier step stopped, now that they can no longer reach the
# device, and stops them before it comes back, so that they find it when that step starts them. ADDRESSES is separated
# by commas.
do_restart_units() {
  local limit=$1 address device unit addresses=()
  IFS=, read -r -a addresses <<<"$2"
  shift 2
  for address in "${addresses[@]}"; do
    device=$sysfs/bus/pci/devices/$address
    # A driver that stayed for another device still has this one, and the units would use it again.
    [[ -e $device/driver/unbind && $(<"$device/class") == 0x03* ]] || continue
    printf '%s\n' "$address" >>"$here/bound"
    write_in_time "$limit" "$address" "$device/driver/unbind" ||
      refuse "$address could not be unbound from its driver within $limit seconds: see the kernel log (journalctl -k -b)"
  done
  for unit in "$@"; do
    grep -qxF -- "$unit" "${here%/*}"/*/stopped 2>/dev/null || continue
    printf '%s\n' "$unit" >>"$here/started"
    # Otherwise systemd would count these starts and eventually refuse one.
    timeout 30 systemctl reset-failed -- "$unit" 2>/dev/null || true
    timeout "$limit" systemctl start -- "$unit" ||
      refuse "$unit did not start again without the device: see 'journalctl -b -u $unit', or remove it from handover.restart"
  done
}

undo_restart_units() {
  local limit=$1 unit failed=0
  if [[ -e $here/started ]]; then
    while read -r unit; do
      timeout "$limit" systemctl stop -- "$unit" || failed=1
    done <"$here/started"
    # Not stopped a second time, because the host may be using them by then.
    rm -f -- "$here/started"
  fi
  probe_bound "$limit" || failed=1
  return "$failed"
}
