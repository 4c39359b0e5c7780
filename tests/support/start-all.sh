#!/bin/bash
# start-all.sh FOLDER: defines and starts each FOLDER/NAME.xml, one after another, and asks it what it has. NAME.pci may
# list places of PCI devices, one a line, as `info pci` writes them: the firmware is given two minutes to count the buses.
# Beside each: NAME.state (virsh domstate), NAME.seen (places there are) and NAME.missing (those of NAME.pci there are not),
# NAME.qtree, NAME.tpm, NAME.spice, NAME.vnc, NAME.message (what went wrong).
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
