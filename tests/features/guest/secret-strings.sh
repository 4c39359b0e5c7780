#!/bin/bash
# secret-strings.sh FOLDER, within lab/libvirtd.sh: starts FOLDER/domains/g.xml with its hook, and shows what the guest
# has in its memory and what other users of the host can read.
set -euo pipefail

folder=$1
mkdir -m 0751 /run/secrets
(umask 077 && printf 'io.systemd.credential:token=geheim&,<"x\n' >/run/secrets/token)
virsh -q define "$folder/domains/g.xml"
bash "$folder/hook" g prepare begin - </dev/null
virsh -q start g
# Its firmware copies the tables to memory.
memory=/var/lib/libvirt/qemu/memory
for ((tries = 0; tries < 100; tries++)); do
  virsh -q qemu-monitor-command g --hmp "pmemsave 0 0x4000000 \"$memory\"" >/dev/null
  if grep -q --text 'credential:token=' "$memory" && grep -q --text 'motd=' "$memory"; then break; fi
  sleep 0.3
done
grep --text --only-matching 'io.systemd.credential:[[:print:]]*' "$memory" | sort --unique >"$folder/strings"
virsh -r -q dumpxml g >"$folder/dump.xml"
tr '\0' '\n' <"/proc/$(cat /run/libvirt/qemu/g.pid)/cmdline" >"$folder/cmdline"
virsh -q destroy g
bash "$folder/hook" g release end - </dev/null
find /run/vfioc-secrets -mindepth 1 >"$folder/left" 2>/dev/null || true
# Without the secret, neither the hook nor QEMU starts the guest.
rm /run/secrets/token
if bash "$folder/hook" g prepare begin - </dev/null 2>"$folder/refused"; then exit 1; fi
if virsh -q start g 2>>"$folder/refused"; then exit 1; fi
