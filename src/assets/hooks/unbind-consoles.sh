# shellcheck shell=bash disable=SC2154
# Unbinds the virtual consoles from the framebuffers, because they keep the GPU in use. Other consoles are left alone.

do_unbind_consoles() {
  local console
  for console in "$sysfs"/class/vtconsole/vtcon*; do
    [[ -e $console/bind && $(<"$console/name") == *'frame buffer'* && $(<"$console/bind") == 1 ]] || continue
    printf '%s\n' "${console##*/}" >>"$here/unbound"
    write_in_time 30 0 "$console/bind" ||
      refuse "console ${console##*/} could not be unbound from the framebuffer: see the kernel log (journalctl -k -b)"
  done
}

undo_unbind_consoles() {
  local console failed=0
  [[ -e $here/unbound ]] || return 0
  while read -r console; do
    console=$sysfs/class/vtconsole/$console
    [[ -e $console/bind && $(<"$console/bind") == 0 ]] || continue
    write_in_time 30 1 "$console/bind" || {
      failed=1
      continue
    }
    # If the host booted with the VGA text console, which the GPU's driver has replaced since, the kernel accepts the
    # write and binds nothing; the driver brings the console back when it is loaded again.
    [[ $(<"$console/bind") == 1 ]] ||
      log "console ${console##*/} stays unbound from the framebuffer until the GPU's driver is loaded again"
  done <"$here/unbound"
  return "$failed"
}
