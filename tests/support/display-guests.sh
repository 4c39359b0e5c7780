#!/bin/bash
# display-guests.sh FOLDER: starts each FOLDER/NAME.xml, and has the user nobody and root connect to its SPICE server.
# Writes FOLDER/NAME.seen: for each of them `USER connected` or `USER refused`, and the number of TCP ports of QEMU.
set -eu
cd "$1"

# shellcheck disable=SC2016 # the program is Perl
connect='
  use Socket;
  my ($to) = @ARGV;
  my $unix = $to =~ m{^/};
  socket(my $s, $unix ? AF_UNIX : AF_INET, SOCK_STREAM, 0) or die;
  my $address = $unix ? sockaddr_un($to) : sockaddr_in($to, inet_aton("127.0.0.1"));
  print connect($s, $address) ? "connected" : "refused", "\n"'

for file in *.xml; do
  name=${file%.xml}
  virsh -q define "$file"
  virsh -q start "$name"
  to=$(virsh dumpxml "$name" | sed -n "s/.*<graphics .* port='\([0-9]*\)'.*/\1/p; s/.*<listen .*socket='\([^']*\)'.*/\1/p" | head -n1)
  {
    echo "nobody $(setpriv --reuid nobody --regid nogroup --clear-groups -- perl -e "$connect" -- "$to")"
    echo "root $(perl -e "$connect" -- "$to")"
    echo "ports $(grep -c ' 0A ' /proc/net/tcp || true)"
  } >"$name.seen"
  virsh -q destroy "$name"
done
