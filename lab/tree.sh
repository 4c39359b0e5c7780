#!/bin/bash
# tree.sh NAME: the root file system NAME (trixie or sid) with the programs that read what vfioc writes.
# Prints its path. Builds it with mmdebstrap where it is missing or older than its package list.
# VFIOC_CACHE is where it is kept, ~/.cache/vfioc otherwise. Exit status: 2 the call is wrong, 3 it cannot be had.
#
# mmdebstrap mounts /dev, /proc and /sys of this machine in the new tree, and removing the tree while they are there would
# empty /dev/shm. So it runs in mount and PID namespaces of its own, which end with this script, however that ends.
set -euo pipefail

# How a tree is built from its list. A change of what is in the tree needs another number: every tree is then built again.
recipe=1

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
suite=${1-}
list=$here/packages/$suite.txt
if [[ $# -ne 1 || ! $suite =~ ^[a-z]+$ || ! -f $list ]]; then
  echo "usage: lab/tree.sh trixie|sid" >&2
  exit 2
fi

cannot() {
  echo "lab: no $suite tree: $1" >&2
  exit 3
}

trees=${VFIOC_CACHE:-${HOME:-/root}/.cache/vfioc}/trees
tree=$trees/$suite
stamp=$( (cat "$list" && echo "recipe $recipe") | sha256sum | cut -c1-64)

fresh() {
  [[ -f $tree/etc/vfioc-lab && $(<"$tree/etc/vfioc-lab") == "$stamp" ]]
}

if fresh; then
  echo "$tree"
  exit
fi

# Removes the folders that builds of this suite have left. What is mounted in them, by a build that was killed, is not
# visible through a second mount of the folder above them.
remove_builds() {
  # shellcheck disable=SC2016 # expanded by the shell inside
  unshare --mount --propagation private -- sh -c \
    'mount --bind "$1" "$1" && cd "$1" && rm -rf --one-file-system -- ."$2".??????' sh "$trees" "$suite"
}

# The part of this script that runs in the namespaces of the build; it inherits the lock.
build() {
  local work log packages options
  log=$trees/$suite.log
  remove_builds
  work=$(mktemp -d "$trees/.$suite.XXXXXX")
  options=(
    --mode=root --variant=apt --format=directory --quiet
    --dpkgopt=path-exclude=/usr/share/doc/* --dpkgopt=path-exclude=/usr/share/man/*
    --dpkgopt=path-exclude=/usr/share/locale/* --dpkgopt=path-exclude=/usr/share/info/*
  )
  # A mirror that is a snapshot of unstable carries an old date.
  [[ $suite != sid ]] || options+=(--aptopt='Acquire::Check-Valid-Until "false"')

  packages=$(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$list" | paste -sd,)
  echo "lab: building the $suite tree, about a minute; log: $log" >&2
  # The machine gets initrds of the lab's own: Debian's is not built.
  if ! INITRD=No mmdebstrap "${options[@]}" --include="$packages" "$suite" "$work/root" >"$log" 2>&1; then
    cannot "mmdebstrap failed, the suite may be out of reach: $(grep -m1 '^E:' "$log" || tail -n1 "$log")"
  fi
  rm -rf "$work"/root/var/lib/apt/lists/* "$work"/root/var/cache/apt/*.bin
  # After a loss of power, a tree with its stamp is whole.
  sync -f "$work/root"
  echo "$stamp" >"$work/root/etc/vfioc-lab"

  # A directory that is not empty cannot be renamed over: the old one steps aside first.
  if [[ -e $tree ]]; then mv "$tree" "$work/old"; fi
  mv "$work/root" "$tree"
}

# Only as the first process of its PID namespace: the variable alone could be anybody's.
if [[ -n ${VFIOC_LAB_BUILD-} && $$ -eq 1 ]]; then
  unset VFIOC_LAB_BUILD
  build
  exit
fi

[[ $EUID -eq 0 ]] || cannot "building it needs root"
command -v mmdebstrap >/dev/null || cannot "mmdebstrap is not installed"
mkdir -p "$trees"

# One builder at a time; who waited finds the tree done. The processes of a build that was killed keep the lock until
# they are gone.
exec 9>"$trees/.$suite.lock"
flock 9
if fresh; then
  echo "$tree"
  exit
fi

builder=
end() {
  # The kernel ends everything in a PID namespace with its first process, and that one with unshare.
  if [[ -n $builder ]]; then
    kill -KILL "$builder" 2>/dev/null || true
    wait "$builder" || true
  fi
  remove_builds || true
}
trap end EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# In the background, so that a signal is handled at once. If this script is killed, setpriv's setting kills unshare.
VFIOC_LAB_BUILD=1 setpriv --pdeathsig KILL \
  unshare --mount --propagation private --pid --fork --kill-child --mount-proc -- "${BASH_SOURCE[0]}" "$suite" >&2 &
builder=$!
status=0
wait "$builder" || status=$?
builder=
[[ $status -eq 0 ]] || exit "$status"
echo "$tree"
