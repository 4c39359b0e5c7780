# shellcheck shell=bash disable=SC2154
# SECONDS SEAT ADDRESS...: ends the graphical sessions of a seat that outlive the display manager, and those that began
# as a text login and show something on these functions (sway, started by hand). They cannot be brought back; the
# display manager asks for a new one.

# SESSION PROPERTY
session_property() {
  loginctl show-session "$1" --property="$2" --value || true
}

# SESSION ADDRESS...: whether one of its processes has a graphics node of these functions open.
session_shows() {
  local scope fd group nodes
  scope=$(session_property "$1" Scope)
  [[ -n $scope ]] || return 1
  mapfile -t nodes < <(graphics_nodes "${@:2}")
  while read -r fd; do
    group=$(cat -- "${fd%/fd/*}/cgroup" 2>/dev/null || true)
    [[ $group/ != */"$scope"/* ]] || return 0
  done < <(descriptors_of "${nodes[@]}")
  return 1
}

do_end_sessions() {
  local limit=$1 seat=$2 session rest kind
  shift 2
  while read -r session rest; do
    [[ -n $session ]] || continue
    [[ $(session_property "$session" Seat) == "$seat" ]] || continue
    case $(session_property "$session" Type) in
    x11 | wayland | mir) kind='graphical session' ;;
    tty)
      session_shows "$session" "$@" || continue
      kind='session that uses the device,'
      ;;
    *) continue ;;
    esac
    log "ending the $kind $session ($rest)"
    timeout "$limit" loginctl terminate-session "$session" || log "the session $session did not end"
  done < <(loginctl list-sessions --no-legend || true)
}

undo_end_sessions() {
  :
}
