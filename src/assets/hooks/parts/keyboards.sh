# shellcheck shell=bash disable=SC2154
# Keyboards of the host.

# ADDRESS...: the keyboards below these functions, if the host has no other; otherwise nothing. A keyboard has LEDs and
# all keys from Escape to S, which power buttons and most mice do not have. One that a program makes (keyd, KMonad) needs
# a real one and does not count. One that no PCI function leads to (i8042) stays.
# https://docs.kernel.org/input/event-codes.html
last_keyboards() {
  awk -v addresses="$*" '
    BEGIN { count = split(addresses, address, " ") }
    /^I:/ { name = sysfs = handlers = leds = keys = "" }
    /^N:/ { name = $0; sub(/^N: Name="/, "", name); sub(/"$/, "", name) }
    /^S:/ { sysfs = $2 "/" }
    /^H:/ { handlers = $0 " " }
    # Bit 17 of EV is LEDs. The last word of KEY has the codes from 0; Escape is 1 and S 31.
    /^B: EV=/ { leds = $2 ~ /[2367abef]....$/ }
    /^B: KEY=/ { keys = $NF ~ /fffffff[ef]$/ }
    /^$/ { judge() }
    END { judge(); if (!stays) printf "%s", leaving }
    function judge(  i) {
      if (handlers !~ /[ =]kbd / || !leds || !keys || sysfs ~ /^Sysfs=\/devices\/virtual\//) return
      # The last block is followed by an empty line and by the end.
      handlers = ""
      for (i = 1; i <= count; i++)
        if (index(sysfs, "/" address[i] "/")) { leaving = leaving name "\n"; return }
      stays = 1
    }' "$proc/bus/input/devices" 2>/dev/null || true
}
