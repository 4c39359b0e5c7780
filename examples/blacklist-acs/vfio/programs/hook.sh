#!/usr/bin/env bash
# shellcheck shell=sh disable=SC2034
# Finds one PCI function of a spec on this machine, and makes sure that it is the right one. Used by every program that
# takes, resets or changes a device, in stage 1 and later, so it needs only a POSIX shell. A line of modprobe.d contains it,
# so it has neither single quotes nor backslashes, which kmod removes.
#
#   find_function ADDRESS [VENDOR:DEVICE]... [subsystem=VENDOR:DEVICE]... [path=PATH] [anywhere] [beside] [class=DIGITS]
#
# Sets `found` to the address of the function, or to nothing; then `problem` says in words why. The function must have one
# of the ids, and one of the subsystems. PATH leads through the bridges (0000:00:03.1/00.0). anywhere: ADDRESS is not
# known, so it is the only function with these ids. beside: another function in its slot may have the id. class: without
# ids, the first digits of its class (none for any). Without ids and class, a disk controller is never the right one: the root file
# system of the host could be on it.
pci=${VFIOC_SYSFS:-/sys}/bus/pci/devices

# ADDRESS: sets `id` to its vendor:device id, or to nothing if there is no such function.
read_id() {
  id=
  if [ -e "$pci/$1/device" ]; then
    read -r vendor <"$pci/$1/vendor"
    read -r id <"$pci/$1/device"
    id=${vendor#0x}:${id#0x}
  fi
}

# ADDRESS: sets `driver` to the driver of the host that has the function; to nothing if it has none, or vfio-pci has it.
# Not every program asks for it.
# shellcheck disable=SC2317,SC2329
read_driver() {
  driver=
  if [ -L "$pci/$1/driver" ]; then
    driver=$(readlink "$pci/$1/driver")
    driver=${driver##*/}
    case $driver in *vfio* | pci-stub) driver= ;; esac
  fi
}

# ADDRESS: sets `board` to the id of its board.
read_board() {
  board=
  if [ -e "$pci/$1/subsystem_device" ]; then
    read -r vendor <"$pci/$1/subsystem_vendor"
    read -r board <"$pci/$1/subsystem_device"
    board=${vendor#0x}:${board#0x}
  fi
}

# ADDRESS: whether it has one of the ids and subsystems.
has_ids() {
  read_id "$1"
  if [ -n "$ids" ]; then
    case " $ids " in *" $id "*) ;; *) return 1 ;; esac
  fi
  if [ -n "$boards" ]; then
    read_board "$1"
    case " $boards " in *" $board "*) ;; *) return 1 ;; esac
  fi
  return 0
}

# ADDRESS: whether it is the function that the words describe; otherwise `problem` says what it is.
is_right() {
  if [ -n "$ids$boards" ]; then
    if has_ids "$1"; then return 0; fi
    if [ -n "$beside" ]; then
      for near in "$pci/${1%.*}".*; do
        if has_ids "${near##*/}"; then return 0; fi
      done
    fi
    read_id "$1"
    problem="$1 is now $id, but the spec says $wanted"
    if [ -n "$boards" ]; then
      read_board "$1"
      problem="$1 is now $id (board $board), but the spec says $wanted"
    fi
    return 1
  fi
  read -r digits <"$pci/$1/class"
  digits=${digits#0x}
  case $digits in
  "$class"*) return 0 ;;
  esac
  if [ "$class" != unknown ]; then
    problem="$1 has class $digits, but the spec describes a device of class $class"
    return 1
  fi
  case $digits in
  01*)
    problem="$1 is a disk controller, and the spec has no ids that say it is the right one: add ids to the device"
    return 1
    ;;
  esac
  return 0
}

# PATH: sets `at` to the address of the function at its end, or to nothing.
follow() {
  rest=$1
  at=${rest%%/*}
  here_is=$pci/$at
  while [ "$rest" != "${rest#*/}" ]; do
    rest=${rest#*/}
    for here_is in "$here_is"/*:*:"${rest%%/*}"; do :; done
  done
  at=
  if [ -e "$here_is" ]; then at=${here_is##*/}; fi
}

