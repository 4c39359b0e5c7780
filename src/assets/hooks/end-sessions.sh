# shellcheck shell=bash
# SECONDS SEAT: ends the graphical sessions of a seat that outlive the display manager. They cannot be brought back;
# the display manager asks for a new one.
do_end_sessions() {
  local limit=$1 seat=$2 session rest
  while read -r session rest; do
    [[ -n $session ]] || continue
    [[ $(loginctl show-session "$session" --property=Seat --value || true) == "$seat" ]] || continue
    case $(loginctl show-session "$session" --property=Type --value || true) in
    x11 | wayland | mir)
      log "ending the graphical session $session ($rest)"
      timeout "$limit" loginctl terminate-session "$session" || log "the session $session did not end"
      ;;
    esac
  done < <(loginctl list-sessions --no-legend || true)
}

undo_end_sessions() {
  :
}
