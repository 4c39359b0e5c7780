#!/usr/bin/env bash
# Makes libvirt's domains and networks what was declared:
#
#   reconcile STYLESHEET [--libvirtd=MARK]
#     { --domain=NAME --xml=FILE [--autostart] [--adopt] [--mac=ADDRESS]... | --network=NAME [--xml=FILE [--stock]] }...
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
  if reason=$("$@" 2>&1 >/dev/null); then return; fi
  reason=${reason//error: /}
  reason=${reason/ from $work\/new.xml/}
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
declare -A declared=() xml=() autostart=() adopt=() macs=() stock=()
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
  # The network that libvirt ships: ours is for a host that has none, and theirs is as good where it has.
  --stock) stock[$key]=1 ;;
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

# KIND FILE: sets `marks` to what a document says: its name, the hash and the name in our mark, its UUID, the firmware
# of a guest, how many guests are on a running network. What is not there is empty.
marks=()
read_marks() {
  local root=/$1 at fields expression
  at="$root/metadata/*[local-name() = '$1' and namespace-uri() = 'urn:vfioc:$1:1']"
  fields=("$root/name" "$at/@hash" "$at/@name" "$root/uuid" "$root/os/loader" "$root/@connections")
  printf -v expression ", %s, '\n'" "${fields[@]}"
  mapfile -t marks < <(xmllint --nonet --xpath "concat(''$expression)" "$2" 2>/dev/null)
  marks+=('' '' '' '' '' '')
}

# What libvirt has: UUIDs by kind and name, everything else by kind and UUID. A guest is asked for by its UUID, since
# one that is named 7 could be taken for the seventh.
declare -A uuid=() name_of=() hash=() loader=()

# What is so: "active domain UUID".
declare -A is=()

# WHAT KIND COMMAND...: notes that it is so for those of a kind that the command lists.
note() {
  local what=$1 kind=$2 list id
  shift 2
  list=$(libvirt "$@" --uuid)
  for id in $list; do is[$what $kind $id]=1; done
}

