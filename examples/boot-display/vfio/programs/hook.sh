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
