#!/usr/bin/env bash
# Makes libvirt's domains and networks what was declared:
#
#   reconcile STYLESHEET [--libvirtd=MARK]
#     { --domain=NAME --xml=FILE [--autostart] [--adopt] [--mac=ADDRESS]... | --network=NAME [--xml=FILE] }...
#
# STYLESHEET is identity.xsl. MARK is what the environment of a libvirtd with today's hooks and qemu.conf says. The
# MAC addresses are those that were derived from names and so give way to the ones that a guest has.
#
# What is ours carries our mark in its metadata, with a hash of what was declared when it was defined. Only what is ours
# is changed or removed; a network that is not is started all the same. No guest is started, stopped or restarted, and
# disks, NVRAM and TPM state are never removed. Each step looks at what is there, so a run that was cut short is
# made good by the next. A failure leaves the others alone; the exit status is then 1.
set -euo pipefail
umask 077

backups=${VFIOC_BACKUPS:-/var/lib/vfioc/backups}
newline=$'\n'
failed=0
changed=0

say() {
  printf 'vfioc: %s: %s\n' "$1" "$2"
}

change() {
  changed=$((changed + 1))
  say "$1" "$2"
}

fail() {
  failed=$((failed + 1))
  say "$1" "$2" >&2
}

# NAME WHAT COMMAND...: runs the command, and says why WHAT is where it fails.
attempt() {
  local name=$1 what=$2 reason
  shift 2
  if reason=$("$@" 2>&1 >/dev/null); then return 0; fi
  reason=${reason//error: /}
  fail "$name" "$what: ${reason//"$newline"/; }"
  return 1
}

libvirt() {
  virsh --quiet --connect qemu:///system "$@"
}

# What was declared, by kind and name ("domain win11").
stylesheet=${1:?}
shift
mark=
keys=()
key=
declare -A declared=() xml=() autostart=() adopt=() macs=()
for word in "$@"; do
  value=${word#*=}
  case $word in
  --libvirtd=*) mark=$value ;;
  --domain=* | --network=*)
    key=${word%%=*}
    key="${key#--} $value"
    keys+=("$key")
    declared[$key]=1
    ;;
  --xml=*) xml[$key]=$value ;;
  --autostart) autostart[$key]=1 ;;
  --adopt) adopt[$key]=1 ;;
  --mac=*) macs[$key]+=" $value" ;;
  *)
    echo "vfioc: '$word' is not understood" >&2
    exit 2
    ;;
  esac
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# libvirtd reads its hooks and qemu.conf when it starts; in the environment of one that runs stands with which it did.
# Only libvirtd itself is restarted, which guests do not notice: its restart would be that of libvirt-guests too, and
# that one shuts guests down when it stops.
refresh() {
  local pid variable
  [[ -n $mark ]] || return 0
  pid=$(systemctl show --property=MainPID --value libvirtd.service)
  # None runs: the next one starts with today's files.
  [[ ${pid:-0} != 0 && -r /proc/$pid/environ ]] || return 0
  while IFS= read -r -d '' variable; do
    [[ $variable != "VFIOC_CONFIGURATION=$mark" ]] || return 0
  done <"/proc/$pid/environ"
  change libvirtd 'its hooks or its qemu.conf changed: it is restarted, guests go on running'
  attempt libvirtd 'its new files are not in place' systemctl start libvirtd-config.service || return 0
  attempt libvirtd 'not restarted' systemctl --job-mode=ignore-dependencies restart libvirtd.service || return 0
}

# KIND FILE: sets `marks` to the name in a document, to the hash and the name in our mark (empty where there is none),
# to the UUID, to the firmware that a guest is started with, and to how many guests are on a running network.
marks=()
read_marks() {
  local root=/$1 at
  at="$root/metadata/*[local-name() = '$1' and namespace-uri() = 'urn:vfioc:$1:1']"
  local fields=("$root/name" "$at/@hash" "$at/@name" "$root/uuid" "$root/os/loader" "$root/@connections")
  local expression field
  printf -v expression ", %s, '\n'" "${fields[@]}"
  mapfile -t marks < <(xmllint --nonet --xpath "concat(''$expression)" "$2")
}

# What libvirt has: UUIDs by kind and name, everything else by kind and UUID. A guest is asked for by its UUID, since
# one that is named 7 could be taken for the seventh.
declare -A uuid=() here=() hash=() loader=() active=() persistent=() automatic=() saved=()

# ARRAY KIND COMMAND...: notes in the array which of a kind the command lists.
note() {
  local -n noted=$1
  local kind=$2 list id
  shift 2
  list=$(libvirt "$@" --uuid)
  for id in $list; do noted["$kind $id"]=1; done
}

