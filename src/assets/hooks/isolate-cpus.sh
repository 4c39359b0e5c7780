# shellcheck shell=bash disable=SC2154
# CPUS: keeps all host processes off these CPUs; guests are in machine.slice and are not affected. systemd keeps the
# setting until the next boot.
host_units=(user.slice system.slice init.scope)

# Sets each unit to those of its CPUs that no guest holds; if none is held, to what it had before the first guest.
share_cpus() {
  local unit before left failed=0 held=()
  read_held isolated-cpus
  for unit in "${host_units[@]}"; do
    [[ -s $run/allowed-cpus/$unit ]] || continue
    before=$(<"$run/allowed-cpus/$unit")
    left=$before
    if [[ ${#held[@]} -gt 0 ]]; then leave_held_out "${before:-$(online_cpus)}"; fi
    timeout 30 systemctl set-property --runtime -- "$unit" "AllowedCPUs=$left" || failed=1
  done
  # Kept if a unit could not be restored: what that unit has now is not its own setting.
  if [[ ${#held[@]} -eq 0 && $failed -eq 0 ]]; then rm -rf -- "$run/allowed-cpus"; fi
  return "$failed"
}

do_isolate_cpus() {
  local unit before left held=()
  lock_host
  install -d -m 0700 -- "$run/allowed-cpus"
  for unit in "${host_units[@]}"; do
    [[ ! -s $run/allowed-cpus/$unit ]] || continue
    before=$(timeout 30 systemctl show --property=AllowedCPUs --value -- "$unit") ||
      refuse "cannot read AllowedCPUs of $unit: run 'systemctl show --property=AllowedCPUs $unit' to see why"
    printf '%s\n' "$before" >"$run/allowed-cpus/$unit"
  done
  printf '%s\n' "$1" >"$here/isolated-cpus"
  read_held isolated-cpus
  for unit in "${host_units[@]}"; do
    before=$(<"$run/allowed-cpus/$unit")
    leave_held_out "${before:-$(online_cpus)}"
    [[ -n $left ]] ||
      refuse "together with the running guests, $guest would hold every CPU that $unit may use: shut down another guest first"
  done
  share_cpus || refuse "cannot keep the host off CPUs $1: setting AllowedCPUs failed; see 'journalctl -b -u libvirtd'"
}

undo_isolate_cpus() {
  [[ -e $run/allowed-cpus ]] || return 0
  lock_host
  rm -f -- "$here/isolated-cpus"
  share_cpus
}
