# shellcheck shell=bash disable=SC2154
# SECONDS SEAT ADDRESS...: ends the graphical sessions of a seat that outlive the display manager, and the text logins
# that show something on these functions (sway, started by hand). They cannot be restored; the display manager offers a
# new login.

# SESSION PROPERTY
session_property() {
  timeout 30 loginctl show-session "$1" --property="$2" --value || true
}

# SESSION ADDRESS...: whether one of its processes has a graphics node of these functions open.
session_shows() {
  local scope fd group nodes
  scope=$(session_property "$1" Scope)
  [[ -n $scope ]] || return 1
  mapfile -t nodes < <(graphics_nodes "${@:2}")
  while read -r fd; do
    group=
    { read -r -d '' group <"${fd%/fd/*}/cgroup"; } 2>/dev/null || true
    [[ $group/ != */"$scope"/* ]] || return 0
  done < <(descriptors_of "${nodes[@]}")
  return 1
}

do_end_sessions() {
  local limit=$1 seat=$2 session rest kind why
  shift 2
  while read -r session rest; do
    [[ -n $session ]] || continue
    [[ $(session_property "$session" Seat) == "$seat" ]] || continue
    case $(session_property "$session" Type) in
    x11 | wayland | mir) kind='graphical session' why='' ;;
    tty)
      session_shows "$session" "$@" || continue
      kind='text session' why=', which uses the device'
      ;;
    *) continue ;;
    esac
    log "ending $kind $session ($rest)$why"
    timeout "$limit" loginctl terminate-session "$session" || log "session $session did not end within $limit seconds"
  done < <(timeout 30 loginctl list-sessions --no-legend || true)
}

undo_end_sessions() {
  :
}
