#!/bin/bash
# normalise-all.sh FOLDER: defines each domain of FOLDER/documents (lines: ID, TAB, the quoted name for virsh) from ID.xml
# and dumps it to ID.dump, or writes the refusal to ID.refused. Each document meets an empty libvirtd, and one that libvirtd
# does not survive, or does not answer in 20 seconds, is refused for that reason.
#
# What the owner's host has and this tree lacks is pretended. FOLDER/emulators lists the paths of x86 emulators in the
# documents: each becomes a link to the emulator of this tree. FOLDER/machines lists versions of machines that this QEMU has
# no longer. ID.firmware is a folder with descriptors of the firmware that a document names. libvirtd also believes that
# KVM works.
set -u
cd "$1" || exit 1
cache=/var/cache/libvirt/qemu/capabilities
sock=/run/libvirt/libvirt-sock
log=/run/libvirtd-again.log

stop_libvirtd() {
  local pids
  pids=$(pidof libvirtd) || return 0
  # shellcheck disable=SC2086 # a list of numbers
  kill -9 $pids
  while pidof libvirtd >/dev/null; do sleep 0.02; done
}

start_libvirtd() {
  rm -rf "$sock" /etc/libvirt/qemu/*.xml /etc/libvirt/qemu/autostart /var/lib/libvirt/qemu/nvram/*
  libvirtd >>"$log" 2>&1 </dev/null &
  daemon=$!
  for ((tries = 0; tries < 2400; tries++)); do
    [[ ! -S $sock ]] || return 0
    kill -0 "$daemon" 2>/dev/null || break
    sleep 0.02
  done
  echo "libvirtd did not start again: $(tail -n1 "$log")" >&2
  exit 3
}

# libvirt asks an emulator once what it can do, and keeps the answer with what makes it valid. Here the answer for TCG is
# given for KVM and older machines too, and /dev/kvm is a device that can be opened. So what differs from a host with KVM:
# the models of CPUs that its processor can run, which only matters when a guest starts.
pretend() {
  local emulator=$1
  cpu() { sed -n "s/^$1[[:space:]]*: //p" /proc/cpuinfo | head -n1; }
  awk -v emulator="$emulator" -v older="$older" -v kernel="$(uname -r) $(uname -v)" -v microcode="$(($(cpu microcode)))" \
    -v signature="$(cpu vendor_id), $(cpu 'model name'), family: $(cpu 'cpu family'), model: $(cpu model), stepping: $(cpu stepping)" '
    # A part that libvirt keeps once for each accelerator.
    function twice(line) { print line; sub(/type=.tcg./, "type=\"kvm\"", line); copies = copies line "\n" }
    /<emulator>/ { print "<emulator>" emulator "</emulator>"; print "<flag name=\"kvm\"/>"; next }
    /<microcodeVersion>/ {
      print "<microcodeVersion>" microcode "</microcodeVersion>"
      print "<hostCPUSignature>" signature "</hostCPUSignature>"
      next
    }
    /<arch>/ { print "<kernelVersion>" kernel "</kernelVersion>" }
    /<machine [^>]*name=.pc-(q35|i440fx)-5.2. / {
      kind = /q35/ ? "pc-q35-" : "pc-i440fx-"
      for (i = split(older, names, " "); i > 0; i--) {
        if (index(names[i], kind) != 1) continue
        line = $0
        sub(/ name=.[^ ]*/, " name=\"" names[i] "\"", line)
        twice(line)
      }
    }
    /<(hostCPU|cpu|machine) type=.tcg./ { twice($0); inside = $0 !~ /\/>$/; next }
    inside { twice($0); inside = $0 !~ /<\/(hostCPU|cpu)>/; next }
    /<\/qemuCaps>/ { printf "%s", copies }
    { print }' /run/capabilities.xml >"$cache/$(printf %s "$emulator" | sha256sum | cut -c1-64).xml"
}

virsh -q domcapabilities >/dev/null || exit 1
for known in "$cache"/*.xml; do
  grep -q '<arch>x86_64</arch>' "$known" && break
done
cp "$known" /run/capabilities.xml
stop_libvirtd
cp -a /dev/null /dev/kvm
older=$(grep -vxFf <(sed -n "s/.*<machine [^>]*name='\([^']*\)'.*/\1/p" /run/capabilities.xml) machines | paste -sd' ')
while IFS= read -r emulator; do
  if [[ ! -e $emulator ]]; then
    mkdir -p "${emulator%/*}"
    ln -s /usr/bin/qemu-system-x86_64 "$emulator"
  fi
  pretend "$emulator"
done <emulators
start_libvirtd

while IFS=$'\t' read -r id name; do
  rm -rf /etc/qemu/firmware
  [[ ! -d $id.firmware ]] || { mkdir -p /etc/qemu && cp -r "$id.firmware" /etc/qemu/firmware; }
  status=0
  timeout -k 1 20 virsh -q "define $id.xml; dumpxml --inactive $name; undefine --nvram --tpm $name" >"$id.dump" 2>"$id.refused" </dev/null || status=$?
  if ! kill -0 "$daemon" 2>/dev/null; then
    echo 'error: libvirtd ended' >"$id.refused"
    rm -f "$id.dump"
    start_libvirtd
  elif ((status == 124 || status == 137)); then
    echo 'error: libvirtd did not answer' >"$id.refused"
    rm -f "$id.dump"
    stop_libvirtd
    start_libvirtd
  elif grep -q '^error: Failed to define' "$id.refused" || [[ ! -s $id.dump ]]; then
    rm -f "$id.dump"
  else
    rm -f "$id.refused"
  fi
  if compgen -G '/etc/libvirt/qemu/*.xml' >/dev/null; then
    stop_libvirtd
    start_libvirtd
  fi
done <documents
