# shellcheck shell=bash
# PATH BYTES USER GROUP: a file that both QEMU and a host program map. QEMU refuses a file that is too small, and
# creates a missing one with its own owner. The file is only ever extended, because the host program may have it mapped.
do_shared_memory() {
  local path=$1 bytes=$2 user=$3 group=$4
  # Every user can write to this folder, so the file may not be ours.
  if [[ -L $path || (-e $path && ! -f $path) ]]; then
    refuse "$path is not a regular file: remove it, then start the guest again"
  fi
  if [[ -e $path && $(stat -c %U -- "$path") != "$user" ]]; then
    log "$path belonged to user $(stat -c %U -- "$path") instead of $user: replacing it"
    rm -f -- "$path"
  fi
  [[ -e $path ]] || install -m 0660 -o "$user" -g "$group" -- /dev/null "$path"
  chgrp --no-dereference -- "$group" "$path"
  chmod 0660 -- "$path"
  if (($(stat -c %s -- "$path") < bytes)); then truncate --no-create --size="$bytes" -- "$path"; fi
}

# The file stays: pages that were never written cost no memory, and the host program can keep using it.
undo_shared_memory() {
  :
}
