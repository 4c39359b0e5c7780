#!/bin/sh
# Run by kmod instead of loading vfio-pci (`install` in modprobe.d), as: sh -c THIS vfio-pci WORD...
# A word is ADDRESS, or ADDRESS/FILE=VALUE: the value (the size of a BAR) is written to that file of the device.
# Reserves the PCI functions at these addresses for vfio-pci, then loads it. A missing address is not an error: the
# device may have been removed, and the machine must boot.
# This is printed on one line, so each statement ends with a semicolon. modprobe is called by its absolute path because
# the modprobe built into some shells does not know --ignore-install; /bin is in NixOS's initrd, the other path in the
# booted system. modprobe reads the module's options from modprobe.d and the kernel command line itself: passing kmod's
# CMDLINE_OPTS would apply them twice.
for word in "$@"; do
  case "$word" in
    *=*) file=${word%%=*}; value=${word#*=};;
    *) file=$word/driver_override; value=vfio-pci;;
  esac;
  if [ -e "/sys/bus/pci/devices/$file" ]; then
    echo "$value" >"/sys/bus/pci/devices/$file";
  fi;
done;
for modprobe in /run/current-system/sw/bin/modprobe /bin/modprobe /sbin/modprobe; do
  if [ -x "$modprobe" ]; then
    exec "$modprobe" --ignore-install vfio-pci;
  fi;
done;
echo "vfioc: cannot load vfio-pci: modprobe was not found" >&2;
exit 1