# Sets `elsewhere` to the addresses of all functions with one of the ids and subsystems.
search() {
  elsewhere=
  for near in "$pci"/*; do
    if has_ids "${near##*/}"; then elsewhere="$elsewhere ${near##*/}"; fi
  done
  elsewhere=${elsewhere# }
}

find_function() {
  at=$1
  ids=
  boards=
  path=
  anywhere=
  beside=
  class=unknown
  found=
  problem=
  shift
  for fact in "$@"; do
    case $fact in
    subsystem=*) boards="$boards ${fact#*=}" ;;
    path=*) path=${fact#*=} ;;
    class=*) class=${fact#*=} ;;
    anywhere) anywhere=yes ;;
    beside) beside=yes ;;
    *) ids="$ids $fact" ;;
    esac
  done
  ids=${ids# }
  boards=${boards# }
  wanted=$ids
  if [ -n "$boards" ]; then wanted="${ids:-a device} (board $boards)"; fi
  if [ -n "$anywhere" ]; then
    search
    case $elsewhere in
    "") problem="no PCI device has the id $wanted" ;;
    *" "*) problem="several PCI devices have the id $wanted: $elsewhere; add path to the device" ;;
    *) found=$elsewhere ;;
    esac
    if [ -n "$found" ]; then return 0; fi
    return 1
  fi
  if [ -n "$path" ]; then follow "$path"; fi
  if [ -n "$at" ] && [ -e "$pci/$at" ]; then
    if is_right "$at"; then
      found=$at
      return 0
    fi
  elif [ -n "$path" ]; then
    problem="there is no PCI device at $path"
  else
    problem="there is no PCI device at $at"
  fi
  if [ -n "$ids" ]; then
    search
    if [ -n "$elsewhere" ]; then problem="$problem; $wanted is now at $elsewhere"; fi
    problem="$problem (a card was added, removed or moved: make sure that ids in the spec names the device you mean, then run vfioc scan -o facts.json and vfioc check)"
  fi
  return 1
}

