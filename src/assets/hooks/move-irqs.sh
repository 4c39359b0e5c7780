# shellcheck shell=bash disable=SC2154
# CPUS: moves the host's interrupts to other CPUs. Some cannot be moved (timers, and those that a driver spreads
# itself): the kernel refuses, and they stay.

# TEXT FILE: whether the kernel accepted it.
put_irq() {
  { printf '%s\n' "$1" >"$2"; } 2>/dev/null
}

# Moves each interrupt to those of its CPUs that no guest holds, or if none is left, to all CPUs that no guest holds.
spread_irqs() {
  local file saved before left others held=() irq words new=
  read_held irq-cpus
  leave_held_out "$(online_cpus)"
  others=$left
  for file in "$proc"/irq/[0-9]*/smp_affinity_list; do
    irq=${file%/*}
    saved=$run/irqs/${irq##*/}
    if [[ -s $saved ]]; then
      before=$(<"$saved")
    else
      # If a device is gone, so is its interrupt.
      before=$(cat -- "$file" 2>/dev/null) || continue
    fi
    read_cpus "$before"
    leave_held_out "$before"
    if [[ $left == "$(IFS=, && printf '%s' "${cpus[*]}")" ]]; then
      [[ ! -e $saved ]] || put_irq "$before" "$file" || true
      rm -f -- "$saved"
    else
      [[ -s $saved ]] || new=yes
      [[ -z $new ]] || printf '%s\n' "$before" >"$saved"
      put_irq "${left:-$others}" "$file" || [[ -z $new ]] || rm -f -- "$saved"
      new=
    fi
  done
  # Interrupts that are added later. This is a mask in words of 32 bits, the lowest CPUs in the last word.
  file=$proc/irq/default_smp_affinity
  saved=$run/irqs/default
  [[ -s $saved ]] || return 0
  before=$(<"$saved")
  IFS=, read -r -a words <<<"$before"
  clear_held
  left=$(IFS=, && printf '%s' "${words[*]}")
  if [[ ${#held[@]} -eq 0 ]]; then left=$before; fi
  put_irq "$left" "$file" ||
    log "cannot write $file: interrupts of devices that are added later may still use the guest's CPUs"
}

# Clears the CPUs of `held` in the mask in `words`.
clear_held() {
  local cpu word i
  for cpu in "${!held[@]}"; do
    word=$((${#words[@]} - 1 - cpu / 32))
    if ((word >= 0)); then words[word]=$(printf '%x' $((16#${words[word]} & ~(1 << cpu % 32)))); fi
  done
  for ((i = 1; i < ${#words[@]}; i++)); do words[i]=$(printf '%08x' "$((16#${words[i]}))"); done
}

do_move_irqs() {
  lock_host
  install -d -m 0700 -- "$run/irqs"
  [[ -s $run/irqs/default ]] || cat -- "$proc/irq/default_smp_affinity" >"$run/irqs/default"
  printf '%s\n' "$1" >"$here/irq-cpus"
  spread_irqs
}

undo_move_irqs() {
  local held=()
  [[ -e $run/irqs ]] || return 0
  lock_host
  rm -f -- "$here/irq-cpus"
  spread_irqs
  read_held irq-cpus
  [[ ${#held[@]} -gt 0 ]] || rm -rf -- "$run/irqs"
}
