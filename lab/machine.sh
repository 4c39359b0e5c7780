#!/bin/bash
# machine.sh DIR SECONDS: boots the lab's machine with DIR/initrd.cpio and the kernel parameters of DIR/cmdline, and
# returns when it is off. DIR/console.log is its console, DIR/result the output of its checks. Nothing is left running,
# because it has its own PID namespace. Exit status 124: not off within SECONDS, 3: it cannot be started.
#
# The machine, an emulated q35 with an Intel IOMMU. Root port N leads to bus N; each slot is one IOMMU group:
#   05:00.0 USB controller         1b36:000d xhci_hcd
#   06:00.0 the host's display     1234:1111 bochs
#   07:00.0 NVMe disk              1b36:0010 nvme
#   08:00.0 NIC                    8086:10d3 e1000e
#   0b:00.0 the guest's display    1234:1111 bochs          same IDs as the host's
#   0b:00.1 its HD audio function  8086:2668 snd_hda_intel
#   0c:00.0 another display        1013:00b8 cirrus         unique IDs
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dir=$(cd "$1" && pwd)
seconds=$2
tree=$("$here/tree.sh" trixie)
disk=$("$here/disk.sh" trixie)
kernel=$(cd "$tree" && ls -d boot/vmlinuz-*)

# shellcheck disable=SC2054 # the commas are part of QEMU's syntax
options=(
  -name vfioc-lab -nodefaults -no-user-config -no-reboot -display none
  # KVM is not used even if there is /dev/kvm: the checks should not depend on the machine underneath. There is none
  # inside either: with SVM, the kernel would create a /dev/kvm, and using it would hang.
  -machine q35,accel=tcg,kernel-irqchip=split -cpu max,svm=off -smp 2 -m "${VFIOC_LAB_MEMORY:-3G}"
  -device intel-iommu,intremap=on,caching-mode=on
  -kernel "/$kernel" -initrd "$dir/initrd.cpio" -append "$(<"$dir/cmdline")"
  -drive "if=none,id=disk,format=raw,file=$disk,snapshot=on" -device virtio-blk-pci,bus=pcie.0,addr=0x10,drive=disk
  -serial "file:$dir/console.log"
  -device virtio-serial-pci,bus=pcie.0,addr=0x11 -chardev "file,id=result,path=$dir/result"
  -device virtserialport,chardev=result,name=vfioc.result
  -device virtio-rng-pci,bus=pcie.0,addr=0x12
)
for ((port = 1; port <= 12; port++)); do
  options+=(-device "pcie-root-port,id=port$port,bus=pcie.0,addr=$(printf %x "$port"),chassis=$port,slot=$port")
done
# shellcheck disable=SC2054
options+=(
  -device qemu-xhci,bus=port5
  -device bochs-display,bus=port6
  -drive if=none,id=nvme,driver=null-co,size=64M -device nvme,bus=port7,drive=nvme,serial=lab
  -netdev user,id=net,restrict=on -device e1000e,bus=port8,netdev=net
  -device bochs-display,bus=port11,addr=0.0,multifunction=on
  -audiodev none,id=silent
  -device intel-hda,id=hda,bus=port11,addr=0.1 -device hda-duplex,bus=hda.0,audiodev=silent
  # Without a VGA BIOS: as with UEFI, the kernel boots without a VGA text console, which it could not return to.
  -device cirrus-vga,bus=port12,romfile=
)
# The user's own options, for debugging: one word per line.
mapfile -t more < <(printf '%s' "${VFIOC_LAB_OPTIONS-}")

: >"$dir/result"
export TMPDIR=$dir VFIOC_LAB_BIND=$dir:$disk
exec unshare --pid --fork --kill-child -- \
  "$here/enter.sh" trixie timeout --kill-after=5 "$seconds" qemu-system-x86_64 "${options[@]}" "${more[@]}" \
  >"$dir/qemu.log" 2>&1 </dev/null