# KIND PREFIX: asks libvirt for all of a kind; its commands for networks begin with net-.
learn() {
  local kind=$1 prefix=$2 key id
  note here "$kind" "${prefix}list" --all
  note active "$kind" "${prefix}list"
  note persistent "$kind" "${prefix}list" --all --persistent
  note automatic "$kind" "${prefix}list" --all --autostart
  for key in "${!is[@]}"; do
    [[ $key == "here $kind "* ]] || continue
    key=${key#* }
    id=${key#* }
    attempt "$key" 'its XML could not be read' to_file "$work/$kind-$id.xml" "${prefix}dumpxml" --inactive "$id" || continue
    read_marks "$kind" "$work/$kind-$id.xml"
    uuid[$kind ${marks[0]}]=$id
    name_of[$key]=${marks[0]}
    # A copy that a person made of a guest of ours carries our mark too, with the name of the other one.
    if [[ -z ${marks[2]} || ${marks[2]} == "${marks[0]}" ]]; then hash[$key]=${marks[1]}; fi
    loader[$key]=${marks[4]}
  done
}

# FILE COMMAND...: what libvirt prints, in a file.
to_file() {
  local file=$1
  shift
  libvirt "$@" >"$file"
}

# KEY: sets `wanted` to the hash of what was declared; succeeds where libvirt has just that.
wanted=
is_current() {
  local kind=${1%% *} id="${1%% *} ${uuid[$1]-}"
  read_marks "$kind" "${xml[$1]}"
  wanted=${marks[1]}
  [[ -n ${is[persistent $id]-} && ${hash[$id]-} == "$wanted" ]] || return 1
  # Firmware that libvirt picked may have been collected as garbage since; defined again, it is picked again.
  [[ -z ${loader[$id]-} || -n ${marks[4]} || -e ${loader[$id]} ]]
}

# KEY COMMAND: has libvirt define what was declared, with the identity of what is there. Sets `uuid` of the key.
define() {
  local key=$1 kind=${1%% *} name=${1#* } file=${xml[$1]} old=${xml[$1]}
  if [[ -n ${uuid[$key]-} ]]; then old=$work/$kind-${uuid[$key]}.xml; fi
  attempt "$name" 'its XML could not be prepared' xsltproc --nonet --output "$work/new.xml" \
    --stringparam existing "$old" --stringparam macs "${macs[$key]-}" "$stylesheet" "$file" || return 1
  attempt "$name" 'not defined' libvirt "$2" "$work/new.xml" || return 1
  read_marks "$kind" "$work/new.xml"
  uuid[$key]=${marks[3]:-$name}
}

# KEY COMMAND: sets whether it starts with the host.
set_autostart() {
  local key=$1 id=${uuid[$1]} name=${1#* } now=${is[automatic ${1%% *} ${uuid[$1]}]-}
  if [[ -n ${autostart[$key]-} && -z $now ]]; then
    attempt "$name" 'cannot be made to start with the host' libvirt "$2" "$id" || return 1
    change "$name" 'starts with the host from now on'
  elif [[ -z ${autostart[$key]-} && -n $now ]]; then
    attempt "$name" 'cannot be kept from starting with the host' libvirt "$2" --disable "$id" || return 1
    change "$name" 'starts with the host no more'
  fi
}

# FILE COPY: copies a file whole or not at all, for its owner only.
copy() {
  mkdir -p "${2%/*}" && cp "$1" "$2.part" && sync "$2.part" && mv -f "$2.part" "$2"
}

# NAME UUID: keeps the XML of a guest that is taken over, under a name that says what is in it. Sets `backup`.
backup=
back_up() {
  local why='left alone, because its XML could not be kept' sum
  attempt "$1" "$why" to_file "$work/backup.xml" dumpxml --inactive --security-info "$2" || return 1
  sum=$(sha256sum <"$work/backup.xml")
  backup=$backups/$1-${sum:0:12}.xml
  attempt "$1" "$why" copy "$work/backup.xml" "$backup"
}

# KEY: a guest as it was declared.
put_domain() {
  local key=$1 name=${1#* } id=${uuid[$1]-} done='defined'
  if [[ -n $id && -z ${hash[domain $id]-} ]]; then
    if [[ -z ${adopt[$key]-} ]]; then
      fail "$name" 'left alone: a guest of this name is there that is not of vfioc. Give yours another name, or write adopt: true to have that one taken over'
      return
    fi
    back_up "$name" "$id" || return 0
    done="taken over; its XML as it was is in $backup"
  elif [[ -n $id ]]; then
    done='defined as it is declared now'
  fi
  if ! is_current "$key"; then
    define "$key" define || return 0
    change "$name" "$done"
    if [[ -n ${is[saved domain $id]-} ]]; then
      say "$name" 'was saved while it ran: it goes on as it was, and the change waits for its next start after that'
    fi
  fi
  set_autostart "$key" autostart || return 0
  [[ -n ${is[active domain $id]-} ]] || return 0
  attempt "$name" 'its XML could not be read' to_file "$work/live.xml" dumpxml "$id" || return 0
  read_marks domain "$work/live.xml"
  if [[ ${marks[1]} != "$wanted" ]]; then say "$name" 'runs as it was: the change waits for its next start'; fi
}

# KEY: a network as it was declared, running and starting with the host.
put_network() {
  local key=$1 name=${1#* } id=${uuid[$1]-} ours='' done='started'
  if [[ -n ${xml[$key]-} && (-z $id || -n ${hash[network $id]-}) ]]; then ours=1; fi
  if [[ -z $id && -z $ours ]]; then
    fail "$name" 'no network of this name is there to be started'
    return
  fi
  if [[ -n $ours ]] && ! is_current "$key"; then
    define "$key" net-define || return 0
    if [[ -z $id ]]; then change "$name" 'defined'; else change "$name" 'defined as it is declared now'; fi
  elif [[ -z $ours && -n ${xml[$key]-} && -z ${stock[$key]-} ]]; then
    fail "$name" "left as it is, and only started: a network of this name is there that is not of vfioc. Give yours another name, or take that one away (virsh net-destroy $name; virsh net-undefine $name)"
  fi
  set_autostart "$key" net-autostart || return 0
  id=${uuid[$key]}
  if [[ -n ${is[active network $id]-} && -n $ours ]]; then
    attempt "$name" 'its XML could not be read' to_file "$work/live.xml" net-dumpxml "$id" || return 0
    read_marks network "$work/live.xml"
    [[ ${marks[1]} != "$wanted" ]] || return 0
    if [[ -n ${marks[5]} ]]; then
      say "$name" 'runs as it was, since guests are on it: the change waits until this runs without them'
      return
    fi
    attempt "$name" 'not stopped to be started as it is declared now' libvirt net-destroy "$id" || return 0
    done='started as it is declared now'
  elif [[ -n ${is[active network $id]-} ]]; then
    return 0
  fi
  attempt "$name" 'not started' libvirt net-start "$id" || return 0
  change "$name" "$done"
}

# UUID: takes out a guest of ours; what it keeps on the host stays.
drop_domain() {
  local id=$1 name=${name_of[domain $1]}
  if [[ -n ${is[active domain $id]-} ]]; then
    say "$name" 'is declared no more and runs: it is taken out when this runs after it was shut down'
    return
  fi
  attempt "$name" 'is declared no more and could not be taken out' \
    libvirt undefine --keep-nvram --keep-tpm "$id" || return 0
  change "$name" 'taken out, since it is declared no more; its disks, NVRAM and TPM state are kept'
}

# UUID: takes out a network of ours.
drop_network() {
  local id=$1 name=${name_of[network $1]} why='is declared no more and could not be taken out'
  if [[ -n ${is[active network $id]-} ]]; then
    attempt "$name" 'its XML could not be read' to_file "$work/live.xml" net-dumpxml "$id" || return 0
    read_marks network "$work/live.xml"
    if [[ -n ${marks[5]} ]]; then
      say "$name" 'is declared no more and guests are on it: it is taken out when this runs without them'
      return
    fi
    attempt "$name" "$why" libvirt net-destroy "$id" || return 0
  fi
  attempt "$name" "$why" libvirt net-undefine "$id" || return 0
  change "$name" 'taken out, since it is declared no more'
}

# KIND: takes out what is ours and was not declared.
drop() {
  local key
  for key in "${!hash[@]}"; do
    if [[ $key == "$1 "* && -n ${hash[$key]} && -z ${declared[$1 ${name_of[$key]}]-} ]]; then "drop_$1" "${key#* }"; fi
  done
}

# KIND: does what was declared, in its order.
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
# What goes makes room for what comes: names, UUIDs, bridges.
drop domain
drop network
put network
put domain

if [[ $failed -gt 0 ]]; then
  printf 'vfioc: %d failed, for the reasons above; everything else is as it was declared\n' "$failed" >&2
  exit 1
fi
if [[ $changed -eq 0 ]]; then printf 'vfioc: nothing to do: everything is as it was declared\n'; fi
