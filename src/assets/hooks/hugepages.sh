# shellcheck shell=bash disable=SC2154
# KIBIBYTES NODE:PAGES...: adds huge pages of this size to the pools of NUMA nodes, or of `any`. Memory becomes
# fragmented as it is used, so the kernel is asked again after it has compacted the free memory, and after it has
# dropped its caches.
do_hugepages() {
  local size=hugepages-$1kB each node pages pool before wanted now try
  lock_host
  for each in "${@:2}"; do
    node=${each%:*}
    pages=${each#*:}
    pool=$sysfs/devices/system/node/node$node/hugepages/$size/nr_hugepages
    if [[ $node == any ]]; then pool=$sysfs/kernel/mm/hugepages/$size/nr_hugepages; fi
    [[ -e $pool ]] ||
      refuse "this machine has no huge pages of $1 KiB (NUMA node: $node): choose a size that it has (ls $sysfs/kernel/mm/hugepages)"
    before=$(cat -- "$pool")
    wanted=$((before + pages))
    for ((try = 1; ; try++)); do
      printf '%s\n' "$wanted" >"$pool" || refuse "cannot write $wanted to $pool: the kernel refused the number of huge pages"
      now=$(cat -- "$pool")
      printf '%s %s\n' "$((now - before))" "$pool" >"$here/added-$node"
      ((now < wanted)) || break
      ((try < 10)) ||
        refuse "only $((now - before)) of $pages huge pages of $1 KiB could be allocated: close programs, restart the host, or set 'allocate: boot' in the guest's memory.hugepages"
      if ((try > 1)); then
        sync
        echo 3 >"$proc/sys/vm/drop_caches" || true
      fi
      echo 1 >"$proc/sys/vm/compact_memory" || true
      sleep 0.5
    done
  done
}

# The number may have been changed by others meanwhile, so only what was added is subtracted.
undo_hugepages() {
  local record added pool now failed=0
  lock_host
  for record in "$here"/added-*; do
    [[ -e $record ]] || continue
    read -r added pool <"$record"
    now=$(cat -- "$pool")
    if printf '%s\n' "$((now > added ? now - added : 0))" >"$pool"; then rm -f -- "$record"; else failed=1; fi
  done
  return "$failed"
}
