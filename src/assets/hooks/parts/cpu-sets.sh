# shellcheck shell=bash disable=SC2154,SC2034
# Sets of CPUs, and which of them guests hold. A step that takes CPUs for its guest writes them to a file of its folder,
# so that what all guests hold is what these files say, and goes with a guest's folder.

# LIST: into `cpus` the CPUs of a list as the kernel (0-3,8) or systemd (0-3 8) prints it.
read_cpus() {
  local items=() item cpu
  cpus=()
  read -r -a items <<<"${1//[!0-9-]/ }"
  for item in "${items[@]}"; do
    for ((cpu = ${item%-*}; cpu <= ${item#*-}; cpu++)); do cpus+=("$cpu"); done
  done
}

# FILE: into `held` the CPUs that are in these files of all guests, each with the last file that has it.
read_held() {
  local file cpu cpus
  held=()
  for file in "$run"/guests/*/*/"$1"; do
    [[ -e $file ]] || continue
    read_cpus "$(<"$file")"
    for cpu in "${cpus[@]}"; do held[cpu]=$file; done
  done
}

# LIST: into `left` those of them that are not in `held`, with commas.
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
