#!/bin/sh
# Inside a tree: links Debian's emulator, QEMU firmware and virtiofsd to the paths where NixOS's libvirt module and the
# compiled module put them. The compiled domains refer to these, so they can be used unchanged.
set -eu

mkdir -p /run/libvirt/nix-emulators /run/libvirt/nix-ovmf
ln -sf /usr/bin/qemu-system-x86_64 /run/libvirt/nix-emulators/qemu-system-x86_64
ln -sf /usr/bin/qemu-system-x86_64 /run/libvirt/nix-emulators/qemu-kvm

mkdir -p /etc/vfioc/shares
for user in alex vini; do
  ln -sf /usr/libexec/virtiofsd "/etc/vfioc/shares/$user"
done

link() {
  ln -sf "/usr/share/OVMF/$1" "/run/libvirt/nix-ovmf/$2"
}
link OVMF_CODE_4M.fd edk2-x86_64-code.fd
link OVMF_CODE_4M.secboot.fd edk2-x86_64-secure-code.fd
link OVMF_VARS_4M.fd edk2-i386-vars.fd
link OVMF_CODE_4M.fd OVMF_CODE.fd
link OVMF_VARS_4M.fd OVMF_VARS.fd
link OVMF_VARS_4M.ms.fd OVMF_VARS.ms.fd
