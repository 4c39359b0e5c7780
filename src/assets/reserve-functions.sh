#!/bin/sh
# shellcheck disable=SC2154
# Run by kmod instead of loading vfio-pci (`install` in modprobe.d), as: sh -c THIS vfio-pci WORD...
# Reserves PCI functions for vfio-pci, then loads it. Each function is an address with the words of find-function.sh,
# which comes before this text, and FILE=VALUE for each BAR that gets another size. A function that is absent, or is not
# the one that the spec means, is left alone with a line in the kernel log: the machine must boot.
#
# In stage 1, a driver that is already bound (built into the kernel, or loaded before vfio-pci) is unbound: nothing uses
# the device yet. Later, a device with a driver may be in use, and stays with it.
#
# This is printed on one line, without comments; single quotes and backslashes would be lost there. modprobe is called by its absolute path because the modprobe built into
# some shells does not know --ignore-install; /bin is in NixOS's initrd, the other path in the booted system. modprobe
# reads the module's options from modprobe.d and the kernel command line itself: passing kmod's CMDLINE_OPTS would apply
# them twice.
# The kernel calls modprobe with a short PATH.
PATH=$PATH:/run/current-system/sw/bin:/bin

say() {
  echo "vfioc: $1" >&2
  echo "<4>vfioc: $1" >"${VFIOC_KMSG:-/dev/kmsg}"
}

in_stage1() {
  while read -r _ where kind _; do
    case $where in /) if [ "$kind" = rootfs ]; then return 0; fi ;; esac
  done <"${VFIOC_MOUNTS:-/proc/mounts}"
  [ -e /etc/initrd-release ]
}

# PID: whether the process still runs; a shell may not have noticed that it ended.
runs() {
  state=Z
  if [ -e "/proc/$1/stat" ]; then read -r _ _ state _ <"/proc/$1/stat"; fi
  [ "$state" != Z ]
}

# VALUE FILE: writes to a file of a device, in the background because the kernel waits for a driver that does not let go.
# All writes together have 20 seconds. Afterwards vfio-pci must not be loaded: it would wait for that driver too.
tries=0
stuck=
write() {
  # Whoever called modprobe waits for each process that has its output open.
  { echo "$1" >"$2"; } </dev/null >/dev/null 2>&1 &
  writing=$!
  while runs "$writing" && [ $tries -lt 200 ]; do
    sleep 0.1
    tries=$((tries + 1))
  done
  if runs "$writing"; then
    stuck=$found
    return 1
  fi
  return 0
}

# Reserves the function that the collected words describe.
reserve() {
  # shellcheck disable=SC2086
  if ! find_function $function; then
    say "$problem: left with the host"
    return 0
  fi
  read_driver "$found"
  if [ -n "$driver" ] && ! in_stage1; then
    say "$found is with $driver, a driver of the host: reboot the host, so that vfio-pci takes it before any other driver"
    return 0
  fi
  write vfio-pci "$pci/$found/driver_override" || return 0
  if [ -n "$driver" ]; then write "$found" "$pci/$found/driver/unbind" || return 0; fi
  for bar in $bars; do
    if [ -e "$pci/$found/${bar%%=*}" ]; then write "${bar#*=}" "$pci/$found/${bar%%=*}" || return 0; fi
  done
}

function=
bars=
for word in "$@"; do
  case $word in
  resource*=*) bars="$bars $word" ;;
  *=*) function="$function $word" ;;
  *:*:*.?)
    if [ -n "$function" ]; then reserve; fi
    function=$word
    bars=
    ;;
  *) function="$function $word" ;;
  esac
done
if [ -n "$function" ]; then reserve; fi
if [ -n "$stuck" ]; then
  say "vfio-pci is not loaded: $driver does not let go of $stuck"
  exit 1
fi
for modprobe in /run/current-system/sw/bin/modprobe /bin/modprobe /sbin/modprobe; do
  if [ -x "$modprobe" ]; then
    exec "$modprobe" --ignore-install vfio-pci
  fi
done
say "cannot load vfio-pci: modprobe was not found"
exit 1
