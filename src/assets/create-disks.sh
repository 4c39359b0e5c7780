#!/usr/bin/env bash
# Creates the disk images of guests that do not exist yet:
#
#   create-disks OWNER { FILE FORMAT BYTES }...
#
# OWNER is the user and group that QEMU runs as (USER:GROUP). Anything that already has the name of an image is left
# alone, even a dangling link. An image appears complete or not at all. If one cannot be created, the others still are;
# the exit status is then 1.
set -euo pipefail
umask 077

owner=${1:?}
shift
failed=0
work=
trap 'rm -rf "$work"' EXIT

# FILE FORMAT BYTES: creates the image next to its final path, and moves it there if that is still free.
create() {
  local file=$1 folder=${1%/*}
  (umask 022 && mkdir -p "${folder:-/}") || return 1
  work=$(mktemp -d "$folder/.vfioc-XXXXXX") || return 1
  qemu-img create -q -f "$2" "$work/image" "$3" || return 1
  chown "$owner" "$work/image" || return 1
  chmod 0600 "$work/image" || return 1
  mv --no-clobber --no-target-directory "$work/image" "$file" || return 1
  rm -rf "$work"
  printf 'vfioc: %s: created (%s, %s bytes)\n' "$file" "$2" "$3"
}

while [[ $# -gt 0 ]]; do
  if [[ ! -e $1 && ! -L $1 ]] && ! create "$1" "$2" "$3"; then
    printf 'vfioc: %s: could not be created; the lines above say why\n' "$1" >&2
    failed=1
    rm -rf "$work"
  fi
  shift 3
done
exit "$failed"
