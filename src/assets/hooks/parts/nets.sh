# shellcheck shell=bash disable=SC2154
# Network interfaces below PCI functions, and what the host uses them for. An interface that is up but has neither an
# address nor a route is not in use. One with an address from the advertisement of a router is, whoever asked for it.

# The network of each interface, as lines `INTERFACE USE`: global addresses and routes. Interfaces have link-local
# addresses and routes (fe80::/10, ff00::/8, 169.254.0.0/16) by themselves.
# https://docs.kernel.org/networking/ (the files of /proc/net)
network_uses() {
  # Destination and gateway are hexadecimal, in the byte order of the processor: little-endian on x86.
  awk '
    function byte(text, at) { return 16 * (index(hex, substr(text, at, 1)) - 1) + index(hex, substr(text, at + 1, 1)) - 1 }
    function ipv4(text) { return byte(text, 7) "." byte(text, 5) "." byte(text, 3) "." byte(text, 1) }
    function bits(text,  i, n, b) {
      for (i = 1; i < 8; i += 2) for (b = byte(text, i); b > 0; b = int(b / 2)) n += b % 2
      return n + 0
    }
    BEGIN { hex = "0123456789ABCDEF" }
    NR == 1 || $2 ~ /FEA9$/ { next }
    $2 == "00000000" && $8 == "00000000" { print $1, "default route by " ipv4($3); next }
    { print $1, "route to " ipv4($2) "/" bits($8) }' "$proc/net/route" 2>/dev/null || true
  awk '
    function ipv6(text,  i, group, all) {
      for (i = 1; i <= 32; i += 4) {
        group = substr(text, i, 4)
        sub(/^0+/, "", group)
        all = all (i > 1 ? ":" : "") (group == "" ? "0" : group)
      }
      return all
    }
    $4 == "00" { print $6, "address " ipv6($1) }' "$proc/net/if_inet6" 2>/dev/null || true
  awk '
    $10 == "lo" || $1 ~ /^(fe[89ab]|ff)/ { next }
    $1 ~ /^0+$/ && $2 == "00" { print $10, "default route of IPv6"; next }
    { print $10, "route of IPv6" }' "$proc/net/ipv6_route" 2>/dev/null || true
}

# NAME PATH USES: what the host uses an interface for, each on a line. USES is what network_uses printed.
net_uses() {
  local upper
  if [[ -L $2/master ]]; then printf 'in %s\n' "$(basename -- "$(readlink -- "$2/master")")"; fi
  for upper in "$2"/upper_*; do
    # A bridge or bond is also its master.
    [[ ! -L $upper || $(readlink -- "$upper") == "$(readlink -- "$2/master" 2>/dev/null)" ]] ||
      printf 'below %s\n' "${upper##*/upper_}"
  done
  printf '%s\n' "$3" | awk -v name="$1" '$1 == name { sub(/^[^ ]* /, ""); print }'
}

# ADDRESS...: the interfaces below these functions that the host uses, as `NAME (USE, USE)`.
nets_in_use() {
  local name path uses all=''
  while read -r name path; do
    [[ -n $name ]] || continue
    [[ -n $all ]] || all=$(network_uses)
    uses=$(net_uses "$name" "$path" "$all" | awk '!seen[$0]++ && NR <= 4')
    [[ -z $uses ]] || printf '%s (%s)\n' "$name" "${uses//$'\n'/, }"
  done < <(class_below net "$@")
}
