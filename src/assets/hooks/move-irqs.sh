# shellcheck shell=bash disable=SC2154
# CPUS: interrupts of the host go to other CPUs. Some cannot be moved (timers, and those that a driver spreads itself):
# the kernel refuses, and they stay.

# TEXT FILE: whether the kernel took it.
put_irq() {
  { printf '%s\n' "$1" >"$2"; } 2>/dev/null
}

# Each interrupt goes to those of its CPUs that no guest holds, or where none is left to all that none holds.
spread_irqs() {
  local file saved before left others held=() irq words
  read_held irq-cpus
  leave_held_out "$(online_cpus)"
  others=$left
  for file in "$proc"/irq/[0-9]*/smp_affinity_list; do
    irq=${file%/*}
    saved=$run/irqs/${irq##*/}
    if [[ -e $saved ]]; then
      before=$(<"$saved")
    else
      # Where a device has gone, so has its interrupt.
      before=$(cat -- "$file" 2>/dev/null) || continue
    fi
    read_cpus "$before"
    leave_held_out "$before"
    if [[ $left == "$(IFS=, && printf '%s' "${cpus[*]}")" ]]; then
      [[ ! -e $saved ]] || put_irq "$before" "$file" || true
      rm -f -- "$saved"
    elif put_irq "${left:-$others}" "$file"; then
      [[ -e $saved ]] || printf '%s\n' "$before" >"$saved"
    fi
  done
  # Those that come later. This is a mask, in words of 32 bits, the last one first.
  file=$proc/irq/default_smp_affinity
  saved=$run/irqs/default
  [[ -e $saved ]] || cat -- "$file" >"$saved"
  before=$(<"$saved")
  IFS=, read -r -a words <<<"$before"
  clear_held
  left=$(IFS=, && printf '%s' "${words[*]}")
  if [[ ${#held[@]} -eq 0 ]]; then left=$before; fi
  put_irq "$left" "$file" || log 'interrupts of devices that are added later go where they did before'
}

# Takes the CPUs of `held` out of the mask in `words`.
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
  mkdir -p -- "$run/irqs"
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
