# shellcheck shell=bash disable=SC2154
# SECONDS ADDRESS...: waits until no process has a node of these functions open: graphics, and sound that plays. (The
# control node of a sound card is always open in a sound server, which lets go of it when the card goes.)
device_nodes() {
  local address node minor
  for address in "$@"; do
    for node in "$sysfs/bus/pci/devices/$address"/drm/{card,renderD}[0-9]*; do
      [[ ! -e $node ]] || printf '/dev/dri/%s\n' "${node##*/}"
    done
    for node in "$sysfs/bus/pci/devices/$address"/sound/card*/pcm*; do
      [[ ! -e $node ]] || printf '/dev/snd/%s\n' "${node##*/}"
    done
    # NVIDIA's own driver has nodes that sysfs knows nothing of.
    if [[ -e $proc/driver/nvidia/gpus/$address/information ]]; then
      minor=$(sed -n 's/^Device Minor:[[:space:]]*\([0-9]*\)$/\1/p' "$proc/driver/nvidia/gpus/$address/information")
      [[ -z $minor ]] || printf '/dev/nvidia%s\n' "$minor"
    fi
  done
}

# The processes that have one of these nodes open, each as `name (process N, unit)`, at most five.
holders_of() {
  local node matches=() fds fd pid last='' unit shown=0
  for node in "$@"; do matches+=(-o -lname "$node"); done
  [[ ${#matches[@]} -gt 0 ]] || return 0
  # Processes come and go while find looks.
  fds=$(find "$proc"/[0-9]*/fd -maxdepth 1 '(' "${matches[@]:1}" ')' 2>/dev/null || true)
  while read -r fd; do
    [[ -n $fd ]] || continue
    pid=${fd#"$proc"/}
    pid=${pid%%/*}
    [[ $pid != "$last" && $shown -lt 5 ]] || continue
    last=$pid
    shown=$((shown + 1))
    unit=$(sed -n 's/^0:://p' "$proc/$pid/cgroup" 2>/dev/null || true)
    printf '%s (process %s, %s)\n' "$(cat "$proc/$pid/comm" 2>/dev/null || echo 'a process')" "$pid" "${unit##*/}"
  done <<<"$fds"
}

do_wait_device_free() {
  local limit=$1 nodes=() holders deadline=$((SECONDS + $1))
  shift
  mapfile -t nodes < <(device_nodes "$@")
  while true; do
    holders=$(holders_of "${nodes[@]}")
    [[ -n $holders ]] || return 0
    if ((SECONDS >= deadline)); then
      refuse "$* is still in use after $limit seconds by ${holders//$'\n'/, }: stop it before, or name its unit in handover.stop"
    fi
    sleep 0.3
  done
}

undo_wait_device_free() {
  :
}
