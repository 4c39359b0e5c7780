#!/bin/bash
# build.sh KIND DIR KERNEL: inside a tree, packs DIR/initrd.cpio, the stage 1 of the lab's machine. KIND is scripted or
# systemd; the programs are those of this tree, the kernel modules those of the tree at KERNEL. DIR is the output of
# translate.mjs: initrd/ has the files of boot.initrd at their paths in it, root/ those of the system, and
# initrd-modules the names for the module closure. Like NixOS's build, it fails if the kernel lacks a module.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
kind=$1
dir=$2
base=$3
root=/run/initrd
mkdir -p "$root"/{bin,dev,proc,sys,run,tmp,etc,root,mnt-root,sysroot,lib64,var}
ln -s bin "$root/sbin"
# Kernel modules and Debian's libraries are both in /lib here.
mkdir -p "$root/usr/lib"
ln -s usr/lib "$root/lib"
rmdir "$root/lib64"
ln -s usr/lib64 "$root/lib64"

# install PROGRAM...: installs programs with their libraries. Those of /usr/bin and /usr/sbin go to /bin, the only
# program directory of a NixOS stage 1.
install() {
  /usr/lib/dracut/dracut-install -D "$root" -l -a "$@"
}
settle_programs() {
  local place
  for place in usr/bin usr/sbin; do
    [[ -d $root/$place ]] || continue
    find "$root/$place" -mindepth 1 -maxdepth 1 -exec mv -t "$root/bin" {} +
    rmdir "$root/$place"
  done
}

# shellcheck source=lab/stage1/scripted.sh
# shellcheck source=lab/stage1/systemd.sh
source "$here/$kind.sh"

# Loaded at runtime, so that no program lists them as libraries.
install /usr/lib/x86_64-linux-gnu/lib{kmod,lzma,zstd}.so.[0-9]

# The module closure: the requested modules and their dependencies, without any configuration.
kernel=$(basename "$base"/lib/modules/*)
modules=$root/lib/modules/$kernel
mkdir -p "$modules"
cp "$base/lib/modules/$kernel"/modules.{builtin,builtin.modinfo,order} "$modules/"
mapfile -t names < <(sort -u "$dir/initrd-modules")
modprobe --dirname "$base" --config /dev/null --set-version "$kernel" --show-depends --all "${names[@]}" |
  sed -n "s,^insmod $base/*\([^ ]*\).*,\1,p" | sort -u >/run/closure
while read -r file; do
  mkdir -p "$root/${file%/*}"
  cp "$base/$file" "$root/$file"
done </run/closure
depmod --basedir "$root" "$kernel"

cp -a "$dir/initrd/." "$root/"
# The system's files are in stage 1 and are installed after the root is mounted, like NixOS's activation installs /etc.
mkdir "$root/lab"
cp -a "$dir/root" "$root/lab/root"
mkdir -p "$root/lab/root/etc"
echo "$kind" >"$root/lab/root/etc/lab-stage1"
cp "$here/drivers" "$root/lab/drivers"

cd "$root"
find . -mindepth 1 -print0 | sort -z | cpio --quiet --null --create --format=newc --owner=0:0 >"$dir/initrd.cpio"
