# shellcheck shell=bash disable=SC2154
# CPUS: everything of the host leaves these CPUs: all but the guests, which are in machine.slice. systemd remembers what
# it is told until the next boot.
host_units=(user.slice system.slice init.scope)

# Each unit has those of its CPUs that no guest holds; once none is held, what it had before the first guest.
share_cpus() {
  local unit before left failed=0 held=()
  read_held isolated-cpus
  for unit in "${host_units[@]}"; do
    [[ -e $run/allowed-cpus/$unit ]] || continue
    before=$(<"$run/allowed-cpus/$unit")
    left=$before
    if [[ ${#held[@]} -gt 0 ]]; then leave_held_out "${before:-$(online_cpus)}"; fi
    systemctl set-property --runtime -- "$unit" "AllowedCPUs=$left" || failed=1
  done
  # Kept where it could not be given back: what such a unit has now is not its own.
  if [[ ${#held[@]} -eq 0 && $failed -eq 0 ]]; then rm -rf -- "$run/allowed-cpus"; fi
  return "$failed"
}

do_isolate_cpus() {
  local unit before left held=()
  lock_host
  mkdir -p -- "$run/allowed-cpus"
  for unit in "${host_units[@]}"; do
    [[ ! -e $run/allowed-cpus/$unit ]] || continue
    before=$(systemctl show --property=AllowedCPUs --value -- "$unit") || refuse "the CPUs of $unit cannot be asked for"
    printf '%s\n' "$before" >"$run/allowed-cpus/$unit"
  done
  printf '%s\n' "$1" >"$here/isolated-cpus"
  read_held isolated-cpus
  for unit in "${host_units[@]}"; do
    before=$(<"$run/allowed-cpus/$unit")
    leave_held_out "${before:-$(online_cpus)}"
    [[ -n $left ]] || refuse "with the guests that run, $guest would hold every CPU that $unit may have: shut one down first"
  done
  share_cpus || refuse "the host could not be kept off the CPUs $1"
}

undo_isolate_cpus() {
  [[ -e $run/allowed-cpus ]] || return 0
  lock_host
  rm -f -- "$here/isolated-cpus"
  share_cpus
}
