# shellcheck shell=bash disable=SC2154
# SECONDS [--start] [--lose=WHAT,...] ADDRESS...: before libvirt takes these functions from their drivers, waits until the
# host does not use what is on them: device nodes that programs have open, disks, network interfaces, the only keyboards
# and the only framebuffer with consoles. Otherwise it refuses the start, and names each use.
#
# What a function is, is decided by what the kernel has found on it. A function that is absent, has no driver or is with
# vfio-pci already has nothing on it.
#
# --start: nothing was stopped for these functions before, and no driver is unloaded afterwards (`bind: start`).
# --lose: the spec consents that the host has no `keyboard`, `network` or `display` left while the guest runs.

# ADDRESS...: those that a driver of the host has.
with_host_driver() {
  local address driver
  for address in "$@"; do
    read_driver "$address"
    [[ -z $driver ]] || printf '%s\n' "$address"
  done
}

# ADDRESS...: those that have virtual functions, which end with their driver.
virtual_functions() {
  local address count
  for address in "$@"; do
    count=$(cat -- "$sysfs/bus/pci/devices/$address/sriov_numvfs" 2>/dev/null || echo 0)
    [[ $count == 0 ]] || printf '%s (%s)\n' "$address" "$count"
  done
}

# LINES: them as one line.
listed() {
  printf '%s' "${1//$'\n'/, }"
}

do_wait_device_free() {
  local limit=$1 deadline=$((SECONDS + $1)) started=no loses=,
  local addresses=() nodes=() holders disks nets keyboards framebuffers virtual advice
  shift
  while [[ ${1-} == --* ]]; do
    case $1 in
    --start) started=yes ;;
    --lose=*) loses+=${1#*=}, ;;
    esac
    shift
  done
  mapfile -t addresses < <(with_host_driver "$@")
  [[ ${#addresses[@]} -gt 0 ]] || return 0
  set -- "${addresses[@]}"

  while true; do
    mapfile -t nodes < <(
      device_nodes "$@"
      [[ $started == yes ]] || shared_nodes "$@"
    )
    holders=$(holders_of "${nodes[@]}")
    disks=$(disks_in_use "$@")
    virtual=$(virtual_functions "$@")
    nets='' keyboards='' framebuffers=''
    [[ $loses == *,network,* ]] || nets=$(nets_in_use "$@")
    [[ $loses == *,keyboard,* ]] || keyboards=$(last_keyboards "$@")
    [[ $loses == *,display,* ]] || framebuffers=$(last_framebuffers "$@")
    [[ -n $holders$virtual$disks$nets$keyboards$framebuffers ]] || return 0
    ((SECONDS < deadline)) || break
    sleep 0.3
  done

  [[ -z $virtual ]] ||
    log "virtual functions were created from $*: $(listed "$virtual"): they would be gone with it; stop what uses them, and write 0 to its sriov_numvfs"
  [[ -z $disks ]] ||
    log "the host uses disks of $*: $(listed "$disks"): unmount them or stop what uses them, then start the guest again"
  [[ -z $nets ]] ||
    log "the host uses network interfaces of $*: $(listed "$nets"): move what they do to another interface in the configuration of the host, or set 'hostLoses: [network]' on the device if the host can do without, then start the guest again"
  [[ -z $keyboards ]] ||
    log "the host would have no keyboard left without $*: $(listed "$keyboards"): plug a keyboard into a port of another controller, or set 'hostLoses: [keyboard]' on the device if the host needs none, then start the guest again"
  [[ -z $framebuffers ]] ||
    log "the consoles of the host are displayed on $*, and it has no other framebuffer ($(listed "$framebuffers")): set 'bind: handover', with which they are unbound first, or 'hostLoses: [display]' on the device if the host needs none"
  if [[ -n $holders ]]; then
    advice="stop that program first, or add its unit to handover.stop"
    [[ $started == no ]] ||
      advice="stop that program, then start the guest again; for a GPU that the desktop has opened, set 'desktop: off' if the host has another one, or 'bind: handover'"
    log "$* is still in use after $limit seconds by $(listed "$holders"): $advice"
  fi
  exit 1
}

undo_wait_device_free() {
  :
}
