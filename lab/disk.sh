#!/bin/bash
# disk.sh NAME: the tree NAME as an ext4 image, for the machine to boot from. Prints its path; the machine takes a
# snapshot of it and never writes to it. Exit status 3: it cannot be had.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tree=$("$here/tree.sh" "$1")
disk=$tree.ext4
stamp=$tree/etc/vfioc-lab

[[ -s $disk && $disk -nt $stamp && $disk -nt ${BASH_SOURCE[0]} ]] && echo "$disk" && exit
command -v mke2fs >/dev/null || {
  echo "lab: no disk for the machine: mke2fs is not installed" >&2
  exit 3
}
exec 9>"${tree%/*}/.$1.disk.lock"
flock 9
if [[ ! -s $disk || ! $disk -nt $stamp || ! $disk -nt ${BASH_SOURCE[0]} ]]; then
  new=$disk.$$
  trap 'rm -f "$new"' EXIT
  mke2fs -q -t ext4 -O '^has_journal' -m 0 -N 100000 -d "$tree" "$new" 4G
  mv "$new" "$disk"
fi
echo "$disk"
