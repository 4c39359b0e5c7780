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

# ADDRESS...: the nodes of the USB devices below these functions.
usb_nodes() {
  local path address
  while read -r path; do
    for address in "$@"; do
      if [[ $path == */"$address"/* && -e $path/devnum ]]; then
        printf '/dev/bus/usb/%03d/%03d\n' "$((10#$(<"$path/busnum")))" "$((10#$(<"$path/devnum")))"
      fi
    done
  done < <(readlink -f -- "$sysfs"/bus/usb/devices/* 2>/dev/null || true)
}

# ADDRESS...: the nodes of these functions that a program has open only while it uses them: graphics, framebuffers,
# disks, playing sound (a sound server always has the control node of a sound card open, and closes it when the card is
# removed), and USB devices that a program drives itself, such as the QEMU of another guest.
device_nodes() {
  local address minor
  graphics_nodes "$@"
  class_below graphics "$@" | awk '$1 ~ /^fb[0-9]/ { print "/dev/" $1 }'
  disks_below "$@" | awk '{ print "/dev/" $1 }'
  class_below sound "$@" | awk '$1 ~ /^pcm/ { print "/dev/snd/" $1 }'
  usb_nodes "$@"
  for address in "$@"; do
    # NVIDIA's own driver has nodes that are not in sysfs.
    if [[ -e $proc/driver/nvidia/gpus/$address/information ]]; then
      minor=$(sed -n 's/^Device Minor:[[:space:]]*\([0-9]*\)$/\1/p' "$proc/driver/nvidia/gpus/$address/information")
      [[ -z $minor ]] || printf '/dev/nvidia%s\n' "$minor"
    fi
  done
}

# ADDRESS...: the nodes that all GPUs of NVIDIA's driver share, if it has no others. They keep its modules loaded, but
# none of its GPUs in use.
shared_nodes() {
  local node
  for node in "$proc"/driver/nvidia/gpus/*; do
    [[ " $* " == *" ${node##*/} "* ]] || return 0
  done
  printf '/dev/nvidia%s\n' ctl -modeset -uvm -uvm-tools
}

# NODE...: of each process that has one of these open, one of the file descriptors, as a path in /proc. Fails if that
# takes more than 20 seconds. The name of an open file proves nothing, because any user can have a plain file of that name
# in a mount namespace, so its device number is compared. `--cached` does not ask the server of a file system, which need
# not answer.
descriptors_of() {
  local node matches=() devices
  for node in "$@"; do matches+=(-o -lname "$node"); done
  [[ ${#matches[@]} -gt 0 ]] || return 0
  devices=$(stat -L --cached=always -c '%t:%T' -- "$@" 2>/dev/null || true)
  # Processes come and go while find runs, which is its status 1.
  {
    timeout 20 find "$proc"/[0-9]*/fd -maxdepth 1 '(' "${matches[@]:1}" ')' \
      -exec stat -L --cached=always -c '%t:%T %n' -- {} + 2>/dev/null || [[ $? -eq 1 ]]
  } | awk -v devices="${devices//$'\n'/ }" -v root="$proc/" '
    BEGIN { count = split(devices, all, " "); for (i = 1; i <= count; i++) wanted[all[i]] }
    $1 in wanted {
      pid = substr($2, length(root) + 1)
      sub(/\/.*/, "", pid)
      if (!seen[pid]++) print $2
    }'
}

# PID: sets `comm` to the name of the process, which the process chooses itself, as one line.
read_comm() {
  comm=
  { read -r -d '' comm <"$proc/$1/comm"; } 2>/dev/null || true
  comm=${comm//$'\n'/?}
}

# The processes that have one of these nodes open, at most five, each as `name (process N, unit)`. logind keeps the nodes
# of a session open as well, and gives them to systemd to keep: the two are only named if no other process is left.
holders_of() {
  local fds fd pid comm unit shown=0 rest
  fds=$(descriptors_of "$@") ||
    refuse "cannot find out within 20 seconds which programs use the device: end programs that have very many files open, then start the guest again"
  [[ -n $fds ]] || return 0
  # A user can have many processes that hold a node, so nothing is started for each.
  rest=$(printf '%s\n' "$fds" | while read -r fd; do
    pid=${fd#"$proc"/}
    pid=${pid%%/*}
    read_comm "$pid"
    [[ $pid == 1 || $comm == systemd-logind ]] || printf '%s\n' "$fd"
  done)
  while read -r fd && [[ $shown -lt 5 ]]; do
    pid=${fd#"$proc"/}
    pid=${pid%%/*}
    shown=$((shown + 1))
    read_comm "$pid"
    unit=$(sed -n 's/^0:://p' "$proc/$pid/cgroup" 2>/dev/null || true)
    printf '%s (process %s, %s)\n' "${comm:-a process}" "$pid" "${unit##*/}"
  done < <(printf '%s\n' "${rest:-$fds}")
}