# KIND COMMAND-PREFIX: asks libvirt for all of a kind.
learn() {
  local kind=$1 prefix=$2 id key
  note here "$kind" "${prefix}list" --all
  note active "$kind" "${prefix}list"
  note persistent "$kind" "${prefix}list" --all --persistent
  note automatic "$kind" "${prefix}list" --all --autostart
  for key in "${!here[@]}"; do
    [[ $key == "$kind "* ]] || continue
    id=${key#* }
    # One that is gone again by now is none.
    libvirt "${prefix}dumpxml" --inactive "$id" >"$work/$kind-$id.xml" 2>"$work/reason" || continue
    read_marks "$kind" "$work/$kind-$id.xml"
    uuid[$kind ${marks[0]}]=$id
    # A copy that a person made of a guest of ours carries our mark too, with the name of the other one.
    if [[ -z ${marks[2]} || ${marks[2]} == "${marks[0]}" ]]; then hash[$key]=${marks[1]}; fi
    loader[$key]=${marks[4]}
  done
}

# KEY FILE: whether what libvirt has is what was declared.
is_current() {
  local id="${1%% *} ${uuid[$1]-}" wanted
  [[ -n ${persistent[$id]-} ]] || return 1
  read_marks "${1%% *}" "$2"
  wanted=${marks[1]}
  [[ ${hash[$id]-} == "$wanted" ]] || return 1
  # Firmware that libvirt picked may have been collected as garbage since; defined again, it is picked again.
  [[ -z ${loader[$id]-} || -n ${marks[4]} || -e ${loader[$id]} ]]
}

# KEY COMMAND: has libvirt define what was declared, with the identity of what is there. Sets `uuid` of the key.
define() {
  local key=$1 command=$2 kind=${1%% *} name=${1#* } file=${xml[$1]} old=${xml[$1]}
  if [[ -n ${uuid[$key]-} ]]; then old=$work/$kind-${uuid[$key]}.xml; fi
  attempt "$name" 'its XML could not be prepared' xsltproc --nonet --output "$work/new.xml" \
    --stringparam existing "$old" --stringparam macs "${macs[$key]-}" "$stylesheet" "$file" || return 1
  attempt "$name" 'not defined' libvirt "$command" "$work/new.xml" || return 1
  read_marks "$kind" "$work/new.xml"
  uuid[$key]=${marks[3]:-$name}
}

# KEY COMMAND: sets whether it starts with the host.
set_autostart() {
  local key=$1 id=${uuid[$1]} name=${1#* } now=${automatic[${1%% *} ${uuid[$1]}]-}
  if [[ -n ${autostart[$key]-} && -z $now ]]; then
    attempt "$name" 'its automatic start could not be set' libvirt "$2" "$id" || return 1
    change "$name" 'starts with the host from now on'
  elif [[ -z ${autostart[$key]-} && -n $now ]]; then
    attempt "$name" 'its automatic start could not be taken back' libvirt "$2" --disable "$id" || return 1
    change "$name" 'starts with the host no more'
  fi
}

# NAME UUID: keeps the XML of a guest that is taken over, under a name that says what is in it. Sets `backup`.
backup=
back_up() {
  local part sum
  mkdir -p "$backups"
  part=$(mktemp "$backups/.part.XXXXXX")
  libvirt dumpxml --inactive --security-info "$2" >"$part"
  sum=$(sha256sum <"$part")
  backup=$backups/$1-${sum:0:12}.xml
  sync "$part"
  mv -f "$part" "$backup"
}

# KEY: a guest as it was declared.
put_domain() {
  local key=$1 name=${1#* } id=${uuid[$1]-} done='defined'
  if [[ -n $id && -z ${hash[domain $id]-} ]]; then
    if [[ -z ${adopt[$key]-} ]]; then
      fail "$name" 'a guest of this name is there that vfioc did not define: it is left alone. Give it another name, or write adopt: true to have it taken over'
      return
    fi
    attempt "$name" 'left alone, because its XML could not be kept' back_up "$name" "$id" || return 0
    backup=$(kept "$name" "$id")
    done="taken over; its XML was kept in $backup"
  elif [[ -n $id ]]; then
    done='defined anew, as it is declared now'
  fi
  if ! is_current "$key" "${xml[$key]}"; then
    define "$key" define || return 0
    change "$name" "$done"
    if [[ -n ${saved[domain $id]-} ]]; then say "$name" 'it was saved while it ran, and goes on as it was until it is shut down'; fi
  fi
  set_autostart "$key" autostart || return 0
  if [[ -n ${active[domain $id]-} ]]; then tell_waiting "$key"; fi
}
