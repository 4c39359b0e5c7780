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

# shellcheck shell=bash disable=SC2034
# FILE BYTES: sets `secret` to the text in a file without the line break at its end, or to nothing; then `problem` says why.
# It has at most that many bytes, and no control characters. Nothing here prints the text.
read_secret() {
  local LC_ALL=C
  secret='' problem=''
  if [[ ! -e $1 ]]; then
    problem="$1 does not exist"
  elif [[ ! -f $1 ]]; then
    problem="$1 is not a regular file"
  elif [[ ! -r $1 ]]; then
    problem="$1 cannot be read"
  elif { IFS= read -r -d '' -n "$(($2 + 2))" secret <"$1"; } 2>/dev/null && [[ ${#secret} -lt $(($2 + 2)) ]]; then
    problem="$1 contains a NUL byte"
  else
    secret=${secret%$'\n'}
    if [[ -z $secret ]]; then
      problem="$1 is empty"
    elif [[ ${#secret} -gt $2 ]]; then
      problem="$1 has more than $2 bytes"
    elif [[ $secret == *[[:cntrl:]]* ]]; then
      problem="$1 has more than one line, or contains a control character"
    fi
  fi
  if [[ -n $problem ]]; then secret=''; fi
}

# Makes libvirt's domains and networks match the declared ones:
#
#   reconcile IDENTITY PLACES COMPARISON [--libvirtd=MARK] [--boot=FUNCTION]...
#     { --domain=NAME --xml=FILE [--autostart] [--adopt] [--spice-password=FILE] [--vnc-password=FILE]
#         [--mac=ADDRESS]... [--device=FUNCTION]... |
#       --domain=NAME --xml=FILE --compare [--autostart] [--forward=MAC] [--device=FUNCTION]... |
#       --network=NAME [--xml=FILE [--stock]] }...
#
# The first three are the paths of identity.xsl, places.xsl and comparison.xsl. MARK is in the environment of a libvirtd that started with the current hooks and
# qemu.conf. The MAC addresses are those derived from names, which are replaced by the ones that a guest already has.
# FUNCTION is a PCI function that is found by its path or its ids, as the words of find-function.sh: its address in the
# XML is replaced by the one that it has on this machine now. With --boot, it should be with vfio-pci since the boot.
#
# The passwords of display servers are only in their files and in libvirt. A guest whose file cannot be read is left as it
# is: it must not be defined without its password.
#
# With --compare, the guest is its owner's: it is only compared with the XML, and what does not agree is reported. The
# mark that it has from before is removed, so that it is never taken for one of ours again.
#
# What vfioc defined carries its mark in the metadata, with a hash of its declaration. Only marked guests and networks
# are changed or removed; a declared network without the mark is still started. No guest is started, stopped or
# restarted, and disks, NVRAM and TPM state are never removed. Each step checks the current state, so the next run
# completes one that was interrupted. A failure does not affect the rest; the exit status is then 1.
set -euo pipefail
umask 077

backups=${VFIOC_BACKUPS:-/var/lib/vfioc/backups}
again="run 'systemctl restart vfioc-reconcile'"
newline=$'\n'
failed=0
changed=0
differing=0

# Names come from libvirt, and reasons from other programs.
say() {
  local line
  printable "$1: $2"
  printf 'vfioc: %s\n' "$line"
}

change() {
  changed=$((changed + 1))
  say "$1" "$2"
}

fail() {
  failed=$((failed + 1))
  say "$1" "$2" >&2
}

# NAME WHAT COMMAND...: runs the command; if it fails, reports WHAT with the reason.
attempt() {
  local name=$1 what=$2 reason
  shift 2
  if reason=$("$@" 2>&1 >/dev/null); then return; fi
  fail "$name" "$what: $(plain "$reason")"
  return 1
}

# REASON: what programs printed, in one line. Only `write` writes through cat.
plain() {
  local reason=${1//error: /}
  reason=${reason/ from $work\/new.xml/}
  if [[ $reason == *'cat: '*'No space left on device'* ]]; then reason="no space is left in ${work%/*}: free some, and $again"; fi
  printf '%s' "${reason//"$newline"/; }"
}

libvirt() {
  virsh --quiet --connect qemu:///system "$@"
}

# FILE COMMAND...: writes what the command prints to a file. virsh and xsltproc succeed even if the disk is full.
write() {
  local file=$1
  shift
  "$@" | cat >"$file"
}

# The declared guests and networks, by kind and name ("domain win11").
identity=${1:?} places=${2:?} comparison=${3:?}
shift 3
mark=
keys=()
key=
declare -A declared=() xml=() autostart=() adopt=() compared=() forward=() macs=() stock=() moves=() passwords=()

# WORD...: says so if a function is still with a driver of the host, because the host was not booted since it was declared.
# shellcheck disable=SC2154
await_boot() {
  if ! find_function "$@"; then
    say "$1" "$problem"
    return
  fi
  read_driver "$found"
  [[ -z $driver ]] ||
    say "$found" "is with $driver until the host is booted, and its guests do not start before: run 'sudo reboot'"
}

# WORD...: one PCI function of `key`: notes where it is, if that is not the address in the XML. A function that is not
# there keeps that address: the hook refuses to start the guest, with the reason.
locate() {
  # shellcheck disable=SC2154
  if find_function "$@" && [[ $found != "$1" ]]; then moves[$key]+=" $1=$found"; fi
}

for word in "$@"; do
  value=${word#*=}
  case $word in
  --libvirtd=*) mark=$value ;;
  --domain=* | --network=*)
    key=${word%%=*}
    key="${key#--} $value"
    keys+=("$key")
    declared[$key]=1
    # A network that is declared always starts with the host.
    if [[ $word == --network=* ]]; then autostart[$key]=1; fi
    ;;
  --xml=*) xml[$key]=$value ;;
  --autostart) autostart[$key]=1 ;;
  --adopt) adopt[$key]=1 ;;
  --compare) compared[$key]=1 ;;
  --forward=*) forward[$key]=$value ;;
  # The network that libvirt ships: ours is only for a host without it; an existing one is equally good.
  --stock) stock[$key]=1 ;;
  --mac=*) macs[$key]+=" $value" ;;
  --spice-password=* | --vnc-password=*)
    word=${word%%-password=*}
    passwords[$key]+=" ${word#--}=$value"
    ;;
  --boot=*)
    read -r -a function <<<"$value"
    await_boot "${function[@]}"
    ;;
  --device=*)
    read -r -a function <<<"$value"
    locate "${function[@]}"
    ;;
  *)
    echo "vfioc: unknown argument '$word'" >&2
    exit 2
    ;;
  esac
