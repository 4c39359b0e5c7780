# shellcheck shell=bash
# PATH: the device of kvmfr that the guest's memory for Looking Glass is. Where there is none QEMU would make a plain
# file of that name, which no client can use and which keeps the module from making its device.
do_kvmfr_device() {
  local path=$1 i
  if [[ -f $path ]]; then
    log "$path is a plain file and no device: it is removed"
    rm -f -- "$path"
  fi
  [[ -c $path ]] || modprobe -- kvmfr || refuse "the module kvmfr, which makes $path, cannot be loaded"
  for ((i = 0; i < 50; i++)); do
    [[ ! -c $path ]] || return 0
    sleep 0.1
  done
  refuse "there is no $path: kvmfr was loaded for fewer guests than there are now, so restart the host"
}

# The device stays: the module cannot be unloaded while a client has it open.
undo_kvmfr_device() {
  :
}
