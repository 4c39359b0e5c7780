# shellcheck shell=bash disable=SC2154
# ADDRESS|apart-TOKEN...: of several guests that use the same devices, only one has them at a time. Before the host releases a
# device for a guest, this step checks whether another guest has it, and names that guest. Two guests that never run at the
# same time for another reason have a token in common.
do_claim_devices() {
  local address holder
  lock_host
  for address in "$@"; do
    holder=$(cat -- "$run/claims/$address" 2>/dev/null || true)
    if [[ $holder != "$guest" ]] && is_there "$holder"; then
      [[ $address != apart-* ]] || refuse "guest '$holder' has not ended, and the specification says that the two never run at the same time (neverWith): shut that guest down first"
      ! is_kept "$holder" || refuse "device $address is in use by guest '$holder': shut that guest down first"
      refuse "device $address is still being taken back from guest '$holder', which has ended: wait until 'journalctl -f -t vfioc' shows nothing new, then start this guest again"
    fi
    printf '%s\n' "$address" >>"$here/claimed"
    printf '%s\n' "$guest" >"$run/claims/$address"
  done
}

# As long as a later step could not be undone, the devices stay claimed: undoing it must not meet another guest that has
# them. A guest that starts takes the claim over, because this one no longer runs.
undo_claim_devices() {
  local folder address holder
  [[ -e $here/claimed ]] || return 0
  for folder in "${here%/*}"/[0-9]*; do
    [[ ! -s $folder/words || ! ${folder##*/} > ${here##*/} ]] || return 75
  done
  lock_host
  while read -r address; do
    # Claimed for a step of an earlier run too.
    [[ $(cat -- "${here%/*}"/[0-9]*/claimed | grep -cxF -- "$address") == 1 ]] || continue
    holder=$(cat -- "$run/claims/$address" 2>/dev/null || true)
    [[ -n $holder && $holder != "$guest" ]] || rm -f -- "$run/claims/$address"
  done <"$here/claimed"
}
