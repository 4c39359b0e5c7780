#!/usr/bin/env bash
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
# Before this text stand the steps, a pair of functions do_STEP and undo_STEP each, and steps_of, which calls
# `step STEP ARGUMENT...` for each step of a guest.
set -euo pipefail

# Where the kernel and our own state are, so that a test can put a tree of files in their place.
sysfs=${VFIOC_SYSFS:-/sys}
proc=${VFIOC_PROC:-/proc}
run=${VFIOC_RUN:-/run/vfioc}

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
    here=$name
    "$function" "$@"
  ) </dev/null
  status=$?
  set -e
}

# Undoes, in reverse, what the guest's folder says was begun, whatever today's configuration says. A step that cannot
# be undone must not keep the others from it.
undo_all() {
  local folders=() folder i name
  for folder in "$state"/[0-9]*; do
    [[ ! -d $folder ]] || folders+=("$folder")
  done
  for ((i = ${#folders[@]} - 1; i >= 0; i--)); do
    folder=${folders[i]}
    local this=()
    mapfile -d '' this <"$folder/words" || true
    name=undo_${this[0]-}
    name=${name//-/_}
    if declare -F "$name" >/dev/null; then
      call "$folder" "$name" "${this[@]:1}"
      [[ $status -eq 0 ]] || log "the step ${this[0]} could not be undone in full"
    else
      log "nothing here can undo the step ${this[0]-without a name}"
    fi
    rm -rf -- "$folder"
  done
  rm -rf -- "$state"
}

do_all() {
  local i name folder
  local this=()
  for ((i = 0; i < ${#begins[@]}; i++)); do
    this=("${words[@]:begins[i]:lengths[i]}")
    folder=$state/$(printf '%03d' "$i")
    mkdir -p -- "$folder"
    printf '%s\0' "${this[@]}" >"$folder/words"
    name=do_${this[0]}
    call "$folder" "${name//-/_}" "${this[@]:1}"
    if [[ $status -ne 0 ]]; then
      log "not started: the step ${this[0]} failed; what was done before it is undone"
      undo_all
      exit 1
    fi
  done
}

guest=${1-}
state=$run/guests/$guest
if [[ -z $guest ]]; then exit 0; fi
case "${2-}/${3-}" in
prepare/begin)
  steps_of "$guest"
  # A release that never came, because libvirtd was killed, is made up for first.
  if [[ -d $state ]]; then undo_all; fi
  do_all
  ;;
release/end)
  if [[ -d $state ]]; then undo_all; fi
  ;;
esac
exit 0
