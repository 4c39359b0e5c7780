# shellcheck shell=bash disable=SC2154
# GOVERNOR CPUS: sets the frequency governor of these CPUs while a guest has them. A machine without that governor still
# runs the guest.
do_set_governor() {
  local governor=$1 cpu cpus file without=''
  lock_host
  printf '%s\n' "$2" >"$here/governed-cpus"
  printf '%s\n' "$governor" >"$here/governor"
  install -d -m 0700 -- "$run/governors"
  read_cpus "$2"
  for cpu in "${cpus[@]}"; do
    file=$sysfs/devices/system/cpu/cpu$cpu/cpufreq/scaling_governor
    if [[ -e $file && " $(cat -- "${file%/*}/scaling_available_governors") " == *" $governor "* ]]; then
      [[ -s $run/governors/$cpu ]] || cat -- "$file" >"$run/governors/$cpu"
      printf '%s\n' "$governor" >"$file" ||
        refuse "cannot set governor '$governor' for CPU $cpu: the kernel refused it; remove cpu.governor of the guest to start without it"
    else
      without+=,$cpu
    fi
  done
  [[ -z $without ]] || log "CPUs ${without#,} do not support the governor '$governor' and keep their own"
}

# A CPU that another guest has too gets the governor of that guest, the others what they had before the first guest.
undo_set_governor() {
  local saved cpu file wanted failed=0 held=()
  [[ -e $run/governors ]] || return 0
  lock_host
  rm -f -- "$here/governed-cpus"
  read_held governed-cpus
  for saved in "$run"/governors/*; do
    [[ -e $saved ]] || continue
    cpu=${saved##*/}
    file=$sysfs/devices/system/cpu/cpu$cpu/cpufreq/scaling_governor
    if [[ -n ${held[cpu]-} ]]; then
      wanted=${held[cpu]%/*}/governor
      # Guests started by an earlier version have not recorded their governor.
      [[ ! -e $file || ! -e $wanted || $(<"$file") == "$(<"$wanted")" ]] || cat -- "$wanted" >"$file" || failed=1
      continue
    fi
    # A CPU that was taken offline meanwhile has no governor.
    if [[ ! -s $saved || ! -e $file || $(<"$file") == "$(<"$saved")" ]] || cat -- "$saved" >"$file"; then
      rm -f -- "$saved"
    else
      failed=1
    fi
  done
  [[ ${#held[@]} -gt 0 || $failed -ne 0 ]] || rm -rf -- "$run/governors"
  return "$failed"
}
