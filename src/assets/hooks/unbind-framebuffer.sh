# shellcheck shell=bash disable=SC2154
# ADDRESS...: unbinds the firmware's framebuffer if the boot was displayed on one of these functions. If the GPU's own
# driver is loaded, that framebuffer no longer exists; otherwise it holds the GPU's memory.
do_unbind_framebuffer() {
  local address shown=0 driver device
  for address in "$@"; do
    if [[ -e $sysfs/bus/pci/devices/$address/boot_vga && $(<"$sysfs/bus/pci/devices/$address/boot_vga") == 1 ]]; then
      shown=1
    fi
  done
  [[ $shown -eq 1 ]] || return 0
  for driver in simple-framebuffer efi-framebuffer vesa-framebuffer; do
    for device in "$sysfs/bus/platform/drivers/$driver/$driver".*; do
      [[ -e $device ]] || continue
      printf '%s %s\n' "$driver" "${device##*/}" >>"$here/unbound"
      write_in_time 30 "${device##*/}" "$sysfs/bus/platform/drivers/$driver/unbind" ||
        refuse "firmware framebuffer ${device##*/} could not be unbound: see the kernel log (journalctl -k -b)"
    done
  done
}

# If the GPU's own driver is back, it displays the console, and the firmware's framebuffer would conflict with it.
undo_unbind_framebuffer() {
  local address driver device failed=0
  [[ -e $here/unbound ]] || return 0
  for address in "$@"; do
    [[ ! -e $sysfs/bus/pci/devices/$address/drm ]] || return 0
  done
  while read -r driver device; do
    [[ ! -e $sysfs/bus/platform/drivers/$driver/$device ]] || continue
    write_in_time 30 "$device" "$sysfs/bus/platform/drivers/$driver/bind" || failed=1
  done <"$here/unbound"
  return "$failed"
}
