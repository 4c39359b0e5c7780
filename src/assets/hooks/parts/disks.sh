# shellcheck shell=bash disable=SC2154
# Disks below PCI functions, and what the host uses them for.

# ADDRESS...: the disks and partitions below these functions, as `NAME PATH`.
disks_below() {
  local path where address
  while read -r path; do
    where=$path
    # A multipath disk is below none of its controllers; its subsystem has links to them.
    if [[ $path =~ ^(.*/nvme-subsystem/[^/]+)/ ]]; then where=$(readlink -f -- "${BASH_REMATCH[1]}"/nvme* || true); fi
    for address in "$@"; do
      if [[ $where == */"$address"/* ]]; then printf '%s %s\n' "${path##*/}" "$path"; fi
    done
  done < <(readlink -f -- "$sysfs"/class/block/* 2>/dev/null || true)
}

# What every mount namespace has mounted and what is swapped to, as lines `NUMBERS NODE USE`. The host's own namespace
# comes first. NUMBERS is the device number of the file system; a file system on several disks (Btrfs) has one of its
# own, and the node of one of the disks. NODE is `-` for every other type, because any user can mount a tmpfs and name its
# source like a disk. A swap file is a use of the file system that contains it.
# https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html
file_systems() {
  {
    # Processes come and go meanwhile.
    cat -- "$proc/1/mountinfo" 2>/dev/null || true
    echo others
    # There can be more processes than a command takes words.
    printf '%s\0' "$proc"/[0-9]*/mountinfo | xargs -0 cat -- 2>/dev/null || true
    sed 1d "$proc/swaps" 2>/dev/null | sed 's/^/swap /' || true
  } | awk '
    $1 == "others" { others = 1; next }
    $1 == "swap" {
      if ($3 == "partition") { print "-", $2, "swap"; next }
      best = 0
      for (i = 1; i <= count; i++) {
        point = points[i] == "/" ? "/" : points[i] "/"
        if (index($2, point) == 1 && length(point) > best) { best = length(point); its = i }
      }
      if (best) print numbers[its], nodes[its], "swap file " $2
      next
    }
    {
      for (i = 7; i < NF && $i != "-"; i++);
      type = $(i + 1)
      node = type ~ /^(btrfs|bcachefs|zfs)$/ ? $(i + 2) : "-"
      if (!(($3, node) in seen)) print $3, node, "mounted on " $5
      seen[$3, node]
      # The log or the real-time part of an XFS is on another disk.
      parts = type == "xfs" ? split($(i + 3), option, ",") : 0
      for (p = 1; p <= parts; p++)
        if (option[p] ~ /^(logdev|rtdev)=/) print "-", substr(option[p], index(option[p], "=") + 1), "mounted on " $5
      if (others) next
      count++
      points[count] = $5
      numbers[count] = $3
      nodes[count] = node
    }'
}

# FILE: writes the members of ZFS pools, which the kernel does not report.
write_pool_members() {
  local zpool
  zpool=$(command -v zpool || echo /run/current-system/sw/bin/zpool)
  if [[ -x $zpool ]]; then "$zpool" list -vHLP >"$1"; else : >"$1"; fi
}

# NAME PATH SYSTEMS: what the host uses a disk or a partition for, each on a line. SYSTEMS is what file_systems printed.
disk_uses() {
  local numbers holder backing
  numbers=$(cat -- "$2/dev" 2>/dev/null || true)
  printf '%s\n' "$3" | awk -v numbers="$numbers" -v node="/dev/$1" \
    '$1 == numbers || $2 == node { sub(/^[^ ]* [^ ]* /, ""); print }'
  for holder in "$2"/holders/*; do
    [[ -e $holder || -L $holder ]] || continue
    holder=${holder##*/}
    printf 'in %s\n' "$(cat -- "$sysfs/class/block/$holder/dm/name" 2>/dev/null || echo "$holder")"
  done
  for backing in "$sysfs"/class/block/loop*/loop/backing_file; do
    [[ $(cat -- "$backing" 2>/dev/null || true) != "/dev/$1" ]] || printf 'in a loop device\n'
  done
  for holder in "$sysfs"/fs/btrfs/*/devices/"$1"; do
    [[ ! -e $holder && ! -L $holder ]] || printf 'in a mounted Btrfs\n'
  done
  for holder in "$sysfs"/fs/bcachefs/*/dev-*/block; do
    [[ ! -L $holder || $(readlink -- "$holder") != */"$1" ]] || printf 'in a mounted bcachefs\n'
  done
  [[ -e $sysfs/module/zfs ]] || return 0
  if [[ ! -e $here/pools ]]; then
    printf 'perhaps in a ZFS pool: zpool does not answer\n'
  elif grep -qwF -- "/dev/$1" "$here/pools"; then
    printf 'in a ZFS pool\n'
  fi
}

# ADDRESS...: the disks and partitions below these functions that the host uses, as `NAME (USE, USE)`.
disks_in_use() {
  local name path systems='' uses
  while read -r name path; do
    [[ -n $name ]] || continue
    if [[ -z $systems ]]; then
      systems=$(file_systems)
      rm -f -- "$here/pools"
      # A pool whose disks do not answer blocks every question about it.
      if [[ -e $sysfs/module/zfs ]]; then in_time 3 write_pool_members "$here/pools" || rm -f -- "$here/pools"; fi
    fi
    uses=$(disk_uses "$name" "$path" "$systems" | awk '!seen[$0]++')
    [[ -z $uses ]] || printf '%s (%s)\n' "$name" "${uses//$'\n'/, }"
  done < <(disks_below "$@")
}
