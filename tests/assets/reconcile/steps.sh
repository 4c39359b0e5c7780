# shellcheck shell=bash
# Sourced by the sessions, with FOLDER as their first argument: FOLDER/specs/NAME holds the compiled output of each spec,
# with the arguments of reconcile.sh in FOLDER/specs/NAME/words. After each step, FOLDER/steps/STEP holds the output of
# reconcile.sh and what libvirt then has.
folder=$1
export VFIOC_BACKUPS=$folder/backups
nvram=/var/lib/libvirt/qemu/nvram

virsh() {
  command virsh --quiet "$@"
}

# STEP: records what libvirt has, with a single call that prints the file name before each answer.
look() {
  local at=$folder/steps/$1 ask='' uuid name flag
  mkdir -p "$at"/{inactive,live,networks,backups,nvram}
  while read -r uuid name; do
    ask+="echo @inactive/$name.xml; dumpxml --inactive --security-info $uuid; echo @live/$name.xml; dumpxml $uuid; "
  done < <(virsh list --all --uuid --name)
  for name in $(virsh net-list --all --name); do
    ask+="echo @networks/$name.xml; net-dumpxml $name; echo @networks/$name.inactive.xml; net-dumpxml --inactive $name; "
  done
  for flag in state-paused state-shutoff autostart; do ask+="echo @$flag; list --all --name --$flag; "; done
  ask+='echo @network-active; net-list --name; echo @network-autostart; net-list --all --name --autostart; '
  # With --quiet, virsh does not end the lines that it echoes.
  command virsh "$ask echo @ids; list --id" | awk -v at="$at" '/^@/ { file = at "/" substr($0, 2); next } NF { print >file }'
  cp -r "$VFIOC_BACKUPS/." "$at/backups/" 2>/dev/null || true
  cp -r "$nvram/." "$at/nvram/" 2>/dev/null || true
  ls /var/lib/libvirt/swtpm >"$at/tpm" 2>/dev/null || true
}

# SPEC WORD...: runs reconcile.sh with the arguments of the spec and these, through the command in `way`.
way=()
reconcile() {
  local words=() programs=$folder/specs/$1/programs
  mapfile -t words <"$folder/specs/$1/words"
  "${way[@]}" bash "$programs/reconcile.sh" "$programs"/{identity,places,comparison}.xsl "${words[@]}" "${@:2}"
}

# STEP SPEC WORD...: the same, and records the result.
step() {
  local at=$folder/steps/$1 status=0
  mkdir -p "$at"
  reconcile "${@:2}" >"$at/stdout" 2>"$at/stderr" || status=$?
  echo "$status" >"$at/status"
  look "$1"
}

# STEP SPEC WORD...: the same, without what libvirt then has.
try() {
  local at=$folder/steps/$1 status=0
  mkdir -p "$at"
  reconcile "${@:2}" >"$at/stdout" 2>"$at/stderr" || status=$?
  echo "$status" >"$at/status"
}

# Guests with a network need these.
mkdir -p /dev/net
mknod /dev/net/tun c 10 200
mknod /dev/vhost-net c 10 238

# Replaces systemctl: reports the process ID and the control group of libvirtd from files, and records its other calls.
bin=$folder/bin
mkdir -p "$bin"
cat >"$bin/systemctl" <<'END'
#!/bin/sh
case "$1 $2" in
"show --property=MainPID") cat "$SYSTEMCTL_PID" ;;
"show --property=ControlGroup") cat "$SYSTEMCTL_GROUP" ;;
*) echo "$*" >>"$SYSTEMCTL_LOG" ;;
esac
END
chmod +x "$bin/systemctl"
export SYSTEMCTL_PID=$folder/pid SYSTEMCTL_GROUP=$folder/group SYSTEMCTL_LOG=$folder/systemctl.log
PATH=$bin:$PATH
echo 0 >"$SYSTEMCTL_PID"
# The lab has no systemd: libvirtd is where this shell is.
awk -F: '$1 == 0 { sub(/^[^:]*:[^:]*:/, ""); print }' /proc/self/cgroup >"$SYSTEMCTL_GROUP"
