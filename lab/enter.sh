#!/bin/bash
# enter.sh NAME COMMAND [ARG...]: runs one command in the root file system NAME (trixie or sid; see tree.sh).
# The repository and /tmp are there at their own paths, and so is each path of VFIOC_LAB_BIND (separated by colons);
# the current directory is kept where it exists, and the command's exit status is this one's. Everything else that the
# command writes goes to memory and is gone with it: mounts are of a name space of its own, the tree is never changed.
# Exit status 2: the call is wrong, 3: the tree cannot be had or entered.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [[ $# -lt 2 ]]; then
  echo "usage: lab/enter.sh trixie|sid COMMAND [ARG...]" >&2
  exit 2
fi

# The first call asks for the tree and starts this file again in a mount name space of its own.
if [[ -z ${VFIOC_LAB_TREE-} ]]; then
  if [[ $EUID -ne 0 ]]; then
    echo "lab: cannot enter the $1 tree: it needs root" >&2
    exit 3
  fi
  tree=$("$here/tree.sh" "$1")
  VFIOC_LAB_TREE=$tree exec unshare --mount -- "${BASH_SOURCE[0]}" "$@"
fi

tree=$VFIOC_LAB_TREE
unset VFIOC_LAB_TREE
shift
mount -t tmpfs -o mode=755 lab "$tree/mnt"
memory=$tree/mnt
root=$memory/root
mkdir "$memory/upper" "$memory/work" "$root"
mount -t overlay -o "lowerdir=$tree,upperdir=$memory/upper,workdir=$memory/work" lab "$root"
mount -t tmpfs -o mode=755 lab "$root/run"
mkdir "$root/run/lock"
mount --bind -o ro /sys "$root/sys"
# No /dev/kvm: one that cannot start a guest costs libvirt a second for each question about the emulator, and what a
# test sees should not depend on the machine. VFIOC_LAB_BIND=/dev/kvm brings it in.
mount -t tmpfs -o mode=755 lab "$root/dev"
mkdir "$root/dev/pts" "$root/dev/shm"
cp -a /dev/null /dev/zero /dev/full /dev/random /dev/urandom /dev/tty "$root/dev"
mount -t devpts -o newinstance,mode=620,ptmxmode=666 lab "$root/dev/pts"
mount -t tmpfs -o mode=1777 lab "$root/dev/shm"
ln -s pts/ptmx "$root/dev/ptmx"
for link in fd fd/0:stdin fd/1:stdout fd/2:stderr; do ln -s "/proc/self/${link%:*}" "$root/dev/${link#*:}"; done
# A name space of processes has its own view in /proc.
mount -t proc proc "$root/proc"

IFS=: read -ra binds <<<"/tmp:$(dirname "$here"):${VFIOC_LAB_BIND-}"
for path in "${binds[@]}"; do
  [[ -n $path ]] || continue
  if [[ -d $path ]]; then
    mkdir -p "$root$path"
  else
    mkdir -p "$root${path%/*}"
    touch "$root$path"
  fi
  mount --rbind "$path" "$root$path"
done

export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
# shellcheck disable=SC2016 # expanded by the shell inside
exec chroot "$root" /bin/sh -c 'cd "$1" 2>/dev/null || cd /; shift; exec "$@"' sh "$PWD" "$@"
