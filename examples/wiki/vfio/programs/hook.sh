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
