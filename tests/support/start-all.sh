#!/bin/bash
# start-all.sh FOLDER: defines and starts each FOLDER/NAME.xml, one after another, and queries its devices. NAME.pci may
# list PCI addresses, one per line, as `info pci` prints them: the firmware gets two minutes to number the buses. Writes
# NAME.state (virsh domstate), NAME.seen (existing addresses), NAME.missing (missing addresses of NAME.pci), NAME.qtree,
# NAME.tpm, NAME.spice, NAME.vnc, NAME.message (error messages).
set -u
cd "$1" || exit 1
monitor() {
  virsh -q qemu-monitor-command "$1" --hmp "$2"
}
for file in *.xml; do
  name=${file%.xml}
  if virsh -q define "$file" 2>"$name.message" && virsh -q start "$name" 2>>"$name.message"; then
    [[ -e $name.pci ]] || : >"$name.pci"
    for ((tries = 0; tries < 120; tries++)); do
      monitor "$name" 'info pci' | tr -s ' ' | sed -n 's/^ *\(Bus .*\):.*/\1/p' >"$name.seen"
      grep -vxFf "$name.seen" "$name.pci" >"$name.missing" || break
      sleep 1
    done
    virsh -q domstate "$name" >"$name.state"
    monitor "$name" 'info qtree' >"$name.qtree"
    for what in tpm spice vnc; do
      monitor "$name" "info $what" >"$name.$what"
    done
    virsh -q destroy "$name" >/dev/null
  fi
  virsh -q undefine --nvram --tpm "$name" >/dev/null
done
