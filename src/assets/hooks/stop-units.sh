# shellcheck shell=bash disable=SC2154
# SECONDS UNIT...: stops the units that run, and remembers which they were; the others are left as they are.
do_stop_units() {
  local limit=$1 unit
  shift
  for unit in "$@"; do
    case $(systemctl is-active -- "$unit" || true) in
    active | activating | reloading)
      printf '%s\n' "$unit" >>"$here/stopped"
      timeout "$limit" systemctl stop -- "$unit" || refuse "$unit did not stop within $limit seconds"
      ;;
    esac
  done
}

# A guest that is tried again and again starts them as often, and systemd would count that as a unit that does not stay
# up, and start it no more.
undo_stop_units() {
  local limit=$1 failed=0 units=() i
  [[ -e $here/stopped ]] || return 0
  mapfile -t units <"$here/stopped"
  for ((i = ${#units[@]} - 1; i >= 0; i--)); do
    systemctl reset-failed -- "${units[i]}" 2>/dev/null || true
    timeout "$limit" systemctl start -- "${units[i]}" || {
      log "${units[i]} could not be started again"
      failed=1
    }
  done
  return "$failed"
}
