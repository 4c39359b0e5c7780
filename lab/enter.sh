#!/bin/bash
# enter.sh NAME COMMAND [ARG...]: runs one command in the root file system NAME (trixie or sid; see tree.sh). The
# repository, /tmp and each path of VFIOC_LAB_BIND (separated by colons) are available at their own paths. The current
# directory is kept if it exists there, and the exit status is that of the command. Everything else that the command
# writes is in memory and disappears with it: it has its own mount namespace, and the tree is never changed. Exit status
# 2: wrong usage, 3: the tree cannot be built or entered.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [[ $# -lt 2 ]]; then
  echo "usage: lab/enter.sh trixie|sid COMMAND [ARG...]" >&2
  exit 2
fi

# The first call gets the tree and runs this file again in its own mount namespace.
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
# No /dev/kvm: one that cannot start a guest delays libvirt by a second for each query of the emulator, and tests should
# not depend on the machine. VFIOC_LAB_BIND=/dev/kvm adds it.
mount -t tmpfs -o mode=755 lab "$root/dev"
mkdir "$root/dev/pts" "$root/dev/shm"
cp -a /dev/null /dev/zero /dev/full /dev/random /dev/urandom /dev/tty "$root/dev"
mount -t devpts -o newinstance,mode=620,ptmxmode=666 lab "$root/dev/pts"
mount -t tmpfs -o mode=1777 lab "$root/dev/shm"
ln -s pts/ptmx "$root/dev/ptmx"
for link in fd fd/0:stdin fd/1:stdout fd/2:stderr; do ln -s "/proc/self/${link%:*}" "$root/dev/${link#*:}"; done
# A PID namespace needs its own /proc.
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
here=$PWD
# Not chroot: the kernel lets no process make a user namespace whose root is not that of its mount namespace.
cd "$root"
mkdir .outside
pivot_root . .outside
umount -l /.outside
rmdir /.outside
# shellcheck disable=SC2016 # expanded by the shell inside
exec /bin/sh -c 'cd "$1" 2>/dev/null || cd /; shift; exec "$@"' sh "$here" "$@"
