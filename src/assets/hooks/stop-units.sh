# shellcheck shell=bash disable=SC2154
# SECONDS UNIT...: stops the units that run, and records which they were; the others are left alone.
do_stop_units() {
  local limit=$1 unit state
  shift
  for unit in "$@"; do
    state=$(timeout 30 systemctl is-active -- "$unit") || [[ $? -ne 124 ]] ||
      refuse "systemd did not say within 30 seconds whether $unit runs: see 'journalctl -b -u init.scope', then start the guest again"
    case $state in
    active | activating | reloading)
      printf '%s\n' "$unit" >>"$here/stopped"
      timeout "$limit" systemctl stop -- "$unit" ||
        refuse "$unit did not stop within $limit seconds: see 'journalctl -b -u $unit', or raise handover.timeout"
      ;;
    esac
  done
}

# Each attempt to start the guest also starts these units. Without reset-failed, systemd would take that for a crash
# loop after a few attempts and refuse to start them.
undo_stop_units() {
  local limit=$1 failed=0 units=() i unit
  [[ -e $here/stopped ]] || return 0
  while read -r unit; do units+=("$unit"); done <"$here/stopped"
  for ((i = ${#units[@]} - 1; i >= 0; i--)); do
    timeout 30 systemctl reset-failed -- "${units[i]}" 2>/dev/null || true
    timeout "$limit" systemctl start -- "${units[i]}" || {
      log "${units[i]} could not be started again: see 'journalctl -b -u ${units[i]}'"
      failed=1
    }
  done
  return "$failed"
}
