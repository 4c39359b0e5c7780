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
# DIR/ports, if it exists, has other cards: a line `PORT CARD` for each, with the cards of `card` below. A `switch` has a
# card of its own behind it and takes two more buses, so that everything in later ports has another address. A port that
# is `hidden` has no bus, as the firmware of many machines does with an empty one.
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
  -drive "if=none,id=disk,format=raw,file=$disk,snapshot=on"
  -serial "file:$dir/console.log"
  -device virtio-serial-pci,bus=pcie.0,addr=0x11 -chardev "file,id=result,path=$dir/result"
  -device virtserialport,chardev=result,name=vfioc.result
  -device virtio-rng-pci,bus=pcie.0,addr=0x12
)

# PORT CARD: the card in a root port.
# shellcheck disable=SC2054 # the commas are part of QEMU's syntax
card() {
  local bus=port$1
  case $2 in
  usb) options+=(-device "qemu-xhci,bus=$bus") ;;
  # The only keyboard: the machine has none of its own then.
  keyboard)
    options+=(-machine i8042=off -device "qemu-xhci,id=usb$1,bus=$bus" -device "usb-kbd,bus=usb$1.0")
    ;;
  bochs) options+=(-device "bochs-display,bus=$bus") ;;
  gpu)
    options+=(
      -device "bochs-display,bus=$bus,addr=0.0,multifunction=on"
      -audiodev "none,id=silent$1" -device "intel-hda,id=hda$1,bus=$bus,addr=0.1"
      -device "hda-duplex,bus=hda$1.0,audiodev=silent$1"
    )
    ;;
  # Without a VGA BIOS: as with UEFI, the kernel boots without a VGA text console, which it could not return to.
  cirrus) options+=(-device "cirrus-vga,bus=$bus,romfile=") ;;
  nvme) options+=(-drive "if=none,id=nvme$1,driver=null-co,size=64M" -device "nvme,bus=$bus,drive=nvme$1,serial=lab") ;;
  # The disk with the root file system, with other ids than the other disk of its kind.
  root) options+=(-device "nvme,bus=$bus,drive=disk,serial=root,use-intel-id=on") ;;
  nic) options+=(-netdev "user,id=net$1,restrict=on" -device "e1000e,bus=$bus,netdev=net$1") ;;
  # A NIC with virtual functions.
  igb) options+=(-netdev "user,id=net$1,restrict=on" -device "igb,bus=$bus,netdev=net$1") ;;
  vmxnet) options+=(-netdev "user,id=net$1,restrict=on" -device "vmxnet3,bus=$bus,netdev=net$1") ;;
  raid)
    options+=(
      -drive "if=none,id=raid$1,format=raw,file=$dir/raid$1.raw,snapshot=on"
      -device "megasas-gen2,id=sas$1,bus=$bus" -device "scsi-hd,bus=sas$1.0,drive=raid$1"
    )
    truncate -s 64M "$dir/raid$1.raw"
    ;;
  ahci) options+=(-device "ich9-ahci,bus=$bus") ;;
  # Its driver is built into the kernel.
  serial) options+=(-chardev "null,id=line$1" -device "pci-serial,bus=$bus,chardev=line$1") ;;
  switch)
    options+=(
      -device "x3130-upstream,id=up$1,bus=$bus" -device "xio3130-downstream,id=down$1,bus=up$1,chassis=$((100 + $1))"
      -device "qemu-xhci,bus=down$1"
    )
    ;;
  hidden | empty) ;;
  *)
    echo "machine.sh: unknown card '$2'" >&2
    exit 3
    ;;
  esac
}

ports=(empty empty empty empty empty usb bochs nvme nic empty empty gpu cirrus)
if [[ -s $dir/ports ]]; then
  ports=(empty empty empty empty empty empty empty empty empty empty empty empty empty)
  while read -r port name; do ports[port]=$name; done <"$dir/ports"
fi
# shellcheck disable=SC2054
[[ " ${ports[*]} " == *' root '* ]] || options+=(-device virtio-blk-pci,bus=pcie.0,addr=0x10,drive=disk)
for ((port = 1; port <= 12; port++)); do
  [[ ${ports[port]} != hidden ]] || continue
  # shellcheck disable=SC2054
  options+=(-device "pcie-root-port,id=port$port,bus=pcie.0,addr=$(printf %x "$port"),chassis=$port,slot=$port")
done
for ((port = 1; port <= 12; port++)); do card "$port" "${ports[port]}"; done
# The user's own options, for debugging: one word per line.
mapfile -t more < <(printf '%s' "${VFIOC_LAB_OPTIONS-}")

: >"$dir/result"
export TMPDIR=$dir VFIOC_LAB_BIND=$dir:$disk
exec unshare --pid --fork --kill-child -- \
  "$here/enter.sh" trixie timeout --kill-after=5 "$seconds" qemu-system-x86_64 "${options[@]}" "${more[@]}" \
  >"$dir/qemu.log" 2>&1 </dev/null
