# shellcheck shell=bash disable=SC2154
# SECONDS ADDRESS...: waits until no process has a node of these functions open (graphics, and playing sound: a sound
# server always has the control node of a sound card open, and closes it when the card is removed), and until the host
# uses no disk below them. With 0 seconds, only the disks are checked, once.
device_nodes() {
  local address node minor others=no
  graphics_nodes "$@"
  for address in "$@"; do
    for node in "$sysfs/bus/pci/devices/$address"/sound/card*/pcm*; do
      [[ ! -e $node ]] || printf '/dev/snd/%s\n' "${node##*/}"
    done
    # NVIDIA's own driver has nodes that are not in sysfs.
    if [[ -e $proc/driver/nvidia/gpus/$address/information ]]; then
      minor=$(sed -n 's/^Device Minor:[[:space:]]*\([0-9]*\)$/\1/p' "$proc/driver/nvidia/gpus/$address/information")
      [[ -z $minor ]] || printf '/dev/nvidia%s\n' "$minor"
    fi
  done
  # The nodes that all its GPUs share keep its modules loaded, which does no harm if another GPU stays.
  for node in "$proc"/driver/nvidia/gpus/*; do
    [[ " $* " == *" ${node##*/} "* ]] || others=yes
  done
  [[ $others == yes ]] || printf '/dev/nvidia%s\n' ctl -modeset -uvm -uvm-tools
}

# The processes that have one of these nodes open, at most five, each as `name (process N, unit)`.
holders_of() {
  local fds fd pid last='' unit shown=0
  fds=$(descriptors_of "$@")
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

# The members of ZFS pools, which the kernel does not report.
pool_members() {
  local zpool
  zpool=$(command -v zpool || echo /run/current-system/sw/bin/zpool)
  if [[ -e $sysfs/module/zfs && -x $zpool ]]; then timeout 10 "$zpool" list -vHLP || true; fi
}

# NAME PATH: what the host uses a disk or a partition for; nothing if it does not use it.
disk_use() {
  local numbers holder found
  numbers=$(cat -- "$2/dev" 2>/dev/null || true)
  # A file system on several disks (Btrfs) has its own device number, and the name of one of the disks.
  found=$(awk -v numbers="$numbers" -v node="/dev/$1" \
    '{ for (i = 7; i < NF && $i != "-"; i++); if ($3 == numbers || $(i + 2) == node) { print $5; exit } }' \
    "$proc/1/mountinfo" 2>/dev/null || true)
  if [[ -n $found ]]; then
    printf '%s (mounted on %s)\n' "$1" "$found"
    return 0
  fi
  if awk '{ print $1 }' "$proc/swaps" 2>/dev/null | grep -qxF -- "/dev/$1"; then
    printf '%s (swap)\n' "$1"
    return 0
  fi
  for holder in "$2"/holders/*; do
    [[ -e $holder || -L $holder ]] || continue
    holder=${holder##*/}
    printf '%s (in %s)\n' "$1" "$(cat -- "$sysfs/class/block/$holder/dm/name" 2>/dev/null || echo "$holder")"
    return 0
  done
  for holder in "$sysfs"/fs/btrfs/*/devices/"$1"; do
    [[ ! -e $holder && ! -L $holder ]] || printf '%s (in a mounted Btrfs)\n' "$1"
  done
  if grep -qwF -- "/dev/$1" <<<"$members"; then printf '%s (in a ZFS pool)\n' "$1"; fi
}

# The disks and partitions below these functions that the host uses, each with its use.
disks_in_use() {
  local path where address paths=() members
  members=$(pool_members)
  mapfile -t paths < <(readlink -f -- "$sysfs"/class/block/* 2>/dev/null || true)
  for path in "${paths[@]}"; do
    where=$path
    # A multipath disk is below none of its controllers; its subsystem has links to them.
    if [[ $path =~ ^(.*/nvme-subsystem/[^/]+)/ ]]; then where=$(readlink -f -- "${BASH_REMATCH[1]}"/nvme* || true); fi
    for address in "$@"; do
      if [[ $where == */"$address"/* ]]; then disk_use "${path##*/}" "$path"; fi
    done
  done
}

do_wait_device_free() {
  local limit=$1 nodes=() holders disks deadline=$((SECONDS + $1))
  shift
  if ((limit > 0)); then mapfile -t nodes < <(device_nodes "$@"); fi
  while true; do
    holders=$(holders_of "${nodes[@]}")
    disks=$(disks_in_use "$@")
    [[ -n $holders$disks ]] || return 0
    if ((SECONDS >= deadline)); then
      [[ -z $disks ]] ||
        refuse "the host uses disks of $*: ${disks//$'\n'/, }: unmount them or stop what uses them, then start the guest again"
      refuse "$* is still in use after $limit seconds by ${holders//$'\n'/, }: stop that program first, or add its unit to handover.stop"
    fi
    sleep 0.3
  done
}

undo_wait_device_free() {
  :
}
