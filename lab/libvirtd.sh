#!/bin/bash
# libvirtd.sh NAME COMMAND [ARG...]: like enter.sh, with its own libvirtd at qemu:///system while the command runs. It
# has its own PID and network namespaces too, so that the daemon, guests and bridges end with the command. VFIOC_LAB_LOG
# is a file for the messages of the daemon. Exit status as in enter.sh, and 3 if libvirtd does not start.
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
  # Built here, so that its messages are not lost in the namespaces.
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
  echo "lab: libvirtd did not start: $(tail -n1 "$log")" >&2
  exit 3
fi

# This shell is the first process of the PID namespace: everything else in it ends with it.
export LIBVIRT_DEFAULT_URI=qemu:///system
status=0
"$@" || status=$?
exit "$status"