done

# Below /run under systemd: no user can fill that.
work=$(mktemp -d -p "${RUNTIME_DIRECTORY:-${TMPDIR:-/tmp}}")
trap 'rm -rf "$work"' EXIT

# libvirtd reads its hooks and qemu.conf when it starts; the mark in its environment tells which ones those were. Only
# libvirtd itself is restarted, which does not affect guests: with its dependencies, libvirt-guests would be restarted
# too, and that one shuts guests down when it stops.
refresh() {
  local pid variable
  [[ -n $mark ]] || return 0
  pid=$(systemctl show --property=MainPID --value libvirtd.service)
  # libvirtd does not run: when it starts, it reads the current files.
  [[ ${pid:-0} != 0 && -r /proc/$pid/environ ]] || return 0
  while IFS= read -r -d '' variable; do
    [[ $variable != "VFIOC_CONFIGURATION=$mark" ]] || return 0
  done <"/proc/$pid/environ"
  change libvirtd 'its hooks or qemu.conf changed: restarting it (guests keep running)'
  attempt libvirtd 'its new configuration could not be installed' systemctl start libvirtd-config.service || return 0
  attempt libvirtd 'could not be restarted' systemctl --job-mode=ignore-dependencies restart libvirtd.service || return 0
}

# KIND FILE: sets `marks` from a document: its name, the hash and the name in our mark, its UUID, the firmware of a
# guest, the number of guests on a running network, the addresses and the password files in our mark, whether the guest
# keeps its places, and its machine. Missing values are empty.
marks=()
read_marks() {
  local root=/$1 at fields expression
  at="$root/metadata/*[local-name() = '$1' and namespace-uri() = 'urn:vfioc:$1:1']"
  fields=("$root/name" "$at/@hash" "$at/@name" "$root/uuid" "$root/os/loader" "$root/@connections" "$at/@moves" "$at/@passwords"
    "$at/@places" "$root/os/type/@machine")
  printf -v expression ", %s, '\n'" "${fields[@]}"
  mapfile -t marks < <(xmllint --nonet --xpath "concat(''$expression)" "$2" 2>/dev/null)
  marks+=('' '' '' '' '' '' '' '' '' '')
}

