#!/bin/bash
# tree.sh NAME: the root file system NAME (trixie or sid) with the programs that read what vfioc writes.
# Prints its path. Builds it with mmdebstrap where it is missing or older than its package list.
# VFIOC_CACHE is where it is kept, ~/.cache/vfioc otherwise. Exit status: 2 the call is wrong, 3 it cannot be had.
set -euo pipefail

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
stamp=$(cat "$list" "$here/tree.sh" | sha256sum | cut -c1-64)

fresh() {
  [[ -f $tree/etc/vfioc-lab && $(<"$tree/etc/vfioc-lab") == "$stamp" ]]
}

if fresh; then
  echo "$tree"
  exit
fi

[[ $EUID -eq 0 ]] || cannot "building it needs root"
command -v mmdebstrap >/dev/null || cannot "mmdebstrap is not installed"
mkdir -p "$trees"

# One builder at a time; who waited finds the tree done.
exec 9>"$trees/.$suite.lock"
flock 9
if fresh; then
  echo "$tree"
  exit
fi

work=$(mktemp -d "$trees/.$suite.XXXXXX")
trap 'rm -rf "$work"' EXIT
log=$trees/$suite.log

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
echo "$stamp" >"$work/root/etc/vfioc-lab"

# A directory that is not empty cannot be renamed over: the old one steps aside first.
if [[ -e $tree ]]; then mv "$tree" "$work/old"; fi
mv "$work/root" "$tree"
echo "$tree"
