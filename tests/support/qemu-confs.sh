#!/bin/bash
# qemu-confs.sh FOLDER, inside a tree with a libvirtd (lab/libvirtd.sh): starts the daemon with each FOLDER/*.conf as its
# qemu.conf, and puts beside it what it says it can do (.capabilities), or why it does not know QEMU (.error). known.conf
# of the daemon's package, in which each setting there is stands in a comment, becomes FOLDER/known.
set -u
cp /etc/libvirt/qemu.conf "$1/known"
cat "$1/passwd" >>/etc/passwd
cat "$1/group" >>/etc/group

stop() {
  kill "$(</run/libvirtd.pid)"
  # The daemon of lab/libvirtd.sh is not a child of this shell.
  while [[ -e /run/libvirtd.pid ]] && kill -0 "$(</run/libvirtd.pid)" 2>/dev/null; do sleep 0.05; done
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
  virsh -q capabilities >"${file%.conf}.capabilities" 2>"${file%.conf}.error"
done
