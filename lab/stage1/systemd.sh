# shellcheck shell=bash
# Sourced by build.sh: NixOS's systemd stage 1, with the upstream units that NixOS lists, bash, coreutils, kmod,
# systemd.
# shellcheck disable=SC2154 # root and here are set by build.sh

units=(
  basic.target emergency.service emergency.target initrd-cleanup.service initrd-fs.target initrd-parse-etc.service
  initrd-root-device.target initrd-root-fs.target initrd-switch-root.service initrd-switch-root.target initrd.target
  initrd-udevadm-cleanup-db.service kmod-static-nodes.service local-fs-pre.target local-fs.target paths.target
  poweroff.target reboot.target shutdown.target slices.target sockets.target swap.target sysinit.target
  sys-kernel-config.mount systemd-fsck@.service systemd-journald-dev-log.socket systemd-journald.service
  systemd-journald.socket systemd-modules-load.service systemd-poweroff.service systemd-reboot.service
  systemd-sysctl.service systemd-tmpfiles-setup-dev.service systemd-tmpfiles-setup.service
  systemd-udevd-control.socket systemd-udevd-kernel.socket systemd-udevd.service systemd-udev-settle.service
  systemd-udev-trigger.service timers.target umount.target
)
# Only in systemd 258 and later.
[[ ! -e /usr/lib/systemd/system/systemd-udevd-varlink.socket ]] || units+=(systemd-udevd-varlink.socket)
daemons=(
  systemd systemd-executor systemd-fsck systemd-journald systemd-makefs systemd-modules-load systemd-remount-fs
  systemd-shutdown systemd-sulogin-shell systemd-sysctl systemd-sysroot-fstab-check systemd-udevd
  system-generators/systemd-debug-generator system-generators/systemd-fstab-generator
  system-generators/systemd-gpt-auto-generator
)
programs=(
  bash kmod mount umount fsck fsck.ext4 sulogin systemctl udevadm journalctl systemd-tmpfiles
  cat chmod chown cp echo env false head id ln ls mkdir mknod mktemp mv pwd readlink rm rmdir sleep sort stat tail
  tee test touch tr true uname wc
)

install "${programs[@]}" "${daemons[@]/#//usr/lib/systemd/}"
install /usr/lib/udev/{ata_id,scsi_id,cdrom_id}
settle_programs
ln -s bash "$root/bin/sh"
for program in modprobe insmod rmmod lsmod depmod modinfo; do ln -sf kmod "$root/bin/$program"; done
# Debian's unit files and udev refer to /usr/bin; NixOS's to the store.
ln -s ../bin "$root/usr/bin"

system=$root/etc/systemd/system
mkdir -p "$system/sysinit.target.wants" "$system/sockets.target.wants" "$root/usr/lib/udev"
for unit in "${units[@]}"; do
  cp "/usr/lib/systemd/system/$unit" "$system/"
  for target in sysinit sockets; do
    [[ ! -e /usr/lib/systemd/system/$target.target.wants/$unit ]] || ln -s "../$unit" "$system/$target.target.wants/$unit"
  done
done
ln -s initrd.target "$system/default.target"
printf '[Manager]\nDefaultEnvironment=PATH=/bin:/sbin\nManagerEnvironment=PATH=/bin:/sbin\n' >"$root/etc/systemd/system.conf"

cp -r /usr/lib/udev/rules.d "$root/usr/lib/udev/rules.d"
mkdir -p "$root/usr/lib/tmpfiles.d" "$root/etc/modprobe.d" "$root/etc/sysctl.d"
cp /usr/lib/tmpfiles.d/static-nodes-permissions.conf "$root/usr/lib/tmpfiles.d/"
echo 'kernel.modprobe = /sbin/modprobe' >"$root/etc/sysctl.d/nixos.conf"
printf 'root:x:0:0::/root:/bin/sh\n' >"$root/etc/passwd"
cp /etc/group "$root/etc/group"
echo 'root:*:::::::' >"$root/etc/shadow"
cp /etc/nsswitch.conf "$root/etc/nsswitch.conf"
printf 'ID=lab\nNAME=lab\nVERSION_ID=1\n' >"$root/etc/os-release"
cp "$root/etc/os-release" "$root/etc/initrd-release"
ln -s /lib/systemd/systemd "$root/init"

# Runs when NixOS's activation would: after the root file system is mounted, before the switch.
cat >"$system/lab-activation.service" <<'UNIT'
[Unit]
After=initrd-fs.target
AssertPathExists=/etc/initrd-release

[Service]
Type=oneshot
ExecStart=/bin/cp -a /lab/root/. /sysroot/
ExecStart=/bin/sh -c '/lab/drivers >/sysroot/etc/lab-drivers'
UNIT
mkdir -p "$system/initrd.target.requires"
ln -s ../lab-activation.service "$system/initrd.target.requires/lab-activation.service"
