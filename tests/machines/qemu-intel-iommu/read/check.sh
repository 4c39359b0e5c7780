# shellcheck shell=bash
# Prints the entries of the running machine that vfioc scan reads, as a tar in base64 between two remarks. cp reads them
# instead of tar, because sysfs reports a size of 4096 bytes for every file, whatever its contents.

machine=/tmp/machine
mkdir -p "$machine"
cd / || exit 1
{
  find sys/devices/pci* sys/bus/pci/drivers sys/bus/pci/devices sys/kernel/iommu_groups sys/class/iommu \
    sys/bus/usb/devices sys/class/drm sys/class/graphics sys/class/net sys/class/input sys/class/block sys/block \
    sys/devices/virtual/iommu sys/devices/virtual/dmi/id sys/devices/virtual/block sys/firmware/efi/efivars \
    -regextype posix-extended \( -type l -o -type f \
    -regex '.*/(uevent|vendor|device|class|revision|subsystem_vendor|subsystem_device|modalias|boot_vga|reset_method|resource|resource[0-5]_resize|numa_node|driver_override|sriov_(totalvfs|numvfs)|idVendor|idProduct|manufacturer|product|serial|busnum|devnum|devpath|bDeviceClass|bInterface(Class|SubClass|Protocol)|name|phys|uniq|capabilities/[a-z]+|size|model|removable|ro|type|operstate|carrier|dev|address|status|enabled|SecureBoot-.*|sys_vendor|board_name|product_name)' \) 2>/dev/null
  find sys/devices/system/cpu sys/devices/system/node sys/kernel/mm/hugepages -type l -o -type f \
    -regextype posix-extended -regex '.*/(online|offline|possible|present|isolated|nohz_full|core_id|die_id|cluster_id|physical_package_id|[a-z]+_cpus_list|thread_siblings_list|core_siblings_list|level|type|size|shared_cpu_list|id|cpulist|meminfo|distance|has_memory|nr_hugepages|free_hugepages|scaling_governor|active)' 2>/dev/null
  find dev/input/by-id dev/input/by-path dev/disk/by-id -type l 2>/dev/null
  for file in proc/cmdline proc/cpuinfo proc/meminfo proc/bus/input/devices proc/sys/kernel/osrelease proc/self/mountinfo \
    proc/mounts proc/iomem sys/kernel/security/lockdown sys/fs/cgroup/cgroup.controllers; do
    [[ -e $file ]] && echo "$file"
  done
} >/tmp/list
remark "$(wc -l </tmp/list) entries"
tr '\n' '\0' </tmp/list | xargs -0 cp --parents --no-dereference --target-directory="$machine" 2>/tmp/refused
remark "refused: $(wc -l </tmp/refused)"
find sys/kernel/iommu_groups -mindepth 1 -maxdepth 1 -type d -exec mkdir -p "$machine/{}" \;
release=$(uname -r)
mkdir -p "$machine/usr/lib/modules/$release"
grep '^alias pci:' "/usr/lib/modules/$release/modules.alias" >"$machine/usr/lib/modules/$release/modules.alias"
printf '# tar\n' >&3
tar -C "$machine" -czf - . | base64 >&3
printf '# end\n' >&3
holds "there are IOMMU groups" compgen -G '/sys/kernel/iommu_groups/*' >/dev/null
