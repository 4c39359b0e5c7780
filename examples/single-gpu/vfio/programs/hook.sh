#!/usr/bin/env bash
# shellcheck shell=bash disable=SC2154
# Guests that start at once share what they change on the host: until this step is over, no other guest's step that asks
# goes on. The folder is the lock, so that nothing is left of it.
lock_host() {
  local lock
  exec {lock}<"$run"
  flock --timeout 60 "$lock" || refuse 'another guest is still starting or stopping after 60 seconds'
}

# shellcheck shell=bash disable=SC2154
# Nodes of devices, and who has them open.

# ADDRESS...: the graphics nodes of these functions.
graphics_nodes() {
  local address node
  for address in "$@"; do
    for node in "$sysfs/bus/pci/devices/$address"/drm/{card,renderD}[0-9]*; do
      [[ ! -e $node ]] || printf '/dev/dri/%s\n' "${node##*/}"
    done
  done
}

# NODE...: what has one of these open, as the descriptors of processes.
descriptors_of() {
  local node matches=()
  for node in "$@"; do matches+=(-o -lname "$node"); done
  [[ ${#matches[@]} -gt 0 ]] || return 0
  # Processes come and go while find looks.
  find "$proc"/[0-9]*/fd -maxdepth 1 '(' "${matches[@]:1}" ')' 2>/dev/null || true
}

# shellcheck shell=bash disable=SC2154
# SECONDS COMMAND...: whether a command, which may be a function, succeeds in that time. A write that has the kernel
# take a device off its driver waits as long as the driver does, and no signal ends it: then it is left behind, and the
# guest is refused instead of libvirtd waiting for ever. All that a handover does to drivers goes through this.
in_time() {
  # Whole seconds are counted, and the first is not whole.
  local deadline=$((SECONDS + $1 + 1)) command
  shift
  # libvirt waits for whoever has the hook's output open.
  "$@" </dev/null >/dev/null 2>&1 &
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

# SECONDS: has drivers take the functions again that the step wrote into `bound`, where they have none.
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
# ADDRESS...: of guests that may have the same devices, only one has them at a time. Before the host lets go of a device
# for a guest, it is asked whether another has it, and which.
do_claim_devices() {
  local address holder
  lock_host
  mkdir -p -- "$run/claims"
  for address in "$@"; do
    holder=$(cat -- "$run/claims/$address" 2>/dev/null || true)
    if [[ $holder != "$guest" ]] && is_there "$holder"; then
      refuse "the device $address is with the guest $holder: shut that one down first"
    fi
    printf '%s\n' "$address" >>"$here/claimed"
    printf '%s\n' "$guest" >"$run/claims/$address"
  done
}

undo_claim_devices() {
  local address
  [[ -e $here/claimed ]] || return 0
  lock_host
  while read -r address; do
    [[ $(cat -- "$run/claims/$address" 2>/dev/null || true) != "$guest" ]] || rm -f -- "$run/claims/$address"
  done <"$here/claimed"
}

# shellcheck shell=bash disable=SC2154
# SECONDS SEAT ADDRESS...: ends the graphical sessions of a seat that outlive the display manager, and those that began
# as a text login and show something on these functions (sway, started by hand). They cannot be brought back; the
# display manager asks for a new one.

# SESSION PROPERTY
session_property() {
  loginctl show-session "$1" --property="$2" --value || true
}

# SESSION ADDRESS...: whether one of its processes has a graphics node of these functions open.
session_shows() {
  local scope fd group nodes
  scope=$(session_property "$1" Scope)
  [[ -n $scope ]] || return 1
  mapfile -t nodes < <(graphics_nodes "${@:2}")
  while read -r fd; do
    group=$(cat -- "${fd%/fd/*}/cgroup" 2>/dev/null || true)
    [[ $group/ != */"$scope"/* ]] || return 0
  done < <(descriptors_of "${nodes[@]}")
  return 1
}

do_end_sessions() {
  local limit=$1 seat=$2 session rest kind
  shift 2
  while read -r session rest; do
    [[ -n $session ]] || continue
    [[ $(session_property "$session" Seat) == "$seat" ]] || continue
    case $(session_property "$session" Type) in
    x11 | wayland | mir) kind='graphical session' ;;
    tty)
      session_shows "$session" "$@" || continue
      kind='session that uses the device,'
      ;;
    *) continue ;;
    esac
    log "ending the $kind $session ($rest)"
    timeout "$limit" loginctl terminate-session "$session" || log "the session $session did not end"
  done < <(loginctl list-sessions --no-legend || true)
}

undo_end_sessions() {
  :
}

# shellcheck shell=bash disable=SC2154
# SECONDS UNIT...: stops the units that run, and remembers which they were; the others are left as they are.
do_stop_units() {
  local limit=$1 unit
  shift
  for unit in "$@"; do
    case $(systemctl is-active -- "$unit" || true) in
    active | activating | reloading)
      printf '%s\n' "$unit" >>"$here/stopped"
      timeout "$limit" systemctl stop -- "$unit" || refuse "$unit did not stop within $limit seconds"
      ;;
    esac
  done
}

# A guest that is tried again and again starts them as often, and systemd would count that as a unit that does not stay
# up, and start it no more.
undo_stop_units() {
  local limit=$1 failed=0 units=() i
  [[ -e $here/stopped ]] || return 0
  mapfile -t units <"$here/stopped"
  for ((i = ${#units[@]} - 1; i >= 0; i--)); do
    systemctl reset-failed -- "${units[i]}" 2>/dev/null || true
    timeout "$limit" systemctl start -- "${units[i]}" || {
      log "${units[i]} could not be started again"
      failed=1
    }
  done
  return "$failed"
}

# shellcheck shell=bash disable=SC2154
# Takes the virtual consoles off the frame buffers, which keep the card in use. Only those that are on one are touched.

do_unbind_consoles() {
  local console
  for console in "$sysfs"/class/vtconsole/vtcon*; do
    [[ -e $console/bind && $(<"$console/name") == *'frame buffer'* && $(<"$console/bind") == 1 ]] || continue
    printf '%s\n' "${console##*/}" >>"$here/unbound"
    write_in_time 30 0 "$console/bind" || refuse "the console ${console##*/} cannot be taken off the frame buffer"
  done
}

undo_unbind_consoles() {
  local console failed=0
  [[ -e $here/unbound ]] || return 0
  while read -r console; do
    console=$sysfs/class/vtconsole/$console
    [[ -e $console/bind && $(<"$console/bind") == 0 ]] || continue
    write_in_time 30 1 "$console/bind" || {
      failed=1
      continue
    }
    # Booted with VGA's text console, which is gone since the card's driver came, the kernel takes the write and binds
    # nothing; the driver brings the console back when it is loaded again.
    [[ $(<"$console/bind") == 1 ]] ||
      log "the console ${console##*/} stays off the frame buffer until the card's driver is loaded again"
  done <"$here/unbound"
  return "$failed"
}

# shellcheck shell=bash disable=SC2154
# ADDRESS...: takes the firmware's framebuffer off its driver where the boot was shown on one of these functions. With
# the card's own driver loaded there is none any more; without it the framebuffer holds the card's memory.
do_unbind_framebuffer() {
  local address shown=0 driver device
  for address in "$@"; do
    if [[ -e $sysfs/bus/pci/devices/$address/boot_vga && $(<"$sysfs/bus/pci/devices/$address/boot_vga") == 1 ]]; then
      shown=1
    fi
  done
  [[ $shown -eq 1 ]] || return 0
  for driver in simple-framebuffer efi-framebuffer vesa-framebuffer; do
    for device in "$sysfs/bus/platform/drivers/$driver/$driver".*; do
      [[ -e $device ]] || continue
      printf '%s %s\n' "$driver" "${device##*/}" >>"$here/unbound"
      write_in_time 30 "${device##*/}" "$sysfs/bus/platform/drivers/$driver/unbind" ||
        refuse "the framebuffer ${device##*/} cannot be released"
    done
  done
}

# Where the card's own driver is back, it shows the console, and the firmware's framebuffer would be in its way.
undo_unbind_framebuffer() {
  local address driver device failed=0
  [[ -e $here/unbound ]] || return 0
  for address in "$@"; do
    [[ ! -e $sysfs/bus/pci/devices/$address/drm ]] || return 0
  done
  while read -r driver device; do
    [[ ! -e $sysfs/bus/platform/drivers/$driver/$device ]] || continue
    write_in_time 30 "$device" "$sysfs/bus/platform/drivers/$driver/bind" || failed=1
  done <"$here/unbound"
  return "$failed"
}

# shellcheck shell=bash disable=SC2154
# SECONDS MODULES ADDRESS...: unloads drivers. MODULES are their names with commas, or `auto`: the drivers that hold a
# display function among these, and first what depends on them. A driver that another device has too stays: libvirt
# takes it off this one alone.
module_of() {
  local link=$sysfs/bus/pci/devices/$1/driver/module
  if [[ -e $link ]]; then basename -- "$(readlink -f -- "$link")"; fi
}

# A module after all that depend on it.
with_holders() {
  local holder
  for holder in "$sysfs/module/$1"/holders/*; do
    [[ ! -e $holder && ! -L $holder ]] || with_holders "${holder##*/}"
  done
  printf '%s\n' "$1"
}

modules_to_unload() {
  local address other module
  for address in "$@"; do
    [[ $(cat "$sysfs/bus/pci/devices/$address/class" 2>/dev/null || true) == 0x03* ]] || continue
    module=$(module_of "$address")
    if [[ -z $module || $module == vfio_pci ]]; then continue; fi
    for other in "$sysfs"/bus/pci/devices/*; do
      other=${other##*/}
      if [[ " $* " != *" $other "* && $(module_of "$other") == "$module" ]]; then
        log "$module stays loaded for $other"
        continue 2
      fi
    done
    with_holders "$module"
  done
}

# Until libvirt binds it, udev may load its driver again. A function is bound to none but the driver that its
# driver_override names, and of this name there is none. (With vfio-pci's, that would have it as soon as it is loaded;
# libvirt then takes it for one that was bound before and never gives it back.)
no_driver=vfioc-no-driver
keep_from_drivers() {
  local file=$sysfs/bus/pci/devices/$1/driver_override now
  now=$(cat -- "$file" 2>/dev/null) || return 0
  [[ -z $now || $now == '(null)' ]] || return 0
  printf '%s\n' "$1" >>"$here/overridden"
  write_file "$no_driver" "$file"
}

# libvirt has cleared those of the functions that it gave back.
leave_to_drivers() {
  local file=$sysfs/bus/pci/devices/$1/driver_override
  [[ $(cat -- "$file" 2>/dev/null || true) != "$no_driver" ]] || echo >"$file"
}

do_unload_drivers() {
  local limit=$1 list=$2 module modules=() reason address deadline=$((SECONDS + $1))
  shift 2
  for address in "$@"; do
    if [[ -e $sysfs/bus/pci/devices/$address/driver ]]; then printf '%s\n' "$address" >>"$here/bound"; fi
    in_time "$limit" keep_from_drivers "$address" || refuse "the driver_override of $address cannot be written"
  done
  if [[ $list == auto ]]; then
    mapfile -t modules < <(modules_to_unload "$@" | awk '!seen[$0]++')
  else
    # The kernel writes `_` for the `-` that a module's file may have.
    mapfile -t modules < <(tr ,- '\n_' <<<"$list")
  fi
  for module in "${modules[@]}"; do
    # What is built in, or not loaded, has no such file.
    if [[ -e $sysfs/module/$module/initstate ]]; then printf '%s\n' "$module" >>"$here/unloaded"; fi
  done
  for module in "${modules[@]}"; do
    [[ -e $sysfs/module/$module/initstate ]] || continue
    # A process that was just stopped may hold it for a moment longer.
    until reason=$(timeout "$limit" modprobe -r -- "$module" 2>&1); do
      if ((SECONDS >= deadline)); then refuse "the driver $module cannot be unloaded: $reason"; fi
      sleep 0.3
    done
  done
}

undo_unload_drivers() {
  local limit=$1 modules=() i failed=0 address
  if [[ -e $here/overridden ]]; then
    while read -r address; do in_time "$limit" leave_to_drivers "$address" || failed=1; done <"$here/overridden"
  fi
  if [[ -e $here/unloaded ]]; then
    mapfile -t modules <"$here/unloaded"
    for ((i = ${#modules[@]} - 1; i >= 0; i--)); do
      modprobe -- "${modules[i]}" || {
        log "the driver ${modules[i]} could not be loaded again"
        failed=1
      }
    done
  fi
  # libvirt gave the functions back when their driver was not there.
  probe_bound "$limit" || failed=1
  return "$failed"
}

# shellcheck shell=bash disable=SC2154
# SECONDS ADDRESS...: waits until no process has a node of these functions open: graphics, and sound that plays (the
# control node of a sound card is always open in a sound server, which lets go of it when the card goes), and until the
# host has no disk below them in use. With 0 seconds only the disks are looked at, and nothing is waited for.
device_nodes() {
  local address node minor others=no
  graphics_nodes "$@"
  for address in "$@"; do
    for node in "$sysfs/bus/pci/devices/$address"/sound/card*/pcm*; do
      [[ ! -e $node ]] || printf '/dev/snd/%s\n' "${node##*/}"
    done
    # NVIDIA's own driver has nodes that sysfs knows nothing of.
    if [[ -e $proc/driver/nvidia/gpus/$address/information ]]; then
      minor=$(sed -n 's/^Device Minor:[[:space:]]*\([0-9]*\)$/\1/p' "$proc/driver/nvidia/gpus/$address/information")
      [[ -z $minor ]] || printf '/dev/nvidia%s\n' "$minor"
    fi
  done
  # Those that its cards have in common keep its modules loaded, which does no harm where another card stays.
  for node in "$proc"/driver/nvidia/gpus/*; do
    [[ " $* " == *" ${node##*/} "* ]] || others=yes
  done
  [[ $others == yes ]] || printf '/dev/nvidia%s\n' ctl -modeset -uvm -uvm-tools
}

# The processes that have one of these nodes open, each as `name (process N, unit)`, at most five.
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

# The members of ZFS pools, of which the kernel shows nothing.
pool_members() {
  local zpool
  zpool=$(command -v zpool || echo /run/current-system/sw/bin/zpool)
  if [[ -e $sysfs/module/zfs && -x $zpool ]]; then timeout 10 "$zpool" list -vHLP || true; fi
}

# NAME PATH: what the host has a disk or a partition for; nothing where it does not use it.
disk_use() {
  local numbers holder found
  numbers=$(cat -- "$2/dev" 2>/dev/null || true)
  # A file system of several disks (Btrfs) has a number of its own, and the name of one of them.
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

# The disks and partitions below these functions that the host uses, each with what for.
disks_in_use() {
  local path where address paths=() members
  members=$(pool_members)
  mapfile -t paths < <(readlink -f -- "$sysfs"/class/block/* 2>/dev/null || true)
  for path in "${paths[@]}"; do
    where=$path
    # A disk that may have several ways to it is below none; its subsystem has links to its controllers.
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
        refuse "the host uses disks of $*: ${disks//$'\n'/, }: unmount them, or stop what uses them, before the guest starts"
      refuse "$* is still in use after $limit seconds by ${holders//$'\n'/, }: stop it before, or name its unit in handover.stop"
    fi
    sleep 0.3
  done
}

undo_wait_device_free() {
  :
}

# The steps use what looks unused and unreachable here.
# shellcheck disable=SC2034,SC2317,SC2329
#
# libvirt's hook for QEMU guests: GUEST OPERATION SUB-OPERATION EXTRA, the guest's XML on standard input.
# Before the guest gets its devices (prepare/begin) the guest's steps are done in order, and where one fails those
# before it are undone and the start is refused; after the devices came back (release/end, which libvirt also calls
# after a start that failed) they are undone in reverse. Everything else is none of our business and succeeds at
# once; a failing reconnect would kill the guest. Nothing here calls libvirt, which waits for this to end.
# https://libvirt.org/hooks.html
#
# A guest's folder below $run/guests says what was done for it: a folder for each step, in which are the step's words,
# what it has to remember, and the hook that did it. That one undoes it, since today's may be another by then, or have
# no such step. What could not be undone stays there.
#
# Before this text stand the steps, a pair of functions do_STEP and undo_STEP each, and steps_of, which calls
# `step STEP ARGUMENT...` for each step of a guest.
set -euo pipefail

# Where the kernel and our own state are, so that a test can put a tree of files in their place.
sysfs=${VFIOC_SYSFS:-/sys}
proc=${VFIOC_PROC:-/proc}
run=${VFIOC_RUN:-/run/vfioc}
# Where libvirt writes the number of each QEMU, as GUEST.pid.
pids=${VFIOC_PIDS:-/run/libvirt/qemu}

# What libvirt prints when the start fails is our standard error; the journal has it in any case.
log() {
  printf 'vfioc: %s: %s\n' "$guest" "$1" >&2
  logger --tag vfioc -- "$guest: $1" || true
}

# Ends a step that cannot be done. Each step runs in a shell of its own.
refuse() {
  log "$1"
  exit 1
}

# Steps of one guest: their words one after another, and where each begins and how long it is.
words=()
begins=()
lengths=()
step() {
  begins+=("${#words[@]}")
  lengths+=("$#")
  words+=("$@")
}

# One function of one step in a shell of its own, with `here` as the folder of what the step has to remember. Not
# called as a condition, because bash then goes on after a command that failed.
status=0
call() {
  local name=$1 function=$2
  shift 2
  set +e
  (
    set -e
    # What a step leaves running must not keep the guest's folder.
    if [[ -n $ours ]]; then exec {ours}<&-; fi
    here=$name
    "$function" "$@"
  ) </dev/null
  status=$?
  set -e
}

# The libvirtd that calls: its number, and when it began, because numbers come again. It calls us once more for each
# guest that it called us for, as long as it lives; the next one does so for those whose QEMU it finds.
daemon() {
  local text='' fields=()
  { read -r text <"$proc/$PPID/stat"; } 2>/dev/null || true
  read -r -a fields <<<"${text##*)}"
  printf '%s\n' "$PPID:${fields[19]-}"
}

# GUEST: whether libvirt will tell when it is over. Before there is a QEMU, and after, only the libvirtd knows.
is_kept() {
  local by='' pid=''
  { read -r by <"$run/guests/$1/libvirtd"; } 2>/dev/null || true
  [[ $by != "$libvirtd" && -d $pids ]] || return 0
  [[ -e $pids/$1.pid ]] || return 1
  { read -r pid <"$pids/$1.pid"; } 2>/dev/null || true
  [[ -z $pid || -d $proc/$pid ]]
}

# GUEST: whether it has what its folder says: libvirt has it, or a hook is at work for it.
is_there() {
  [[ -n $1 && -d $run/guests/$1 ]] || return 1
  is_kept "$1" || ! flock --nonblock 9 9<"$run/guests/$1"
}

# SECONDS: the guest's folder is for this hook alone, from here to let_go. The one before may have removed it meanwhile.
ours=
take() {
  while [[ -d $state ]]; do
    { exec {ours}<"$state"; } 2>/dev/null || continue
    flock --timeout "$1" "$ours" || {
      let_go
      return 1
    }
    [[ ! $state -ef /proc/self/fd/$ours ]] || return 0
    let_go
  done
  return 1
}
let_go() {
  exec {ours}<&-
  ours=
}

# Undoes, in reverse, what the guest's folder says was begun. A step that cannot be undone must not keep the others
# from it; it stays for the next time.
undo_all() {
  local folders=() folder hook i
  for folder in "$state"/[0-9]*; do
    [[ ! -d $folder ]] || folders+=("$folder")
  done
  for ((i = ${#folders[@]} - 1; i >= 0; i--)); do
    folder=${folders[i]}
    hook=$folder/hook
    [[ -e $hook ]] || hook=$0
    # Given to bash, because there may be no programs below /run.
    if (
      exec {ours}<&-
      exec "$BASH" "$hook" "$guest" undo "${folder##*/}" </dev/null
    ); then rm -rf -- "$folder"; fi
  done
}

# Nothing is done for the guest any more, or only what could not be undone.
close() {
  local folder
  undo_all
  rm -f -- "$state/hook" "$state/libvirtd"
  for folder in "$state"/[0-9]*; do
    [[ ! -d $folder ]] || return 0
  done
  rm -rf -- "$state"
}

# FOLDER: undoes that step.
undo_one() {
  local name this=()
  # Without them it was not begun.
  [[ -e $1/words ]] || exit 0
  mapfile -d '' this <"$1/words"
  name=undo_${this[0]-}
  name=${name//-/_}
  if ! declare -F "$name" >/dev/null; then
    log "nothing here can undo the step ${this[0]-without a name}; it is kept in $1"
    exit 1
  fi
  call "$1" "$name" "${this[@]:1}"
  if [[ $status -ne 0 ]]; then
    log "the step ${this[0]} could not be undone in full; that is tried again when $guest starts or stops the next time"
    exit 1
  fi
}

# Guests whose libvirtd was killed before it could say that they are over. What a hook is still at work for is left to
# it, and so is what was undone but for a step: of that its guest's next start takes care.
undo_forgotten() {
  local mine=$guest
  for state in "$run"/guests/*; do
    guest=${state##*/}
    if [[ $guest == "$mine" || ! -e $state/libvirtd ]] || is_kept "$guest" || ! take 0; then continue; fi
    # The one that had it until now may have undone it, or begun anew.
    if [[ -e $state/libvirtd ]] && ! is_kept "$guest"; then
      log 'runs no more, and nobody said so: what was done for it is undone'
      close
    fi
    let_go
  done
  guest=$mine
  state=$run/guests/$guest
}

do_all() {
  local i name folder first=0
  local this=()
  # What could not be undone until now is undone after these.
  for folder in "$state"/[0-9]*; do
    [[ ! -d $folder ]] || first=$((10#${folder##*/} + 1))
  done
  cat -- "$0" >"$state/hook" || refuse "not started: its hook cannot be kept in $state"
  for ((i = 0; i < ${#begins[@]}; i++)); do
    this=("${words[@]:begins[i]:lengths[i]}")
    folder=$state/$(printf '%06d' "$((first + i))")
    mkdir -- "$folder"
    ln -- "$state/hook" "$folder/hook"
    printf '%s\0' "${this[@]}" >"$folder/words"
    name=do_${this[0]}
    call "$folder" "${name//-/_}" "${this[@]:1}"
    if [[ $status -ne 0 ]]; then
      log "not started: the step ${this[0]} failed; what was done before it is undone"
      close
      exit 1
    fi
  done
  rm -f -- "$state/hook"
}

guest=${1-}
state=$run/guests/$guest
case $guest in '' | . | .. | */*) exit 0 ;; esac
case "${2-}/${3-}" in
prepare/begin)
  libvirtd=$(daemon)
  steps_of "$guest"
  undo_forgotten
  if [[ ${#begins[@]} -eq 0 && ! -d $state ]]; then exit 0; fi
  while true; do
    mkdir -p -- "$state"
    if take 60; then break; fi
    [[ ! -d $state ]] || refuse 'not started: what was done for it is still being undone after 60 seconds'
  done
  printf '%s\n' "$libvirtd" >"$state/libvirtd"
  # A release that never came, or that failed, is made up for first.
  undo_all
  if [[ ${#begins[@]} -gt 0 ]]; then do_all; else close; fi
  ;;
release/end)
  if [[ -d $state ]]; then
    if take 60; then close; else log 'not undone: another hook is still at work for it after 60 seconds'; fi
  fi
  ;;
reconnect/begin)
  # From now on it is this libvirtd that says when it is over.
  if [[ -e $state/libvirtd ]]; then { daemon >"$state/libvirtd"; } 2>/dev/null || true; fi
  ;;
undo/[0-9]*)
  # Not of libvirt's, but how a hook is called that did a step.
  undo_one "$state/$3"
  ;;
esac
exit 0
