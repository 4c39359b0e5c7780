#!/bin/bash
# libvirtd.sh NAME COMMAND [ARG...]: as enter.sh, with a libvirtd of its own at qemu:///system while the command runs.
# Processes and the network are of name spaces of their own too: the daemon, guests, bridges end with the command.
# VFIOC_LAB_LOG is a file for the daemon's messages. Exit status as enter.sh, and 3 when libvirtd does not come up.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if [[ ${1-} != --inside ]]; then
  if [[ $# -lt 2 ]]; then
    echo "usage: lab/libvirtd.sh trixie|sid COMMAND [ARG...]" >&2
    exit 2
  fi
  name=$1
  shift
  if [[ $EUID -ne 0 ]]; then
    echo "lab: cannot start libvirtd in the $name tree: it needs root" >&2
    exit 3
  fi
  # Asked for here, so that what building says is not lost with the name spaces.
  "$here/tree.sh" "$name" >/dev/null
  exec unshare --pid --net --fork --kill-child -- "$here/enter.sh" "$name" "$here/libvirtd.sh" --inside "$@"
fi
shift

ip link set lo up
"$here/nixos-places.sh"
log=${VFIOC_LAB_LOG:-/run/libvirtd.log}
virtlogd >>"$log" 2>&1 </dev/null &
libvirtd >>"$log" 2>&1 </dev/null &
daemon=$!

for ((tries = 0; tries < 2400; tries++)); do
  [[ ! -S /run/libvirt/libvirt-sock ]] || break
  kill -0 "$daemon" 2>/dev/null || break
  sleep 0.05
done
if [[ ! -S /run/libvirt/libvirt-sock ]]; then
  echo "lab: libvirtd did not come up: $(tail -n1 "$log")" >&2
  exit 3
fi

# This shell is the first process of the name space: everything else in it ends when it does.
export LIBVIRT_DEFAULT_URI=qemu:///system
status=0
"$@" || status=$?
exit "$status"
