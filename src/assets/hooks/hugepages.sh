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
    printf '%s %s %s\n' "$before" "$wanted" "$pool" >"$here/added-$node"
    for ((try = 1; ; try++)); do
      printf '%s\n' "$wanted" >"$pool" || refuse "cannot write $wanted to $pool: the kernel refused the number of huge pages"
      now=$(cat -- "$pool")
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
    # The kernel may have added fewer. Until this is written, what the pool has is what was added.
    printf '%s %s\n' "$((now - before))" "$pool" >"$here/added"
    mv -f -- "$here/added" "$here/added-$node"
  done
}

# The number may have been changed by others meanwhile, so only what was added is subtracted.
undo_hugepages() {
  local record from fields added pool now failed=0
  lock_host
  for record in "$here"/added-*; do
    [[ -s $record ]] || continue
    read -r -a fields <"$record"
    pool=${fields[-1]}
    now=$(cat -- "$pool")
    added=${fields[0]}
    # do_hugepages was killed: what the number was before, and what it was to be.
    if [[ ${#fields[@]} -eq 3 ]]; then added=$(((now < fields[1] ? now : fields[1]) - fields[0])); fi
    # An undo that was killed after it had subtracted must not do so again.
    from=$here/from-${record##*/added-}
    if [[ ! -s $from ]] || ((now >= $(<"$from"))); then
      { printf '%s\n' "$now" >"$from"; } 2>/dev/null || true
      ((added <= 0)) || printf '%s\n' "$((now > added ? now - added : 0))" >"$pool" || {
        failed=1
        continue
      }
    fi
    rm -f -- "$record" "$from"
  done
  return "$failed"
}
