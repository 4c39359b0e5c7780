# shellcheck shell=bash disable=SC2154
# PATH: the kvmfr device that holds the guest's memory for Looking Glass. If it is missing, QEMU would create a regular
# file of that name, which no client can use and which keeps the module from creating its device.
do_kvmfr_device() {
  local path=$1 i said=$here/said
  if [[ -f $path ]]; then
    log "$path is a regular file, not a kvmfr device: removing it"
    rm -f -- "$path"
  fi
  [[ -c $path ]] || in_time 120 timeout 120 modprobe -- kvmfr ||
    refuse "the kernel module kvmfr, which creates $path, cannot be loaded: $(<"$said"); see the kernel log (journalctl -k -b)"
  for ((i = 0; i < 50; i++)); do
    [[ ! -c $path ]] || return 0
    sleep 0.1
  done
  refuse "$path does not exist: kvmfr was loaded for fewer guests than there are now; restart the host"
}

# The device stays: the module cannot be unloaded while a client has it open.
undo_kvmfr_device() {
  :
}
