#!/bin/sh
# Run by kmod in place of loading vfio-pci (modprobe.d's `install`), as: sh -c THIS vfio-pci WORD...
# A word is an ADDRESS, or ADDRESS/FILE=VALUE, which is written to that file of the device: the size of a BAR.
# Sets aside the PCI functions at these addresses for vfio-pci, then loads it. An address that does not exist is no
# reason to fail: the card may have been taken out, and the machine has to boot.
# It is printed on one line, so each statement ends with a semicolon. modprobe is named by its absolute path because
# the modprobe built into some shells knows no --ignore-install; /bin is there in NixOS's initrd, the other in the
# booted system. It reads the module's options of modprobe.d and of the kernel command line itself: kmod's own
# CMDLINE_OPTS would give them to it twice.
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
echo "vfioc: no modprobe was found to load vfio-pci with" >&2;
exit 1
