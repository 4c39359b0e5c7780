# shellcheck shell=bash disable=SC2034
# TEXT: sets `line` to the text with a question mark in place of what could control a terminal, or begin a line of its own:
# bytes, and characters of two bytes in UTF-8 (C1). Users choose names of processes, cgroups, files and guests.
printable() {
  local LC_ALL=C
  line=${1//[[:cntrl:]]/?}
  line=${line//$'\xc2'[$'\x80'-$'\x9f']/?}
}
