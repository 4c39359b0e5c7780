#!/usr/bin/env bash
# Creates the disk images of guests that are not there yet:
#
#   create-disks OWNER { FILE FORMAT BYTES }...
#
# OWNER is the user and group that QEMU runs as (USER:GROUP). What is there under the name of an image stays as it is,
# whatever it is, a link that leads nowhere too. An image appears whole or not at all. One that cannot be created leaves
# the others alone; the exit status is then 1.
set -euo pipefail
umask 077

owner=${1:?}
shift
failed=0
work=
trap 'rm -rf "$work"' EXIT

# FILE FORMAT BYTES: makes the image beside its place, and puts it there if that is still free.
create() {
  local file=$1 folder=${1%/*}
  (umask 022 && mkdir -p "${folder:-/}") || return 1
  work=$(mktemp -d "$folder/.vfioc-XXXXXX") || return 1
  qemu-img create -q -f "$2" "$work/image" "$3" || return 1
  chown "$owner" "$work/image" || return 1
  chmod 0600 "$work/image" || return 1
  mv --no-clobber --no-target-directory "$work/image" "$file" || return 1
  rm -rf "$work"
  printf 'vfioc: %s: created, %s, %s bytes\n' "$file" "$2" "$3"
}

while [[ $# -gt 0 ]]; do
  if [[ ! -e $1 && ! -L $1 ]] && ! create "$1" "$2" "$3"; then
    printf 'vfioc: %s: not created, for the reason above\n' "$1" >&2
    failed=1
    rm -rf "$work"
  fi
  shift 3
done
exit "$failed"
