# shellcheck shell=bash
# Sourced by checks of scenarios in which libvirt runs: what they ask of it, of QEMU and of units.
export LIBVIRT_DEFAULT_URI=qemu:///system

# until_is SECONDS EXPECTED COMMAND [ARG...]: asks again until it prints that; prints the last answer.
until_is() {
  local deadline=$((SECONDS + $1)) expected=$2 answer
  shift 2
  until answer=$("$@" 2>/dev/null) && [[ $answer == "$expected" ]]; do
    ((SECONDS < deadline)) || break
    sleep 0.5
  done
  printf '%s\n' "$answer"
}

# took NAME COMMAND [ARG...]: the command succeeds; the line says in what time, or what it said.
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

# refused NAME TEXT COMMAND [ARG...]: the command fails, and says TEXT.
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

# journal_of UNIT: as remarks, its last lines.
journal_of() {
  while read -r line; do remark "$line"; done < <(journalctl --quiet --no-pager --output=cat --lines="${2:-8}" --unit="$1")
}

# qemu_of GUEST: the number of its QEMU process.
qemu_of() {
  cat "/run/libvirt/qemu/$1.pid"
}

# opened GUEST PATH: whether its QEMU has the file open or mapped.
opened() {
  local pid
  pid=$(qemu_of "$1")
  if grep -q " $2\$" "/proc/$pid/maps" || [[ -n $(find "/proc/$pid/fd" -lname "$2" -print -quit) ]]; then echo yes; fi
}

# user_of GUEST: who its QEMU is.
user_of() {
  stat -c %U "/proc/$(qemu_of "$1")"
}

# owner PATH: user, group and mode.
owner() {
  stat -c '%U:%G %a' "$1"
}

# as_user NAME COMMAND...: with the user's groups, outside of a session.
as_user() {
  setpriv --reuid "$1" --regid "$(id -g "$1")" --init-groups "${@:2}"
}

# can_write NAME PATH: the user opens it for reading and writing. The shell would make a file that is not there.
can_write() {
  # shellcheck disable=SC2016 # expanded by the shell inside
  if as_user "$1" sh -c '[ -e "$1" ] && exec 3<>"$1"' sh "$2" 2>/dev/null; then echo yes; else echo no; fi
}

# bars GUEST IDS: how many address ranges the guest's firmware gave the device of these ids (VENDOR:DEVICE); QEMU shows
# one that has none as not mapped. Range 6 is the ROM's, which is mapped only while it is read.
bars() {
  virsh qemu-monitor-command "$1" --hmp info pci | awk -v ids="PCI device $2" '
    /^  Bus / { inside = 0 }
    index($0, ids) { inside = 1 }
    inside && /BAR[0-5]:/ && !/not mapped|0xffffffff/ { count++ }
    END { print count + 0 }'
}

# of_user NAME UNIT PROPERTY: of a unit of the user's own manager.
of_user() {
  XDG_RUNTIME_DIR=/run/user/$(id -u "$1") as_user "$1" systemctl --user show "$2" --property="$3" --value
}

# log_in NAME, log_out NAME: a session as a person has one, with a user manager of its own.
log_in() {
  systemd-run --quiet --unit="session-of-$1" --uid="$1" --property=PAMName=login sleep infinity
}
log_out() {
  systemctl stop "session-of-$1"
}

# hugepages FIELD: of /proc/meminfo.
hugepages() {
  awk -v field="HugePages_$1:" '$1 == field { print $2 }' /proc/meminfo
}

host_units=(user.slice system.slice init.scope)

# allowed_cpus: AllowedCPUs of each of the host's units, `all` where it is not set.
allowed_cpus() {
  local unit cpus=()
  for unit in "${host_units[@]}"; do
    cpus+=("$(systemctl show --property=AllowedCPUs --value "$unit" | sed 's/^$/all/')")
  done
  printf '%s\n' "${cpus[*]}"
}

# run_on: where the kernel runs them. Where nobody asks for CPUs there is no such file, and they run where the root does.
run_on() {
  local unit file cpus=()
  for unit in "${host_units[@]}"; do
    file=/sys/fs/cgroup/$unit/cpuset.cpus.effective
    [[ -e $file ]] || file=/sys/fs/cgroup/cpuset.cpus.effective
    cpus+=("$(<"$file")")
  done
  printf '%s\n' "${cpus[*]}"
}

# runs_on GUEST THREAD: the CPUs of QEMU's threads whose names begin so.
runs_on() {
  local task
  for task in "/proc/$(qemu_of "$1")"/task/*; do
    [[ $(<"$task/comm") != "$2"* ]] || sed -n 's/^Cpus_allowed_list:[[:space:]]*//p' "$task/status"
  done
}

# irqs_on CPUS: the interrupts that may go to just these.
irqs_on() {
  grep -lx "$1" /proc/irq/*/smp_affinity_list | cut -d/ -f4 | xargs
}

# movable_irqs_on CPU: the interrupts that are handled there, and that the kernel moves when it is asked to.
movable_irqs_on() {
  local irq now
  for irq in /proc/irq/[0-9]*; do
    now=$(<"$irq/smp_affinity_list")
    [[ $(<"$irq/effective_affinity_list") == "$1" ]] || continue
    if { echo "$now" >"$irq/smp_affinity_list"; } 2>/dev/null; then printf '%s ' "${irq##*/}"; fi
  done
}
