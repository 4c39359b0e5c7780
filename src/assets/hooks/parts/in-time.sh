# shellcheck shell=bash disable=SC2154
# SECONDS COMMAND...: whether a command, which may be a function, succeeds in that time. A write that unbinds a device
# from its driver waits as long as the driver does, and no signal ends it. It is then left behind and the guest is
# refused, so that libvirtd does not wait forever. Everything a handover does to drivers goes through this. What the
# command prints is in the file `said`, if the caller has set that.
said=
in_time() {
  # SECONDS counts whole seconds, and the first one is already partly over.
  local deadline=$((SECONDS + $1 + 1)) command
  shift
  # libvirt waits for every process that has the hook's output open, and the next hook for one that has its lock.
  {
    if [[ -n $ours ]]; then exec {ours}<&-; fi
    "$@"
  } </dev/null >"${said:-/dev/null}" 2>&1 &
  command=$!
  while kill -0 "$command" 2>/dev/null; do
    ((SECONDS < deadline)) || return 1
    sleep 0.1
  done
  wait "$command"
}

# SECONDS TEXT FILE
write_in_time() {
  in_time "$1" write_file "$2" "$3"
}
write_file() {
  printf '%s\n' "$1" >"$2"
}

# SECONDS: lets drivers bind the functions again that the step recorded in `bound`, if they have no driver.
probe_bound() {
  local address failed=0
  [[ -e $here/bound ]] || return 0
  while read -r address; do
    [[ ! -e $sysfs/bus/pci/devices/$address || -e $sysfs/bus/pci/devices/$address/driver ]] ||
      write_in_time "$1" "$address" "$sysfs/bus/pci/drivers_probe" || failed=1
  done <"$here/bound"
  return "$failed"
}