# shellcheck shell=bash disable=SC2034
# TEXT: sets `line` to the text with a question mark in place of what could control a terminal, or begin a line of its own:
# bytes, and characters of two bytes in UTF-8 (C1). Users choose names of processes, cgroups, files and guests.
printable() {
  local LC_ALL=C
  line=${1//[[:cntrl:]]/?}
  line=${line//$'\xc2'[$'\x80'-$'\x9f']/?}
}

# shellcheck shell=bash disable=SC2154
# What the kernel has found behind PCI functions, at any depth: a network interface on USB is below its USB controller.

# CLASS ADDRESS...: the devices of a class (net, graphics) below these functions, as `NAME PATH`.
class_below() {
  local class=$1 path address
  shift
  while read -r path; do
    for address in "$@"; do
      if [[ $path == */"$address"/* ]]; then printf '%s %s\n' "${path##*/}" "$path"; fi
    done
  done < <(readlink -f -- "$sysfs/class/$class"/* 2>/dev/null || true)
}

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

# shellcheck shell=bash disable=SC2154
# Network interfaces below PCI functions, and what the host uses them for. An interface that is up but has neither an
# address nor a route is not in use. One with an address from the advertisement of a router is, whoever asked for it.

# The network of each interface, as lines `INTERFACE USE`: global addresses and routes. Interfaces have link-local
# addresses and routes (fe80::/10, ff00::/8, 169.254.0.0/16) by themselves.
# https://docs.kernel.org/networking/ (the files of /proc/net)
network_uses() {
  # Destination and gateway are hexadecimal, in the byte order of the processor: little-endian on x86.
  awk '
    function byte(text, at) { return 16 * (index(hex, substr(text, at, 1)) - 1) + index(hex, substr(text, at + 1, 1)) - 1 }
    function ipv4(text) { return byte(text, 7) "." byte(text, 5) "." byte(text, 3) "." byte(text, 1) }
    function bits(text,  i, n, b) {
      for (i = 1; i < 8; i += 2) for (b = byte(text, i); b > 0; b = int(b / 2)) n += b % 2
      return n + 0
    }
    BEGIN { hex = "0123456789ABCDEF" }
    NR == 1 || $2 ~ /FEA9$/ { next }
    $2 == "00000000" && $8 == "00000000" { print $1, "default route by " ipv4($3); next }
    { print $1, "route to " ipv4($2) "/" bits($8) }' "$proc/net/route" 2>/dev/null || true
  awk '
    function ipv6(text,  i, group, all) {
      for (i = 1; i <= 32; i += 4) {
        group = substr(text, i, 4)
        sub(/^0+/, "", group)
        all = all (i > 1 ? ":" : "") (group == "" ? "0" : group)
      }
      return all
    }
    $4 == "00" { print $6, "address " ipv6($1) }' "$proc/net/if_inet6" 2>/dev/null || true
  awk '
    $10 == "lo" || $1 ~ /^(fe[89ab]|ff)/ { next }
    $1 ~ /^0+$/ && $2 == "00" { print $10, "default route of IPv6"; next }
    { print $10, "route of IPv6" }' "$proc/net/ipv6_route" 2>/dev/null || true
}

# NAME PATH USES: what the host uses an interface for, each on a line. USES is what network_uses printed.
net_uses() {
  local upper
  if [[ -L $2/master ]]; then printf 'in %s\n' "$(basename -- "$(readlink -- "$2/master")")"; fi
  for upper in "$2"/upper_*; do
    # A bridge or bond is also its master.
    [[ ! -L $upper || $(readlink -- "$upper") == "$(readlink -- "$2/master" 2>/dev/null)" ]] ||
      printf 'below %s\n' "${upper##*/upper_}"
  done
  printf '%s\n' "$3" | awk -v name="$1" '$1 == name { sub(/^[^ ]* /, ""); print }'
}

# ADDRESS...: the interfaces below these functions that the host uses, as `NAME (USE, USE)`.
nets_in_use() {
  local name path uses all=''
  while read -r name path; do
    [[ -n $name ]] || continue
    [[ -n $all ]] || all=$(network_uses)
    uses=$(net_uses "$name" "$path" "$all" | awk '!seen[$0]++ && NR <= 4')
    [[ -z $uses ]] || printf '%s (%s)\n' "$name" "${uses//$'\n'/, }"
  done < <(class_below net "$@")
}

# shellcheck shell=bash disable=SC2154
# Keyboards of the host.

# ADDRESS...: the keyboards below these functions, if the host has no other; otherwise nothing. A keyboard has LEDs and
# all keys from Escape to S, which power buttons and most mice do not have. One that a program makes (keyd, KMonad) needs
# a real one and does not count. One that no PCI function leads to (i8042) stays.
# https://docs.kernel.org/input/event-codes.html
last_keyboards() {
  awk -v addresses="$*" '
    BEGIN { count = split(addresses, address, " ") }
    /^I:/ { name = sysfs = handlers = leds = keys = "" }
    /^N:/ { name = $0; sub(/^N: Name="/, "", name); sub(/"$/, "", name) }
    /^S:/ { sysfs = $2 "/" }
    /^H:/ { handlers = $0 " " }
    # Bit 17 of EV is LEDs. The last word of KEY has the codes from 0; Escape is 1 and S 31.
    /^B: EV=/ { leds = $2 ~ /[2367abef]....$/ }
    /^B: KEY=/ { keys = $NF ~ /fffffff[ef]$/ }
    /^$/ { judge() }
    END { judge(); if (!stays) printf "%s", leaving }
    function judge(  i) {
      if (handlers !~ /[ =]kbd / || !leds || !keys || sysfs ~ /^Sysfs=\/devices\/virtual\//) return
      # The last block is followed by an empty line and by the end.
      handlers = ""
      for (i = 1; i <= count; i++)
        if (index(sysfs, "/" address[i] "/")) { leaving = leaving name "\n"; return }
      stays = 1
    }' "$proc/bus/input/devices" 2>/dev/null || true
}

# shellcheck shell=bash disable=SC2154
# The text consoles of the host. All of them are displayed by one framebuffer, and the kernel moves them to another one
# when that one leaves, if there is one.
# https://github.com/torvalds/linux/blob/master/drivers/video/fbdev/core/fbcon.c

# ADDRESS...: the framebuffers below these functions, if consoles are displayed and the host has no other; otherwise
# nothing.
last_framebuffers() {
  local console bound=no own fb
  for console in "$sysfs"/class/vtconsole/vtcon*; do
    [[ -e $console/bind && $(<"$console/name") == *'frame buffer'* && $(<"$console/bind") == 1 ]] || continue
    bound=yes
  done
  [[ $bound == yes ]] || return 0
  own=$(class_below graphics "$@" | awk '$1 ~ /^fb[0-9]/ { print $1 }')
  for fb in "$sysfs"/class/graphics/fb[0-9]*; do
    [[ ! -e $fb || $'\n'$own$'\n' == *$'\n'"${fb##*/}"$'\n'* ]] || return 0
  done
  [[ -z $own ]] || printf '%s\n' "$own"
}

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

# shellcheck shell=bash disable=SC2154
# {boot|start|handover ADDRESS...}...: each function is there and is the one that the spec means; libvirt's definition of
# the guest does not name another one; and what vfio-pci should have held since the boot is not with a driver of the host,
# which may be using it. A function that only that definition names (from xml of the spec, or added by hand) must not be
# in use.
do_check_devices() {
  local word bind=start driver address extra=() missing=()
  for address in "${taken[@]}"; do
    [[ " ${places[*]-} " == *" $address "* ]] || extra+=("$address")
  done
  for address in "${places[@]}"; do
    [[ " ${taken[*]-} " == *" $address "* ]] || missing+=("$address")
  done
  for word in "$@"; do
    case $word in
    boot | start | handover)
      bind=$word
      continue
      ;;
    esac
    [[ -z ${problems[$word]-} ]] || refuse "not started: ${problems[$word]}"
    read_driver "$word"
    if [[ $bind == boot && -n $driver ]]; then
      # kmod does not run the line of modprobe.d for a module that is built in.
      [[ ! -e $sysfs/module/vfio_pci || -e $sysfs/module/vfio_pci/initstate ]] ||
        refuse "not started: $word is with $driver, because vfio-pci is built into this kernel and reserves nothing at boot: use a kernel that has it as a module (CONFIG_VFIO_PCI=m), or set 'bind: start' on the device"
      refuse "not started: $word is still with $driver, a driver of the host that may be using it: reboot the host first, so that vfio-pci has the device from the start"
    fi
  done
  # With the devices of the spec and others, it is a spec that grew or xml of the user. With others instead of them, it is
  # old: the addresses have changed since.
  [[ ${#extra[@]} -eq 0 || ${#missing[@]} -eq 0 ]] ||
    refuse "not started: libvirt's definition of the guest has ${extra[*]}, but its devices are at ${missing[*]} now: run 'sudo systemctl restart vfioc-reconcile', then start the guest again; if it has 'define: off', change its XML or the spec before, as 'journalctl -b -u vfioc-reconcile' says"
  if [[ ${#extra[@]} -gt 0 ]]; then do_wait_device_free 5 --start "${extra[@]}"; fi
}

undo_check_devices() {
  :
}

# shellcheck shell=bash disable=SC2154
# ADDRESS|apart-TOKEN...: of several guests that use the same devices, only one has them at a time. Before the host releases a
# device for a guest, this step checks whether another guest has it, and names that guest. Two guests that never run at the
# same time for another reason have a token in common.
do_claim_devices() {
  local address holder
  lock_host
  for address in "$@"; do
    holder=$(cat -- "$run/claims/$address" 2>/dev/null || true)
    if [[ $holder != "$guest" ]] && is_there "$holder"; then
      [[ $address != apart-* ]] || refuse "guest '$holder' has not ended, and the specification says that the two never run at the same time (neverWith): shut that guest down first"
      ! is_kept "$holder" || refuse "device $address is in use by guest '$holder': shut that guest down first"
      refuse "device $address is still being taken back from guest '$holder', which has ended: wait until 'journalctl -f -t vfioc' shows nothing new, then start this guest again"
    fi
    printf '%s\n' "$address" >>"$here/claimed"
    printf '%s\n' "$guest" >"$run/claims/$address"
  done
}

# As long as a later step could not be undone, the devices stay claimed: undoing it must not meet another guest that has
# them. A guest that starts takes the claim over, because this one no longer runs.
undo_claim_devices() {
  local folder address holder
  [[ -e $here/claimed ]] || return 0
  for folder in "${here%/*}"/[0-9]*; do
    [[ ! -s $folder/words || ! ${folder##*/} > ${here##*/} ]] || return 75
  done
  lock_host
  while read -r address; do
    # Claimed for a step of an earlier run too.
    [[ $(cat -- "${here%/*}"/[0-9]*/claimed | grep -cxF -- "$address") == 1 ]] || continue
    holder=$(cat -- "$run/claims/$address" 2>/dev/null || true)
    [[ -n $holder && $holder != "$guest" ]] || rm -f -- "$run/claims/$address"
  done <"$here/claimed"
}

# The steps use what looks unused or unreachable here.
# shellcheck disable=SC2034,SC2154,SC2317,SC2329
#
# libvirt's hook for QEMU guests: GUEST OPERATION SUB-OPERATION EXTRA, the guest's XML on standard input.
# Before the guest gets its devices (prepare/begin), its steps are done in order. If one fails, the steps before it are
# undone and the start is refused. After the devices are back (release/end, which libvirt also calls after a failed
# start), the steps are undone in reverse. Every other operation succeeds at once, because a failing reconnect would
# kill the guest. Nothing here calls libvirt, which waits for this hook to end.
# https://libvirt.org/hooks.html
#
# A guest's folder below $run/guests records what was done for it: one folder per step, with the step's words, its
# state, and the hook that did it. That hook also undoes the step, because the current hook may differ by then or no
# longer have the step. Steps that could not be undone stay there.
#
# Any process can be killed between any two commands, and /run can be full. So a step records what it is about to change
# before it changes it, an undo can be repeated, and a file without text is one that was never completed. What no hook of
# libvirt will undo any more is undone by vfioc-undo.service (undo_due). It starts whenever a file in $run/due says that
# a guest is over.
#
# The steps come before this text: a pair of functions do_STEP and undo_STEP for each, and steps_of, which calls
# `device ADDRESS...` for each PCI function of a guest and then `step STEP ARGUMENT...` for each of its steps.
set -euo pipefail
# Otherwise what a check finds out would be nothing, instead of an error, if a command in `$(...)` failed.
shopt -s inherit_errexit

# Where the kernel's files and our own state are. Tests replace them with a tree of files.
sysfs=${VFIOC_SYSFS:-/sys}
proc=${VFIOC_PROC:-/proc}
run=${VFIOC_RUN:-/run/vfioc}
# Where libvirt writes the process ID of each QEMU, as GUEST.pid.
pids=${VFIOC_PIDS:-/run/libvirt/qemu}

# libvirt prints our standard error only if the start fails; the journal always has it. If the journal does not read,
# logger waits.
log() {
  local line
  printable "$guest: $1"
  printf 'vfioc: %s\n' "$line" >&2
  timeout 5 logger --tag vfioc -- "$line" || true
}

# Fails the current step. Each step runs in its own shell.
refuse() {
  log "$1"
  exit 1
}

# The PCI functions of one guest by their addresses in the spec: where each is on this machine, or why it is not there.
declare -A places=() problems=()
device() {
  if find_function "$@"; then places[$1]=$found; else problems[$1]=$problem; fi
}

# WORD: sets `placed` to the word with addresses of the spec, joined by commas, replaced by those of this machine.
placed=
place() {
  local rest=$1, one
  placed=
  while [[ -n $rest ]]; do
    one=${rest%%,*}
    placed+=${placed:+,}${places[$one]-$one}
    rest=${rest#*,}
  done
}

# The steps of one guest: all their words in one list, and the start and length of each step in it.
words=()
begins=()
lengths=()
step() {
  local word
  begins+=("${#words[@]}")
  lengths+=("$#")
  for word in "$@"; do
    placed=$word
    if [[ $word == *:*:*.[0-7] ]]; then place "$word"; fi
    words+=("$placed")
  done
}

# The addresses of the PCI functions that libvirt takes for the guest: the sources in its XML, on standard input.
sources_of() {
  awk -F "'" '
    /<source[ >]/ { inside = !/\/>/ }
    /<\/source>/ { inside = 0 }
    inside && /<address / && / bus=/ {
      for (i = 1; i < NF; i += 2) { name = $i; sub(/.*[ ]/, "", name); at[name] = substr($(i + 1), 3) }
      print at["domain="] ":" at["bus="] ":" at["slot="] "." at["function="]
    }'
}

# Runs one function of a step in its own shell, with `here` as the folder of the step's state. Must not be called as a
# condition, because bash would then continue after a failed command.
status=0
call() {
  local name=$1 function=$2
  shift 2
  set +e
  (
    set -e
    here=$name
    "$function" "$@"
  ) </dev/null
  status=$?
  set -e
}

# PID: that process, by its ID and its start time, because IDs are reused.
identity() {
  local text='' fields=()
  { read -r text <"$proc/$1/stat"; } 2>/dev/null || true
  read -r -a fields <<<"${text##*)}"
  printf '%s\n' "$1:${fields[19]-}"
}

# IDENTITY: whether that process still runs.
is_alive() {
  [[ $1 == [0-9]*:[0-9]* && $(identity "${1%%:*}") == "$1" ]]
}

# GUEST: whether libvirt will report the end of the guest. A libvirtd calls this hook again for each guest it called it
# for; the next libvirtd does so for the guests whose QEMU it finds. Before QEMU runs, and after, only the first one
# knows of it.
is_kept() {
  local by='' pid=''
  [[ ! -e $run/due/$1 ]] || return 1
  { read -r by <"$run/guests/$1/libvirtd"; } 2>/dev/null || true
  if is_alive "$by" || [[ ! -d $pids ]]; then return 0; fi
  [[ -e $pids/$1.pid ]] || return 1
  { read -r pid <"$pids/$1.pid"; } 2>/dev/null || true
  [[ -z $pid ]] || is_qemu "$pid" "$1"
}

# PID GUEST: whether that process is the QEMU of the guest: IDs are reused, and libvirt's file with it stays if libvirtd
# is killed. An emulator that is not called QEMU has the guest's name in its words, where QEMU's syntax doubles commas.
is_qemu() {
  local program word all=()
  program=$(readlink -- "$proc/$1/exe" 2>/dev/null || true)
  [[ ${program##*/} != *qemu* ]] || return 0
  { mapfile -d '' all <"$proc/$1/cmdline"; } 2>/dev/null || true
  for word in "${all[@]}"; do
    [[ $word, != "guest=${2//,/,,},"* ]] || return 0
  done
  return 1
}

# GUEST: whether the guest still holds what its folder records: libvirt runs it, or a hook is working on it.
is_there() {
  [[ -n $1 && -d $run/guests/$1 ]] || return 1
  is_kept "$1" || { [[ -e $run/locks/$1 ]] && ! flock --shared --nonblock 9 9<"$run/locks/$1"; }
}

# Makes the folders of our state, or corrects what an earlier version made. A lock can be held by whoever can open its
# file for reading, so only root can open anything in them. QEMU reads other files below $run, by their names. Bash writes
# long texts (<<<) to files, which must not be in /tmp: any user can fill that.
make_folders() {
  local folder private=("$run"/{guests,claims,locks,due})
  for folder in "$run"/{allowed-cpus,irqs,governors}; do
    [[ ! -d $folder ]] || private+=("$folder")
  done
  install -d -m 0711 -- "$run" && export TMPDIR=$run && install -d -m 0700 -- "${private[@]}"
}

# SECONDS: locks the guest for this hook, until let_go. Every process of a step holds the lock too: if only this hook is
# killed, the next one waits for what it has begun. A process that a step leaves behind does not (in_time).
ours=
take() {
  { exec {ours}>>"$run/locks/$guest"; } 2>/dev/null || {
    ours=
    return 1
  }
  flock --timeout "$1" "$ours" || {
    let_go
    return 1
  }
}
let_go() {
  exec {ours}<&-
  ours=
}

# Guests that start at the same time change the same settings of the host: until this step ends, every other step that
# takes this lock waits. The folder itself is the lock, because a guest can have any name.
lock_host() {
  local lock
  exec {lock}<"$run/locks"
  flock --timeout 60 "$lock" ||
    refuse "another guest is still starting or stopping after 60 seconds: wait until it is done ('journalctl -f -t vfioc' shows what it does), then try again"
}

# Takes the devices back that steps from an earlier run of the guest are about. Fails if another guest has one now: what
# those steps change would be changed below that guest. Fails too if a claim cannot be written. It is called as a
# condition, so bash continues after a failed command.
regain() (
  local address holder lost=()
  while read -r address; do
    [[ $(cat -- "$run/claims/$address" 2>/dev/null || true) == "$guest" ]] || lost+=("$address")
  done < <(cat -- "$state"/[0-9]*/claimed 2>/dev/null || true)
  [[ ${#lost[@]} -gt 0 ]] || exit 0
  lock_host
  for address in "${lost[@]}"; do
    holder=$(cat -- "$run/claims/$address" 2>/dev/null || true)
    if [[ $holder != "$guest" ]] && is_there "$holder"; then exit 1; fi
  done
  for address in "${lost[@]}"; do printf '%s\n' "$guest" >"$run/claims/$address" || exit 1; done
)

# FOLDER: sets `hook` to the hook that undoes that step: its own, or one of the same run, or this one.
hook=
find_hook() {
  local name=''
  { read -r -d '' name <"$1/words"; } 2>/dev/null || true
  for hook in "$1/hook" "$state"/[0-9]*/hook; do
    if grep -qxF -- "undo_${name//-/_}() {" "$hook" 2>/dev/null; then return; fi
  done
  hook=$0
}

# The number of the first step of this run. Those before it are left from earlier ones.
first=1000000

# Undoes, in reverse, every step that the guest's folder records. A step that cannot be undone does not stop the others;
# it stays for the next time.
undo_all() {
  local folders=() folder i from=0
  regain || from=$first
  for folder in "$state"/[0-9]*; do
    [[ ! -d $folder ]] || ((10#${folder##*/} < from)) || folders+=("$folder")
  done
  for ((i = ${#folders[@]} - 1; i >= 0; i--)); do
    folder=${folders[i]}
    find_hook "$folder"
    # Run by bash, because /run may be mounted noexec. Without its words, a step counts as never begun, so they go first.
    if VFIOC_LOCK=$ours "$BASH" "$hook" "$guest" undo "${folder##*/}" </dev/null; then
      rm -rf -- "$folder/words" "$folder" || true
    fi
  done
}

# Records that the guest is over, whatever happens to this hook. That also starts vfioc-undo.service, which waits a moment
# first, so normally finds nothing left to undo.
end() {
  { : >"$run/due/$guest"; } 2>/dev/null
}

# Undoes everything for the guest. Afterwards its folder is gone, or holds only what could not be undone.
close() {
  local folder
  undo_all
  for folder in "$state"/[0-9]*; do
    if [[ -d $folder ]]; then
      end || log "cannot write $run/due/$guest: run 'sudo systemctl start vfioc-undo' to undo the rest"
      rm -f -- "$state"/{hook.part,hook,libvirtd}
      return 0
    fi
  done
  rm -rf -- "$state" "$run/due/$guest"
}

# FOLDER: undoes that step.
undo_one() {
  local name this=()
  # Without its words, the step was never begun.
  [[ -s $1/words ]] || exit 0
  mapfile -d '' this <"$1/words"
  name=undo_${this[0]-}
  name=${name//-/_}
  if ! declare -F "$name" >/dev/null; then
    # Trying again would not help, and it must not hold up anything else. It is kept for who looks for the cause.
    install -d -m 0700 -- "$run/lost" && cp -rT -- "$1" "$run/lost/$guest-${1##*/}" || exit 1
    log "step '${this[0]-}' cannot be undone, because the hook that did it is gone; what it recorded is in $run/lost/$guest-${1##*/}: run 'sudo reboot' to reset the host"
    exit 0
  fi
  call "$1" "$name" "${this[@]:1}"
  case $status in
  0) ;;
  # It waits for another step.
  75) exit 1 ;;
  *)
    log "step ${this[0]} could not be undone completely; vfioc-undo.service tries it again: run 'journalctl -b -t vfioc' to see whether it succeeds"
    exit 1
    ;;
  esac
}

# Undoes the steps of guests whose libvirtd was killed before it could report their end. A guest that a hook is working
# on is left to that hook. A guest with only steps that could not be undone is left to undo_due.
undo_forgotten() {
  local mine=$guest
  for state in "$run"/guests/*; do
    guest=${state##*/}
    # Another hook may only be looking whether the guest is locked.
    if [[ $guest == "$mine" || ! -e $state/libvirtd ]] || is_kept "$guest" || ! take 0.5; then continue; fi
    # The hook that held the lock until now may have undone the steps, or started the guest again.
    if [[ -e $state/libvirtd ]] && ! is_kept "$guest"; then
      log 'no longer runs, but libvirtd did not report its end: undoing its steps now'
      close
    fi
    let_go
  done
  guest=$mine
  state=$run/guests/$guest
}

# Undoes what no call of libvirt will: steps of a guest whose libvirtd was killed, or whose release was killed or found
# the guest locked, and steps that could not be undone. Ends when nothing of that is left. A guest whose QEMU runs
# without a libvirtd that knows it is waited for.
undo_due() {
  local round left
  local -A next=() pause=()
  for ((round = 0; ; round++)); do
    # The hook that asked for this, or a libvirtd that was just started, is given the time to do it.
    sleep 5
    left=
    for state in "$run"/guests/* "$run"/due/*; do
      guest=${state##*/}
      state=$run/guests/$guest
      [[ -d $state || -e $run/due/$guest ]] || continue
      decide
      if [[ $fate == kept ]]; then
        unset 'next[$guest]' 'pause[$guest]'
        continue
      fi
      left=yes
      if [[ $fate == runs ]] || ((round < ${next[$guest]-0})) || ! take 0.5; then continue; fi
      # The hook that held the lock until now may have undone the steps, or started the guest again.
      decide
      if [[ $fate == over ]]; then
        [[ ! -e $state/libvirtd || -e $run/due/$guest ]] ||
          log 'no longer runs, but libvirtd did not report its end: undoing its steps now'
        close
        # What fails now will hardly succeed in five seconds: after twice as many each time, at most ten minutes.
        pause[$guest]=$((${pause[$guest]-1} * 2 < 120 ? ${pause[$guest]-1} * 2 : 120))
        next[$guest]=$((round + ${pause[$guest]}))
      fi
      let_go
    done
    [[ -n $left ]] || return 0
  done
}

# Sets `fate`: `kept` if a libvirtd will report the end of the guest, `runs` if its QEMU runs without one, or `over`.
fate=
decide() {
  local by=''
  fate=over
  if [[ -e $state/libvirtd ]] && is_kept "$guest"; then
    { read -r by <"$state/libvirtd"; } 2>/dev/null || true
    if is_alive "$by"; then fate=kept; else fate=runs; fi
  fi
}

do_all() {
  local i name folder this=()
  # The steps that could not be undone so far come first, so that they are undone last.
  first=0
  for folder in "$state"/[0-9]*; do
    [[ ! -d $folder ]] || first=$((10#${folder##*/} + 1))
  done
  # Never written in place: steps of an earlier run may be linked to it.
  { cat -- "$0" >"$state/hook.part" && mv -f -- "$state/hook.part" "$state/hook"; } || refuse_full
  for ((i = 0; i < ${#begins[@]}; i++)); do
    this=("${words[@]:begins[i]:lengths[i]}")
    folder=$state/$(printf '%06d' "$((first + i))")
    {
      mkdir -- "$folder" && ln -- "$state/hook" "$folder/hook" &&
        printf '%s\0' "${this[@]}" >"$folder/words.part" && mv -- "$folder/words.part" "$folder/words"
    } || {
      close
      refuse_full
    }
    name=do_${this[0]}
    call "$folder" "${name//-/_}" "${this[@]:1}"
    if [[ $status -ne 0 ]]; then
      log "not started: step ${this[0]} failed; undoing it and the steps before it"
      close
      exit 1
    fi
  done
  rm -f -- "$state/hook"
}

refuse_full() {
  refuse "not started: cannot write below $run: free space in /run ('df -h /run' and 'df -i /run' show it), then start the guest again"
}

guest=${1-}
state=$run/guests/$guest
case $guest in '' | . | .. | */*) exit 0 ;; esac
case "${2-}/${3-}" in
prepare/begin)
  libvirtd=$(identity "$PPID")
  mapfile -t taken < <(sources_of)
  steps_of "$guest"
  make_folders || refuse_full
  undo_forgotten
  if [[ ${#begins[@]} -eq 0 && ! -d $state ]]; then exit 0; fi
  take 60 ||
    refuse "not started: its last run is still being undone after 60 seconds; look for what hangs in 'journalctl -b -t vfioc', then start it again"
  mkdir -p -- "$state" || refuse_full
  printf '%s\n' "$libvirtd" >"$state/libvirtd" || refuse_full
  # This is a new run: a release that still waits for the lock was for the last one.
  rm -f -- "$run/due/$guest"
  # If the last release never came, or failed, it is done first.
  undo_all
  if [[ ${#begins[@]} -eq 0 ]]; then
    close
    exit 0
  fi
  do_all
  # Nobody waits for this hook any more, so nobody will start the guest or report its end.
  if [[ -e $run/due/$guest ]] || ! is_alive "$libvirtd"; then
    log 'not started: libvirtd ended meanwhile; undoing its steps'
    close
    exit 1
  fi
  ;;
release/end)
  if [[ -d $state ]]; then
    said=no
    if end; then said=yes; fi
    make_folders || true
    if [[ $said == yes ]] || end; then said=yes; fi
    if take 60; then
      # Otherwise another hook has done it meanwhile, and the guest may even run again.
      if [[ $said == no || -e $run/due/$guest ]]; then close; fi
    else
      log 'not undone yet: another hook is still working on it after 60 seconds; vfioc-undo.service undoes its steps as soon as that one ends'
    fi
  fi
  ;;
reconnect/begin)
  # From now on, this libvirtd reports the end of the guest.
  if [[ -e $state/libvirtd ]]; then { identity "$PPID" >"$state/libvirtd"; } 2>/dev/null || true; fi
  ;;
undo/due)
  # Not an operation of libvirt: vfioc-undo.service calls the hook this way.
  make_folders || true
  undo_due
  ;;
undo/[0-9]*)
  # Not an operation of libvirt: undo_all calls the hook that did a step this way.
  ours=${VFIOC_LOCK-}
  undo_one "$state/$3"
  ;;
esac
exit 0
