# shellcheck shell=bash
# Sourced by build.sh: NixOS's scripted stage 1, with busybox, kmod, udev, and a shell script as init.
# shellcheck disable=SC2154 # root and here are set by build.sh

install kmod udevadm blkid
install /usr/lib/udev/{ata_id,scsi_id,cdrom_id}
settle_programs
cp /usr/bin/busybox "$root/bin/busybox"
while read -r applet; do
  # kmod's and udev's own programs replace busybox's, because NixOS copies them after it.
  [[ $applet =~ ^(busybox|modprobe|insmod|rmmod|lsmod|depmod|modinfo|blkid)$ ]] || ln -sf busybox "$root/bin/$applet"
done < <(busybox --list)
for program in modprobe insmod rmmod lsmod depmod modinfo; do ln -sf kmod "$root/bin/$program"; done
ln -sf udevadm "$root/bin/systemd-udevd"

mkdir -p "$root/etc/udev/rules.d" "$root/etc/modprobe.d"
cp /usr/lib/udev/rules.d/{60-cdrom_id,60-persistent-storage,75-net-description,80-drivers,80-net-setup-link}.rules \
  "$root/etc/udev/rules.d/"
printf 'root:x:0:0::/root:/bin/sh\n' >"$root/etc/passwd"
cp /etc/group "$root/etc/group"
cp "$here/scripted-init" "$root/init"
chmod +x "$root/init"
