# shellcheck shell=bash disable=SC2154
# SECONDS UNIT...: starts units again that an earlier step stopped, now that the device is out of their reach, and
# stops them before it comes back, so that they see it when that step starts them.
do_restart_units() {
  local limit=$1 unit
  shift
  for unit in "$@"; do
    grep -qxF -- "$unit" "${here%/*}"/*/stopped 2>/dev/null || continue
    printf '%s\n' "$unit" >>"$here/started"
    timeout "$limit" systemctl start -- "$unit" || refuse "$unit did not start again without the device"
  done
}

undo_restart_units() {
  local limit=$1 unit failed=0
  [[ -e $here/started ]] || return 0
  while read -r unit; do
    timeout "$limit" systemctl stop -- "$unit" || failed=1
  done <"$here/started"
  return "$failed"
}
