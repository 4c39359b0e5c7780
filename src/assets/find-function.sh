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
