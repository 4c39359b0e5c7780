# shellcheck shell=bash
# Sourced by the checks of scenarios with libvirt: queries of libvirt, QEMU and units.
export LIBVIRT_DEFAULT_URI=qemu:///system

# until_is SECONDS EXPECTED COMMAND [ARG...]: repeats the command until it prints that; prints the last output.
until_is() {
  local deadline=$((SECONDS + $1)) expected=$2 answer
  shift 2
  until answer=$("$@" 2>/dev/null) && [[ $answer == "$expected" ]]; do
    ((SECONDS < deadline)) || break
    sleep 0.5
  done
  printf '%s\n' "$answer"
}

# took NAME COMMAND [ARG...]: the command succeeds; prints its time, or its output if it fails.
took() {
  local name=$1 began=${EPOCHREALTIME/[.,]/} answer tenths
  shift
  if answer=$("$@" 2>&1 </dev/null); then
    tenths=$(((${EPOCHREALTIME/[.,]/} - began) / 100000))
    say "ok $name ($((tenths / 10)).$((tenths % 10)) s)"
  else
    say "not ok $name (exit status $?: $*)"
    while read -r line; do remark "$line"; done <<<"$answer"
  fi
}

# refused NAME TEXT COMMAND [ARG...]: the command fails with an output that contains TEXT.
refused() {
  local name=$1 text=$2 answer
  shift 2
  if answer=$("$@" 2>&1 </dev/null); then
    say "not ok $name (it succeeded)"
  elif [[ $answer == *"$text"* ]]; then
    say "ok $name ($text)"
  else
    say "not ok $name (it failed, but not with: $text)"
    while read -r line; do remark "$line"; done <<<"$answer"
  fi
}

# unit_state UNIT
unit_state() {
  systemctl is-active "$1" || true
}

# journal_of UNIT: its last lines as remarks.
journal_of() {
  while read -r line; do remark "$line"; done < <(journalctl --quiet --no-pager --output=cat --lines="${2:-8}" --unit="$1")
}

# qemu_of GUEST: the ID of its QEMU process.
qemu_of() {
  cat "/run/libvirt/qemu/$1.pid"
}

# opened GUEST PATH: whether its QEMU has the file open or mapped.
opened() {
  local pid
  pid=$(qemu_of "$1")
  if grep -q " $2\$" "/proc/$pid/maps" || [[ -n $(find "/proc/$pid/fd" -lname "$2" -print -quit) ]]; then echo yes; fi
}

# user_of GUEST: the user of its QEMU.
user_of() {
  stat -c %U "/proc/$(qemu_of "$1")"
}

# owner PATH: user, group and mode.
owner() {
  stat -c '%U:%G %a' "$1"
}

# as_user NAME COMMAND...: runs the command with the user's groups, outside a session.
as_user() {
  setpriv --reuid "$1" --regid "$(id -g "$1")" --init-groups "${@:2}"
}

# can_write NAME PATH: whether the user can open it for reading and writing. The shell would create a missing file.
can_write() {
  # shellcheck disable=SC2016 # expanded by the shell inside
  if as_user "$1" sh -c '[ -e "$1" ] && exec 3<>"$1"' sh "$2" 2>/dev/null; then echo yes; else echo no; fi
}

# bars GUEST IDS: the number of BARs that the guest's firmware mapped of the device with these IDs (VENDOR:DEVICE); QEMU
# shows the others as not mapped. BAR 6 is the ROM, which is only mapped while it is read.
bars() {
  virsh qemu-monitor-command "$1" --hmp info pci | awk -v ids="PCI device $2" '
    /^  Bus / { inside = 0 }
    index($0, ids) { inside = 1 }
    inside && /BAR[0-5]:/ && !/not mapped|0xffffffff/ { count++ }
    END { print count + 0 }'
}

# of_user NAME UNIT PROPERTY: a property of a unit of the user's own service manager.
of_user() {
  XDG_RUNTIME_DIR=/run/user/$(id -u "$1") as_user "$1" systemctl --user show "$2" --property="$3" --value
}

# log_in NAME, log_out NAME: a real login session, with the user's own service manager.
log_in() {
  systemd-run --quiet --unit="session-of-$1" --uid="$1" --property=PAMName=login sleep infinity
}
log_out() {
  systemctl stop "session-of-$1"
}

# hugepages FIELD: the HugePages field of /proc/meminfo.
hugepages() {
  awk -v field="HugePages_$1:" '$1 == field { print $2 }' /proc/meminfo
}

host_units=(user.slice system.slice init.scope)

# allowed_cpus: AllowedCPUs of each of the host's units, `all` if unset.
allowed_cpus() {
  local unit cpus=()
  for unit in "${host_units[@]}"; do
    cpus+=("$(systemctl show --property=AllowedCPUs --value "$unit" | sed 's/^$/all/')")
  done
  printf '%s\n' "${cpus[*]}"
}

# run_on: the CPUs on which the kernel runs them. If no unit sets CPUs, there is no such file, and they run on those of
# the root.
run_on() {
  local unit file cpus=()
  for unit in "${host_units[@]}"; do
    file=/sys/fs/cgroup/$unit/cpuset.cpus.effective
    [[ -e $file ]] || file=/sys/fs/cgroup/cpuset.cpus.effective
    cpus+=("$(<"$file")")
  done
  printf '%s\n' "${cpus[*]}"
}

# runs_on GUEST THREAD: the CPUs of the QEMU threads whose names begin with THREAD.
runs_on() {
  local task
  for task in "/proc/$(qemu_of "$1")"/task/*; do
    [[ $(<"$task/comm") != "$2"* ]] || sed -n 's/^Cpus_allowed_list:[[:space:]]*//p' "$task/status"
  done
}

# irqs_on CPUS: the interrupts that may go to exactly these CPUs.
irqs_on() {
  grep -lx "$1" /proc/irq/*/smp_affinity_list | cut -d/ -f4 | xargs
}

# movable_irqs_on CPU: the interrupts that are handled there and that the kernel can move.
movable_irqs_on() {
  local irq now
  for irq in /proc/irq/[0-9]*; do
    now=$(<"$irq/smp_affinity_list")
    [[ $(<"$irq/effective_affinity_list") == "$1" ]] || continue
    if { echo "$now" >"$irq/smp_affinity_list"; } 2>/dev/null; then printf '%s ' "${irq##*/}"; fi
  done
}
