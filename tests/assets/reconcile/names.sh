#!/bin/bash
# names.sh FOLDER, within lab/libvirtd.sh: guests whose names have spaces, quotes and what is special to a shell.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/assets/reconcile/steps.sh
source "$here/steps.sh"

virsh net-define "$folder/persons/theirs.xml"
virsh net-dumpxml theirs >"$folder/theirs.before.xml"
for run in named:first named:again namedAgain:changed missingNetwork:gone; do
  try "${run#*:}" "${run%%:*}"
  virsh list --all --name >"$folder/steps/${run#*:}/guests"
  virsh net-list --name >"$folder/steps/${run#*:}/running"
  virsh net-dumpxml --inactive theirs >"$folder/steps/${run#*:}/theirs.xml"
done