# KIND UUID FILE COMMAND...: writes a document of libvirt to a file and sets `marks` from it, or fails with `reason`. Only
# a whole document with that UUID counts: a guest whose document is empty or cut must not be taken for another, or for none.
reason=
dump() {
  local kind=$1 id=$2 file=$3
  shift 3
  marks=('' '' '' '' '' '' '' '' '' '')
  if ! reason=$(write "$file" libvirt "$@" "$id" 2>&1 >/dev/null); then
    reason=$(plain "$reason")
    return 1
  fi
  read_marks "$kind" "$file"
  [[ ${marks[3]} != "$id" ]] || return 0
  reason="the answer of libvirt is not whole: $again"
  return 1
}

# What libvirt has: UUIDs by kind and name, everything else by kind and UUID. virsh is given the UUID of a guest,
# because it would take the name 7 for the guest with the ID 7.
declare -A uuid=() name_of=() hash=() loader=() machine=() moved=() kept=() protected=()

# What libvirt has, but could not be read: by kind and name; by kind alone if not even a name could be read.
declare -A unread=()

# The states that apply: "active domain UUID".
declare -A is=()

# STATE KIND COMMAND...: records the state for everything of the kind that the command lists.
note() {
  local what=$1 kind=$2 list id
  shift 2
  # Without a complete list nothing can be decided: the whole run ends here if virsh fails.
  list=$(libvirt "$@" --uuid)
  for id in $list; do is[$what $kind $id]=1; done
}

