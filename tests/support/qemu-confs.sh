#!/bin/bash
# qemu-confs.sh FOLDER, inside a tree with a libvirtd (lab/libvirtd.sh): starts the daemon with each FOLDER/*.conf as
# qemu.conf, and writes its capabilities (.capabilities), or why it does not find QEMU (.error), and its log next to it.
# FOLDER/passwd and FOLDER/group are added to those of the tree. The qemu.conf of libvirt's package, which lists every
# setting in a comment, is copied to FOLDER/known.
set -u
cp /etc/libvirt/qemu.conf "$1/known"
cat "$1/passwd" >>/etc/passwd
cat "$1/group" >>/etc/group

# Waits until no libvirtd runs: one that is exiting would remove the socket of the next.
stop() {
  pkill -x libvirtd
  for ((tries = 0; tries < 1200; tries++)); do
    pgrep -x libvirtd >/dev/null || break
    # It did not exit within 20 s.
    ((tries != 400)) || pkill -9 -x libvirtd
    sleep 0.05
  done
  rm -f /run/libvirt/libvirt-sock /run/libvirtd.pid
}

# Whether the daemon responds within a minute; fails early if it exits.
answers() {
  for ((tries = 0; tries < 600; tries++)); do
    if [[ -S /run/libvirt/libvirt-sock ]] && virsh -q version >/dev/null 2>&1; then return 0; fi
    kill -0 "$1" 2>/dev/null || return 1
    sleep 0.1
  done
  return 1
}

for file in "$1"/*.conf; do
  stop
  cp "$file" /etc/libvirt/qemu.conf
  libvirtd >"${file%.conf}.log" 2>&1 </dev/null &
  answers $!
  if ! virsh -q capabilities >"${file%.conf}.capabilities" 2>"${file%.conf}.error"; then
    echo "no QEMU with ${file##*/}" >&2
    tail -n 20 "${file%.conf}.log" >&2
    cat "${file%.conf}.log" >>"${file%.conf}.error"
  fi
done
