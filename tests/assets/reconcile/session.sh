#!/bin/bash
# session.sh FOLDER: the life of a host, within lab/libvirtd.sh. FOLDER/persons holds the user's own guests and networks.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/assets/reconcile/steps.sh
source "$here/steps.sh"

# NAME SED-SCRIPT: the user changes a guest by hand.
edit() {
  virsh dumpxml --inactive --security-info "$1" | sed "$2" >"$folder/edited.xml"
  virsh define "$folder/edited.xml"
}

persons() {
  mkdir -p "$nvram"
  echo persons >"$nvram/persons.fd"
  virsh define "$folder/persons/own.xml"
  virsh define "$folder/persons/mine.xml"
  virsh net-define "$folder/persons/theirs.xml"
  virsh net-define "$folder/persons/taken.xml"
}
persons
look before

step first mistaken
step corrected plain
step again plain

# After a QEMU release: the guest has the machine version that was the newest when it was defined.
edit win 's/pc-q35-[0-9.]*/pc-q35-9.2/'
step changed changed
step renamed renamed
step back changed

# While a guest runs. Guest 1 does not run, but the running guest has the ID 1.
virsh start win --paused
look started
step running plain
step running-again plain
step running-undeclared nothing
virsh destroy win
step stopped plain

# A guest that the user made, and a copy that the user makes of one of ours.
edit win 's/<name>win</<name>copy</; s/<uuid>.*</<uuid>c0c0c0c0-0000-4000-8000-000000000001</; s/52:54:00:[0-9a-f:]*/52:54:00:c0:c0:01/'
look copied
step adopted adopting
step adopted-again adopting

# libvirtd is killed while it starts a network: the network does not run, but its bridge and its dnsmasq are there. The
# lab's /sys shows the interfaces of another network namespace.
mount -t sysfs none /sys
bridge=virbr-lan
mac=$(cat "/sys/class/net/$bridge/address")
kill_libvirtd() {
  local pid
  pid=$(pidof libvirtd)
  kill -KILL "$pid"
  while [[ -d /proc/$pid ]]; do sleep 0.05; done
  "$@"
  libvirtd >>/run/libvirtd.log 2>&1 </dev/null &
  until virsh uri >/dev/null 2>&1; do sleep 0.05; done
}
links() {
  ip -brief link show type bridge >"$folder/steps/$1/links"
  pgrep --full --count -- "--conf-file=/var/lib/libvirt/dnsmasq/lan.conf" >"$folder/steps/$1/dnsmasq" || true
}
kill_libvirtd rm /run/libvirt/network/lan.xml
step bridge-left adopting
links bridge-left
# Processes of users that say that they are this dnsmasq, in a control group whose path ends as libvirtd's does.
virsh net-destroy lan
group=$(<"$SYSTEMCTL_GROUP")
printf '/system.slice/libvirtd.service\n' >"$SYSTEMCTL_GROUP"
liars=()
for ((n = 0; n < 3; n++)); do
  # shellcheck disable=SC2016 # expanded by the shell inside
  (exec -a /x/dnsmasq bash -c 'trap "echo told >>\"$1\"" TERM; while true; do sleep 0.1; done' liar \
    "$folder/told" --conf-file=/var/lib/libvirt/dnsmasq/lan.conf) &
  liars+=("$!")
done
sleep 0.5
step liars adopting
cp "$folder/told" "$folder/steps/liars/told" 2>/dev/null || : >"$folder/steps/liars/told"
kill -KILL "${liars[@]}"
printf '%s\n' "$group" >"$SYSTEMCTL_GROUP"
# The same bridge, but with something that libvirt did not do.
for what in mac port route; do
  virsh net-destroy lan
  address=$mac
  if [[ $what = mac ]]; then address=52:54:00:01:02:03; fi
  ip link add "$bridge" address "$address" type bridge
  ip link set "$bridge" up
  case $what in
  port)
    ip tuntap add left-port mode tap
    ip link set left-port master "$bridge"
    ;;
  route)
    ip address add 10.97.0.1/24 dev "$bridge"
    ip route add default via 10.97.0.2 dev "$bridge"
    ;;
  esac
  step "bridge-$what" adopting
  links "bridge-$what"
  ip link delete "$bridge"
  if [[ $what = port ]]; then ip link delete left-port; fi
  reconcile adopting
