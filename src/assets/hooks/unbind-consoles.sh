# shellcheck shell=bash disable=SC2154
# Takes the virtual consoles off the frame buffers, which keep the card in use. Only those that are on one are touched.

do_unbind_consoles() {
  local console
  for console in "$sysfs"/class/vtconsole/vtcon*; do
    [[ -e $console/bind && $(<"$console/name") == *'frame buffer'* && $(<"$console/bind") == 1 ]] || continue
    printf '%s\n' "${console##*/}" >>"$here/unbound"
    write_in_time 30 0 "$console/bind" || refuse "the console ${console##*/} cannot be taken off the frame buffer"
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
    # Booted with VGA's text console, which is gone since the card's driver came, the kernel takes the write and binds
    # nothing; the driver brings the console back when it is loaded again.
    [[ $(<"$console/bind") == 1 ]] ||
      log "the console ${console##*/} stays off the frame buffer until the card's driver is loaded again"
  done <"$here/unbound"
  return "$failed"
}
