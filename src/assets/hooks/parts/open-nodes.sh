# shellcheck shell=bash disable=SC2154
# Device nodes, and the processes that have them open.

# ADDRESS...: the graphics nodes of these functions.
graphics_nodes() {
  local address node
  for address in "$@"; do
    for node in "$sysfs/bus/pci/devices/$address"/drm/{card,renderD}[0-9]*; do
      [[ ! -e $node ]] || printf '/dev/dri/%s\n' "${node##*/}"
    done
  done
}

# NODE...: the file descriptors, as paths in /proc, of the processes that have one of these open.
descriptors_of() {
  local node matches=()
  for node in "$@"; do matches+=(-o -lname "$node"); done
  [[ ${#matches[@]} -gt 0 ]] || return 0
  # Processes come and go while find runs.
  find "$proc"/[0-9]*/fd -maxdepth 1 '(' "${matches[@]:1}" ')' 2>/dev/null || true
}
