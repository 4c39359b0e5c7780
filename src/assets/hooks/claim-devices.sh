# shellcheck shell=bash disable=SC2154
# ADDRESS...: of several guests that use the same devices, only one has them at a time. Before the host releases a
# device for a guest, this step checks whether another guest has it, and names that guest.
do_claim_devices() {
  local address holder
  lock_host
  mkdir -p -- "$run/claims"
  for address in "$@"; do
    holder=$(cat -- "$run/claims/$address" 2>/dev/null || true)
    if [[ $holder != "$guest" ]] && is_there "$holder"; then
      refuse "device $address is in use by guest '$holder': shut that guest down first"
    fi
    printf '%s\n' "$address" >>"$here/claimed"
    printf '%s\n' "$guest" >"$run/claims/$address"
  done
}

undo_claim_devices() {
  local address
  [[ -e $here/claimed ]] || return 0
  lock_host
  while read -r address; do
    [[ $(cat -- "$run/claims/$address" 2>/dev/null || true) != "$guest" ]] || rm -f -- "$run/claims/$address"
  done <"$here/claimed"
}
