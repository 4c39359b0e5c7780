# shellcheck shell=bash disable=SC2154,SC2034
# Sets of CPUs, and the CPUs that guests hold. A step that takes CPUs for its guest writes them to a file in its folder.
# These files together are what all guests hold, and each disappears with its guest's folder.

# LIST: sets `cpus` to the CPUs of a list as the kernel (0-3,8) or systemd (0-3 8) prints it.
read_cpus() {
  local items=() item cpu
  cpus=()
  read -r -a items <<<"${1//[!0-9-]/ }"
  for item in "${items[@]}"; do
    for ((cpu = ${item%-*}; cpu <= ${item#*-}; cpu++)); do cpus+=("$cpu"); done
  done
}

# FILE: sets `held` to the CPUs in the files of this name of all guests, each with the last file that has it.
read_held() {
  local file cpu cpus
  held=()
  for file in "$run"/guests/*/*/"$1"; do
    [[ -e $file ]] || continue
    read_cpus "$(<"$file")"
    for cpu in "${cpus[@]}"; do held[cpu]=$file; done
  done
}

# LIST: sets `left` to the CPUs of the list that are not in `held`, separated by commas.
leave_held_out() {
  local cpu cpus
  left=
  read_cpus "$1"
  for cpu in "${cpus[@]}"; do
    [[ -n ${held[cpu]-} ]] || left+=,$cpu
  done
  left=${left#,}
}

online_cpus() {
  cat -- "$sysfs/devices/system/cpu/online"
}