# KIND PREFIX: reads everything of a kind from libvirt; virsh's commands for networks begin with net-.
learn() {
  local kind=$1 prefix=$2 key id name
  note here "$kind" "${prefix}list" --all
  note active "$kind" "${prefix}list"
  note persistent "$kind" "${prefix}list" --all --persistent
  note automatic "$kind" "${prefix}list" --all --autostart
  for key in "${!is[@]}"; do
    [[ $key == "here $kind "* ]] || continue
    key=${key#* }
    id=${key#* }
    if ! dump "$kind" "$id" "$work/$kind-$id.xml" "${prefix}dumpxml" --inactive; then
      name=$(libvirt "${prefix:-dom}name" "$id" 2>/dev/null) || name=
      unread[$kind${name:+ $name}]=1
      fail "${name:-$key}" "left as it is, because its XML could not be read: $reason"
      continue
    fi
    uuid[$kind ${marks[0]}]=$id
    name_of[$key]=${marks[0]}
    # A copy that the user made of a marked guest carries the mark too, with the name of the original.
    if [[ -z ${marks[2]} || ${marks[2]} == "${marks[0]}" ]]; then hash[$key]=${marks[1]}; fi
    loader[$key]=${marks[4]}
    moved[$key]=${marks[6]}
    protected[$key]=${marks[7]}
    if [[ -n ${hash[$key]-} ]]; then kept[$key]=${marks[8]}; fi
    machine[$key]=${marks[9]}
  done
}

# KEY: sets `wanted` to the hash of the declaration; succeeds if libvirt has exactly that.
wanted=
is_current() {
  local kind=${1%% *} id="${1%% *} ${uuid[$1]-}"
  read_marks "$kind" "${xml[$1]}"
  wanted=${marks[1]}
  [[ -n ${is[persistent $id]-} && ${hash[$id]-} == "$wanted" && ${moved[$id]-} == "${moves[$1]-}" ]] || return 1
  # Firmware that libvirt selected may have been garbage-collected since; defining the guest again selects it again.
  [[ -z ${loader[$id]-} || -n ${marks[4]} || -e ${loader[$id]} ]] || return 1
  [[ ${protected[$id]-} == "${passwords[$1]-}" ]] || return 1
  [[ -n ${passwords[$1]-} ]] || return 0
  dump "$kind" "${uuid[$1]}" "$work/protected.xml" dumpxml --inactive --security-info && holds "$work/protected.xml"
}

# The passwords of the current guest by display server, as in their files.
declare -A given=()

# KEY: reads the passwords of a guest, also into passwords.xml.
read_passwords() {
  local name=${1#* } pairs pair server file limit text='' amp='&amp;' lt='&lt;' gt='&gt;'
  given=()
  [[ -n ${passwords[$1]-} ]] || return 0
  read -r -a pairs <<<"${passwords[$1]}"
  for pair in "${pairs[@]}"; do
    server=${pair%%=*} file=${pair#*=}
    # What VNC and SPICE servers compare.
    if [[ $server == vnc ]]; then limit=8; else limit=59; fi
    # shellcheck disable=SC2154
    read_secret "$file" "$limit"
    given[$server]=$secret
    secret=${secret//'&'/"$amp"}
    secret=${secret//'<'/"$lt"}
    secret=${secret//'>'/"$gt"}
    if [[ -z $problem ]] && ! printf '<a>%s</a>' "$secret" | xmllint --noout - 2>/dev/null; then
      problem="$file is not valid UTF-8"
    fi
    if [[ -n $problem ]]; then
      fail "$name" "left as it is, because it must not be without its ${server^^} password: $problem. Write the secret to that file, and $again"
      return 1
    fi
    if [[ $(stat --dereference --format=%A -- "$file") == ???????r* ]]; then
      say "$name" "every user of the host can read its ${server^^} password in $file: set its mode to 0400"
    fi
    text+="<$server>$secret</$server>"
  done
  if ! printf '<passwords>%s</passwords>\n' "$text" 2>/dev/null >"$work/passwords.xml"; then
    fail "$name" "left as it is: no space is left in ${work%/*}: free some, and $again"
    return 1
  fi
}

# FILE SERVER: prints the password of a display server in a document of libvirt.
password_in() {
  xmllint --nonet --xpath "string(/domain/devices/graphics[@type = '$2']/@passwd)" "$1" 2>/dev/null
}

# FILE: whether the document has the passwords of the current guest.
holds() {
  local server
  for server in "${!given[@]}"; do
    [[ $(password_in "$1" "$server") == "${given[$server]}" ]] || return 1
  done
}

# NAME: says which display servers of an adopted guest no longer have the password that they had.
compare_passwords() {
  local server
  for server in spice vnc; do
    if [[ -n $(password_in "$work/backup.xml" "$server") && -z $(password_in "$work/new.xml" "$server") ]] &&
      xmllint --nonet --xpath "/domain/devices/graphics[@type = '$server']" "$work/new.xml" >/dev/null 2>&1; then
      say "$1" "its ${server^^} server no longer has a password: write one to a file that only root can read, and name that in the spec as 'display: { $server: { passwordFile: /run/secrets/NAME } }'"
    fi
  done
}

# KEY: whether it can be changed: not if it is, or could be, what libvirt has but could not be read.
is_known() {
  if [[ -n ${unread[$1]-} ]]; then return 1; fi
  if [[ -n ${uuid[$1]-} || -z ${unread[${1%% *}]-} ]]; then return; fi
  fail "${1#* }" "left as it is, because the name of a ${1%% *} that libvirt has could not be read"
  return 1
}

# KEY: whether a guest keeps its places: when it is adopted, and from then on.
keeps_places() {
  local id="domain ${uuid[$1]-}"
  [[ -n ${uuid[$1]-} ]] && [[ -z ${hash[$id]-} || -n ${kept[$id]-} ]]
}

# MACHINE: prints the chipset of a type of machine, as the spec calls it.
chipset() {
  case $1 in
  *q35*) echo q35 ;;
  pc | pc-i440fx-* | pc-[0-9]*) echo pc ;;
  *) printf '%s\n' "$1" ;;
  esac
}

# KEY: fails if the places of a guest are those of another chipset than the declared one. They mean nothing there, and all
# of the guest's hardware would be new to it.
check_chipset() {
  local name=${1#* } now remedy
  keeps_places "$1" || return 0
  now=${machine[domain ${uuid[$1]}]}
  read_marks domain "${xml[$1]}"
  [[ $(chipset "$now") != "$(chipset "${marks[9]}")" ]] || return 0
  case $(chipset "$now") in
  q35 | pc) remedy="set 'machine: $(chipset "$now")' on it in the spec" ;;
  *) remedy="set 'define: off' on it in the spec, and it stays as it is: vfioc defines guests with q35 or pc" ;;
  esac
  fail "$name" "left alone: its machine is $now, the spec has ${marks[9]}, and the places of its devices cannot be kept in another chipset: $remedy"
  return 1
}

# KEY COMMAND: defines what was declared, with the identity of what libvirt already has. Sets `uuid` of the key.
define() {
  local key=$1 kind=${1%% *} name=${1#* } file=${xml[$1]} old=${xml[$1]} new=$work/new.xml id
  read_marks "$kind" "$file"
  id=${uuid[$key]:-${marks[3]}}
  if [[ -n ${uuid[$key]-} ]]; then old=$work/$kind-$id.xml; fi
  if [[ $kind == domain ]] && keeps_places "$key"; then new=$work/identified.xml; fi
  attempt "$name" 'its XML could not be prepared' write "$new" xsltproc --nonet \
    --stringparam existing "$old" --stringparam macs "${macs[$key]-}" --stringparam moves "${moves[$key]-}" \
    --stringparam passwords "${passwords[$key]:+$work/passwords.xml}" --stringparam password-files "${passwords[$key]-}" \
    "$identity" "$file" || return 1
  if [[ $new != "$work/new.xml" ]]; then
    attempt "$name" 'its XML could not be prepared' write "$work/new.xml" xsltproc --nonet \
      --stringparam existing "$old" --stringparam declared "$file" --stringparam macs "${macs[$key]-}" \
      "$places" "$new" || return 1
  fi
  read_marks "$kind" "$work/new.xml"
  if [[ -z $wanted || ${marks[0]} != "$name" || ${marks[1]} != "$wanted" || ${marks[3]} != "$id" ]]; then
    fail "$name" "its XML could not be prepared: it is not whole: $again"
    return 1
  fi
  if [[ $kind == domain ]] && ! holds "$work/new.xml"; then
    fail "$name" "left as it is: it has a password, but no display server for it; if 'xml' or 'xmlRemove' removes the server, remove its 'passwordFile'"
    return 1
  fi
  attempt "$name" 'could not be defined' libvirt "$2" "$work/new.xml" || return 1
  uuid[$key]=${id:-$name}
}

# KEY COMMAND: sets autostart as declared.
set_autostart() {
  local key=$1 id=${uuid[$1]} name=${1#* } now=${is[automatic ${1%% *} ${uuid[$1]}]-}
  if [[ -n ${autostart[$key]-} && -z $now ]]; then
    attempt "$name" 'autostart could not be turned on' libvirt "$2" "$id" || return 1
    change "$name" 'autostart turned on'
  elif [[ -z ${autostart[$key]-} && -n $now ]]; then
    attempt "$name" 'autostart could not be turned off' libvirt "$2" --disable "$id" || return 1
    change "$name" 'autostart turned off'
  fi
}

# KIND UUID NAME COMMAND...: sets `marks` from the document of what runs, which is then in live.xml.
read_live() {
  if dump "$1" "$2" "$work/live.xml" "${@:4}"; then return; fi
  fail "$3" "left as it is, because its running XML could not be read: $reason"
  return 1
}

# FILE COPY: copies a file completely or not at all, readable by its owner only.
copy() {
  mkdir -p "${2%/*}" && cp "$1" "$2.part" && sync "$2.part" && mv -f "$2.part" "$2" && sync "${2%/*}"
}

# NAME UUID: backs up the XML of a guest that is adopted, in a file named after its content. Sets `backup`.
backup=
back_up() {
  local why='not adopted, because its current XML could not be backed up' sum
  if ! dump domain "$2" "$work/backup.xml" dumpxml --inactive --security-info; then
    fail "$1" "$why: $reason"
    return 1
  fi
  sum=$(sha256sum <"$work/backup.xml")
  backup=$backups/$1-${sum:0:12}.xml
  attempt "$1" "$why" copy "$work/backup.xml" "$backup"
}

# NAME WHAT: says what does not agree with the declaration.
differ() {
  differing=$((differing + 1))
  say "$1" "$2" >&2
}

# KEY: compares a guest that is its owner's with its declaration, and says what does not agree.
compare() {
  local key=$1 name=${1#* } id=${uuid[$1]-} line now
  [[ -z ${unread[$key]-} ]] || return 0
  if [[ -z $id ]]; then
    say "$name" "libvirt has no guest of this name yet, and vfioc does not define it (define: off)"
    return
  fi
  if [[ -n ${hash[domain $id]-} && -n ${is[persistent domain $id]-} ]]; then
    attempt "$name" 'the mark of vfioc could not be removed from its metadata' \
      libvirt metadata "$id" urn:vfioc:domain:1 --config --remove || return 0
    change "$name" "left to you as it is: vfioc no longer changes or removes it"
  fi
  attempt "$name" 'could not be compared with the spec' write "$work/differences" xsltproc --nonet \
    --stringparam existing "$work/domain-$id.xml" --stringparam moves "${moves[$key]-}" \
    --stringparam forward "${forward[$key]-}" "$comparison" "${xml[$key]}" || return 0
  while IFS= read -r line; do differ "$name" "$line"; done <"$work/differences"
  now=${is[automatic domain $id]-}
  if [[ -n ${autostart[$key]-} && -z $now ]]; then
    differ "$name" "it does not start with the host: run 'virsh -c qemu:///system autostart $name', or remove 'autostart' from the spec"
  elif [[ -z ${autostart[$key]-} && -n $now ]]; then
    differ "$name" "it starts with the host, which the spec does not know: set 'autostart: on' in the spec, or run 'virsh -c qemu:///system autostart --disable $name'"
  fi
}

# KEY: makes a guest match its declaration.
put_domain() {
  local key=$1 name=${1#* } id=${uuid[$1]-} done='defined'
  if [[ -n ${compared[$key]-} ]]; then
    compare "$key"
    return
  fi
  is_known "$key" || return 0
  read_passwords "$key" || return 0
  if [[ -n $id && -z ${hash[domain $id]-} ]]; then
    if [[ -z ${adopt[$key]-} ]]; then
      fail "$name" "left alone: libvirt already has a guest of this name that vfioc did not define. Rename the guest in the spec, or set 'adopt: true' on it to take over the existing one"
      return
    fi
    check_chipset "$key" || return 0
    back_up "$name" "$id" || return 0
    done="adopted; its previous XML is in $backup"
  elif [[ -n $id ]]; then
    check_chipset "$key" || return 0
    done='updated'
  fi
  if ! is_current "$key"; then
    define "$key" define || return 0
    change "$name" "$done"
    if [[ $done == adopted* ]]; then compare_passwords "$name"; fi
    if [[ -n ${is[saved domain $id]-} ]]; then
      say "$name" 'will resume its saved state with its old definition: to apply the change, start it, shut it down, and start it again'
    fi
  fi
  set_autostart "$key" autostart || return 0
  [[ -n ${is[active domain $id]-} ]] || return 0
  read_live domain "$id" "$name" dumpxml --security-info || return 0
  if [[ ${marks[1]} != "$wanted" || ${marks[6]} != "${moves[$key]-}" ]] || ! holds "$work/live.xml"; then
    say "$name" 'still runs with its old definition: to apply the change, shut it down and start it again'
  fi
}

# NAME UUID: starts a network. libvirtd may have been killed while it started or stopped it: then its bridge and its dnsmasq
# are there, and in the way, but the network does not run. Another interface of that name is kept, which libvirt would
# delete when it cannot create its own.
start() {
  local name=$1 id=$2 document bridge mac
  # No file is needed: a network that was stopped for its change must start again on a full disk too.
  document=$(libvirt net-dumpxml --inactive "$id" 2>&1) || true
  if [[ $(value_of 'string(/network/uuid)') != "$id" ]]; then
    fail "$name" "not started, because its XML could not be read: $(plain "$document")"
    return 1
  fi
  # The other kinds of networks use a bridge of the host, or none.
  bridge=$(value_of 'string(/network[not(forward) or forward[not(@mode) or contains("nat route open", @mode)]]/bridge/@name)')
  mac=$(value_of 'string(/network/mac/@address)')
  if [[ -n $bridge && -e /sys/class/net/$bridge ]]; then
    if ! is_leftover "$id" "$bridge" "$mac"; then
      fail "$name" "not started: its bridge $bridge would replace an interface of the host (ip address show dev $bridge). Give the network another 'bridge' in the spec, or, if nothing needs that interface, run 'sudo ip link delete dev $bridge' and $again"
      return 1
    fi
    attempt "$name" "its bridge $bridge could not be removed, which a libvirtd that was killed left behind" \
      ip link delete dev "$bridge" || return 1
    change "$name" "its bridge $bridge removed, which a libvirtd that was killed left behind"
  fi
  end_dnsmasq "$name" "$id"
  attempt "$name" 'could not be started' libvirt net-start "$id"
}

# EXPRESSION: prints what it selects in `document`.
value_of() {
  printf '%s\n' "$document" | xmllint --nonet --xpath "$1" - 2>/dev/null
}

# UUID: whether libvirt runs the network at this moment.
is_running() {
  local list
  list=$(libvirt net-list --uuid) || return 0
  [[ $newline$list$newline == *"$newline$1$newline"* ]]
}

# UUID BRIDGE MAC: whether an interface is only what libvirt left of a network that does not run. libvirt makes a bridge
# with the MAC address of the network, which is random, so no other program's bridge has it.
is_leftover() {
  local at=/sys/class/net/$2 port routes family address=''
  read -r address <"$at/address" || return 1
  [[ -d $at/bridge && -n $3 && $address == "$3" ]] || return 1
  for port in "$at"/brif/*; do
    # The dummy device that libvirt before 6.8 gave to each bridge.
    [[ ! -e $port || ${port##*/} == "$2-nic" ]] || return 1
  done
  for family in -4 -6; do
    routes=$(ip "$family" route show table all default dev "$2") && [[ -z $routes ]] || return 1
  done
  ! is_running "$1"
}

# PID CGROUP: whether the process is in that control group. Users cannot enter one of the system. Their own can have any
# name without a line break, also with a colon, so the path is what follows the second one.
is_in() {
  local line
  while IFS= read -r line; do
    if [[ ${line#*:*:} == "$2" ]]; then return; fi
  done 2>/dev/null <"/proc/$1/cgroup"
  return 1
}

# NAME UUID: ends the dnsmasq that libvirtd started for a network that does not run. What a process says of itself proves
# nothing, and reading it can hang in a file system of its user: only processes of libvirtd are asked.
end_dnsmasq() {
  local group process pid words word left=() tries
  group=$(systemctl show --property=ControlGroup --value libvirtd.service) || return 0
  if [[ $group != /* ]] || is_running "$2"; then return 0; fi
  for process in /proc/[0-9]*; do
    pid=${process##*/}
    is_in "$pid" "$group" || continue
    words=()
    mapfile -d '' words 2>/dev/null <"$process/cmdline" || continue
    [[ ${words[0]-} == */dnsmasq ]] || continue
    for word in "${words[@]}"; do
      if [[ $word == "--conf-file=/var/lib/libvirt/dnsmasq/$1.conf" ]]; then
        # At once: its number must not have become that of another process.
        if kill "$pid" 2>/dev/null; then left+=("$pid"); fi
        break
      fi
    done
  done
  for ((tries = 0; tries < 50; tries++)); do
    for pid in "${!left[@]}"; do
      [[ -d /proc/${left[pid]} ]] || unset "left[$pid]"
    done
    [[ ${#left[@]} -gt 0 ]] || return 0
    sleep 0.1
  done
}

# KEY: makes a network match its declaration, running and with autostart.
put_network() {
  local key=$1 name=${1#* } id=${uuid[$1]-} ours='' done='started'
  is_known "$key" || return 0
  if [[ -n ${xml[$key]-} && (-z $id || -n ${hash[network $id]-}) ]]; then ours=1; fi
  if [[ -z $id && -z $ours ]]; then
    fail "$name" "libvirt has no network of this name to start: define it with virsh net-define, or give it a type under 'networks' in the spec"
    return
  fi
  if [[ -n $ours ]] && ! is_current "$key"; then
    define "$key" net-define || return 0
    if [[ -z $id ]]; then change "$name" 'defined'; else change "$name" 'updated'; fi
  elif [[ -z $ours && -n ${xml[$key]-} && -z ${stock[$key]-} ]]; then
    fail "$name" "only started, not changed: libvirt already has a network of this name that vfioc did not define. Rename the network in the spec, or remove the existing one (virsh net-destroy $name; virsh net-undefine $name) and $again"
  fi
  set_autostart "$key" net-autostart || return 0
  id=${uuid[$key]}
  if [[ -n ${is[active network $id]-} && -n $ours ]]; then
    read_live network "$id" "$name" net-dumpxml || return 0
    [[ ${marks[1]} != "$wanted" ]] || return 0
    if [[ -n ${marks[5]} ]]; then
      say "$name" "still runs with its old definition because guests use it: to apply the change, shut them down and $again"
      return
    fi
    attempt "$name" 'could not be restarted to apply the change' libvirt net-destroy "$id" || return 0
    done='restarted to apply the change'
  elif [[ -n ${is[active network $id]-} ]]; then
    return 0
  fi
  start "$name" "$id" || return 0
  change "$name" "$done"
}

# UUID: removes a guest that vfioc defined; its files on the host stay.
drop_domain() {
  local id=$1 name=${name_of[domain $1]}
  if [[ -n ${is[active domain $id]-} ]]; then
    say "$name" "no longer declared, but still running: to remove it, shut it down and $again"
    return
  fi
  attempt "$name" 'no longer declared, but could not be removed' \
    libvirt undefine --keep-nvram --keep-tpm "$id" || return 0
  change "$name" 'removed, because it is no longer declared; its disks, NVRAM and TPM state are kept'
}

# UUID: removes a network that vfioc defined.
drop_network() {
  local id=$1 name=${name_of[network $1]} why='no longer declared, but could not be removed'
  if [[ -n ${is[active network $id]-} ]]; then
    read_live network "$id" "$name" net-dumpxml || return 0
    if [[ -n ${marks[5]} ]]; then
      say "$name" "no longer declared, but guests use it: to remove it, shut them down and $again"
      return
    fi
    attempt "$name" "$why" libvirt net-destroy "$id" || return 0
  fi
  attempt "$name" "$why" libvirt net-undefine "$id" || return 0
  change "$name" 'removed, because it is no longer declared'
}

# KIND: removes what vfioc defined and is no longer declared.
drop() {
  local key
  for key in "${!hash[@]}"; do
    if [[ $key == "$1 "* && -n ${hash[$key]} && -z ${declared[$1 ${name_of[$key]}]-} ]]; then "drop_$1" "${key#* }"; fi
  done
}

# KIND: applies the declarations, in their order.
put() {
  local key
  for key in "${keys[@]}"; do
    if [[ $key == "$1 "* ]]; then "put_$1" "$key"; fi
  done
}

refresh
attempt libvirtd 'does not answer' libvirt uri || exit 1
learn network net-
learn domain ''
note saved domain list --all --with-managed-save
# Removed first, because what is added may use the same names, UUIDs and bridges.
drop domain
drop network
put network
put domain

# A guest of the user never fails the switch to a configuration.
if [[ $differing -gt 0 ]]; then
  printf "vfioc: differences between guests with 'define: off' and the spec: %d, as above. Change the XML of the guest or the spec, and %s\n" "$differing" "$again" >&2
fi
if [[ $failed -gt 0 ]]; then
  printf 'vfioc: failed: %d, for the reasons above; everything else is as declared\n' "$failed" >&2
  exit 1
fi
if [[ $changed -eq 0 && $differing -eq 0 ]]; then printf 'vfioc: nothing to do: everything is as declared\n'; fi
