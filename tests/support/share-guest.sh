#!/bin/bash
# share-guest.sh FOLDER: starts FOLDER/g.xml, a guest whose kernel and initial RAM disk are made here: it mounts the
# share `s`, tries to use it, and powers off. FOLDER/init is its first program, FOLDER/server the program that serves the
# shares of the user alex, FOLDER/share the directory. Writes FOLDER/serial (what the guest says), FOLDER/servers (the users
# that virtiofsd ran as) and FOLDER/owners (the files in the share with owners and modes).
set -eu
cd "$1"

# NAME MODE FILE: a file as cpio has it. @see https://docs.kernel.org/driver-api/early-userspace/buffer-format.html
inode=0
entry() {
  local size name=$1
  size=$(stat -c %s "$3")
  inode=$((inode + 1))
  printf '070701%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x' \
    "$inode" "$((8#$2))" 0 0 1 0 "$size" 0 0 0 0 $((${#name} + 1)) 0
  printf '%s\0' "$name"
  padding $((110 + ${#name} + 1))
  cat "$3"
  padding "$size"
}

# BYTES: zeros up to the next multiple of four.
padding() {
  head -c $(((4 - $1 % 4) % 4)) /dev/zero
}

{
  entry bin 40755 /dev/null
  entry dev 40755 /dev/null
  entry bin/busybox 100755 /usr/bin/busybox
  entry init 100755 init
  entry 'TRAILER!!!' 0 /dev/null
} >/boot/guest-initrd
cp /boot/vmlinuz-* /boot/guest-kernel
chmod 644 /boot/guest-*

echo 'alex:x:1000:1000::/:/bin/sh' >>/etc/passwd
echo 'alex:x:1000:' >>/etc/group
rm -f /etc/vfioc/shares/alex
printf '#!/bin/bash\nPATH=/usr/libexec:%s\n' "$PATH" | cat - server >/etc/vfioc/shares/alex
chmod 755 /etc/vfioc/shares/alex

virsh -q define g.xml
virsh -q start g
for process in $(pgrep virtiofsd); do
  stat -c %u "/proc/$process"
done | sort -u >servers
for ((tries = 0; tries < 120; tries++)); do
  [[ $(virsh -q domstate g) == running ]] || break
  sleep 1
done
find share -mindepth 1 -printf '%P %U:%G %m\n' | sort >owners
