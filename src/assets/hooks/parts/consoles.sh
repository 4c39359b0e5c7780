# shellcheck shell=bash disable=SC2154
# The text consoles of the host. All of them are displayed by one framebuffer, and the kernel moves them to another one
# when that one leaves, if there is one.
# https://github.com/torvalds/linux/blob/master/drivers/video/fbdev/core/fbcon.c

# ADDRESS...: the framebuffers below these functions, if consoles are displayed and the host has no other; otherwise
# nothing.
last_framebuffers() {
  local console bound=no own fb
  for console in "$sysfs"/class/vtconsole/vtcon*; do
    [[ -e $console/bind && $(<"$console/name") == *'frame buffer'* && $(<"$console/bind") == 1 ]] || continue
    bound=yes
  done
  [[ $bound == yes ]] || return 0
  own=$(class_below graphics "$@" | awk '$1 ~ /^fb[0-9]/ { print $1 }')
  for fb in "$sysfs"/class/graphics/fb[0-9]*; do
    [[ ! -e $fb || $'\n'$own$'\n' == *$'\n'"${fb##*/}"$'\n'* ]] || return 0
  done
  [[ -z $own ]] || printf '%s\n' "$own"
}
