# shellcheck shell=bash disable=SC2154
# SECONDS UNIT...: stops the units that run, and records which they were; the others are left alone.
do_stop_units() {
  local limit=$1 unit
  shift
  for unit in "$@"; do
    case $(systemctl is-active -- "$unit" || true) in
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
    systemctl reset-failed -- "${units[i]}" 2>/dev/null || true
    timeout "$limit" systemctl start -- "${units[i]}" || {
      log "${units[i]} could not be started again: see 'journalctl -b -u ${units[i]}'"
      failed=1
    }
  done
  return "$failed"
}
