#!/bin/bash
# qemu-confs.sh FOLDER, inside a tree with a libvirtd (lab/libvirtd.sh): starts the daemon with each FOLDER/*.conf as its
# qemu.conf, and puts beside it what it says it can do (.capabilities), or why it does not know QEMU (.error), and its log.
# FOLDER/passwd and FOLDER/group are added to those of the tree. The qemu.conf of libvirt's package, in which every setting
# there is stands in a comment, becomes FOLDER/known.
set -u
cp /etc/libvirt/qemu.conf "$1/known"
cat "$1/passwd" >>/etc/passwd
cat "$1/group" >>/etc/group

stop() {
  local daemon
  daemon=$(cat /run/libvirtd.pid) || return 0
  kill "$daemon"
  # The first one, of lab/libvirtd.sh, is not a child of this shell.
  for ((tries = 0; tries < 400; tries++)); do
    kill -0 "$daemon" 2>/dev/null || break
    sleep 0.05
  done
  rm -f /run/libvirt/libvirt-sock /run/libvirtd.pid
}

for file in "$1"/*.conf; do
  stop
  cp "$file" /etc/libvirt/qemu.conf
  libvirtd >"${file%.conf}.log" 2>&1 </dev/null &
  for ((tries = 0; tries < 400; tries++)); do
    [[ ! -S /run/libvirt/libvirt-sock ]] || break
    sleep 0.05
  done
  virsh -q capabilities >"${file%.conf}.capabilities" 2>"${file%.conf}.error" || echo "no QEMU with ${file##*/}" >&2
done