done

# Firmware moves, as it does in the store: the path that libvirt selected no longer exists.
mkdir /run/firmware
mv /usr/share/OVMF/OVMF_CODE_4M*.fd /run/firmware
sed -i 's,/usr/share/OVMF/OVMF_CODE_4M,/run/firmware/OVMF_CODE_4M,' /usr/share/qemu/firmware/*.json
step firmware adopting

step no-longer-declared nothing
step declared-again adopting

# libvirtd started with the old hooks, started with the current ones, and does not run.
pidof libvirtd >"$SYSTEMCTL_PID"
step refreshed adopting --libvirtd=today
cp "$SYSTEMCTL_LOG" "$folder/steps/refreshed/systemctl"
VFIOC_CONFIGURATION=today sleep 600 &
sleeper=$!
echo "$sleeper" >"$SYSTEMCTL_PID"
: >"$SYSTEMCTL_LOG"
step fresh adopting --libvirtd=today
kill "$sleeper"
echo 0 >"$SYSTEMCTL_PID"
step idle adopting --libvirtd=today
cp "$SYSTEMCTL_LOG" "$folder/steps/idle/systemctl"

# From here on, virsh and mv kill everything that runs in its own session after they have made the Nth change.
changes=' (define|undefine|autostart|net-define|net-undefine|net-autostart|net-start|net-destroy|-f) '
for program in virsh mv; do
  cat >"$bin/$program" <<END
#!/bin/bash
if [[ -n \${CUT-} && " \$* " = *dumpxml* ]]; then
  /usr/bin/$program "\$@" | head -c "\$CUT"
  exit 0
fi
/usr/bin/$program "\$@" || exit
[[ -n \${KILL_AFTER-} && " \$* " =~ \$CHANGES ]] || exit 0
echo >>"\$CHANGES_MADE"
if [[ \$(wc -l <"\$CHANGES_MADE") -ge \$KILL_AFTER ]]; then kill -KILL -- "-\$(ps -o pgid= \$\$ | tr -d ' ')"; fi
END
  chmod +x "$bin/$program"
done
export CHANGES=$changes CHANGES_MADE=$folder/changes

# The state that the killed runs start from: the user's guests and networks, a guest of ours that changes, and one that
# is removed.
reconcile nothing >/dev/null
virsh "undefine --keep-nvram --keep-tpm copy; undefine own"
virsh "net-undefine theirs; net-destroy taken; net-undefine taken"
persons
reconcile plain >/dev/null
edit win 's/pc-q35-[0-9.]*/pc-q35-9.2/'
virsh define "$folder/specs/old/domains/old.xml"
look beginning

begin() {
  local uuid file ask=''
  for uuid in $(virsh list --all --uuid); do ask+="undefine --keep-nvram --keep-tpm $uuid; "; done
  for file in "$folder/steps/beginning/inactive"/*; do ask+="define $file; "; done
  virsh net-destroy lan 2>/dev/null || true
  virsh "$ask net-define $folder/steps/beginning/networks/lan.inactive.xml; net-start lan; net-autostart lan"
  rm -rf "$VFIOC_BACKUPS"
  : >"$CHANGES_MADE"
}

begin
step uninterrupted adopting
# A disk for temporary files that fills up at every point, until it is large enough for all of them.
small=$folder/small
mkdir "$small"
for ((size = 4; size <= 200; size += 12)); do
  begin
  mount -t tmpfs -o "size=${size}k" none "$small"
  way=(env "TMPDIR=$small")
  step "full-$size" adopting
  way=()
  umount "$small"
  step "emptied-$size" adopting
  [[ $(<"$folder/steps/full-$size/status") -ne 0 ]] || break
done

# As on a disk that is full only while virsh writes: it succeeds, and its answer is empty or cut.
for bytes in 0 40 400; do
  begin
  way=(env "CUT=$bytes")
  step "cut-$bytes" adopting
  way=()
done

for ((n = 1; n < 40; n++)); do
  begin
  way=(env "KILL_AFTER=$n" setsid --wait)
  status=0
  reconcile adopting >/dev/null 2>&1 || status=$?
  way=()
  [[ $status -ne 0 ]] || break
  step "killed-$n" adopting
done
