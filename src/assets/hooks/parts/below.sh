# shellcheck shell=bash disable=SC2154
# What the kernel has found behind PCI functions, at any depth: a network interface on USB is below its USB controller.

# CLASS ADDRESS...: the devices of a class (net, graphics) below these functions, as `NAME PATH`.
class_below() {
  local class=$1 path address
  shift
  while read -r path; do
    for address in "$@"; do
      if [[ $path == */"$address"/* ]]; then printf '%s %s\n' "${path##*/}" "$path"; fi
    done
  done < <(readlink -f -- "$sysfs/class/$class"/* 2>/dev/null || true)
}
