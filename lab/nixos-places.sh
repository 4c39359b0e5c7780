#!/bin/sh
# Inside a tree: links Debian's emulator and QEMU firmware to the paths where NixOS's libvirt module puts them. The
# compiled domains refer to these, so they can be used unchanged.
set -eu

mkdir -p /run/libvirt/nix-emulators /run/libvirt/nix-ovmf
ln -sf /usr/bin/qemu-system-x86_64 /run/libvirt/nix-emulators/qemu-system-x86_64
ln -sf /usr/bin/qemu-system-x86_64 /run/libvirt/nix-emulators/qemu-kvm

link() {
  ln -sf "/usr/share/OVMF/$1" "/run/libvirt/nix-ovmf/$2"
}
link OVMF_CODE_4M.fd edk2-x86_64-code.fd
link OVMF_CODE_4M.secboot.fd edk2-x86_64-secure-code.fd
link OVMF_VARS_4M.fd edk2-i386-vars.fd
link OVMF_CODE_4M.fd OVMF_CODE.fd
link OVMF_VARS_4M.fd OVMF_VARS.fd
link OVMF_VARS_4M.ms.fd OVMF_VARS.ms.fd
