# shellcheck shell=bash
# PATH BYTES USER GROUP: a file that QEMU and a program of the host map. QEMU refuses one that is too small and makes
# one that is missing with an owner of its own. It is only ever lengthened: the host's program may have it mapped.
do_shared_memory() {
  local path=$1 bytes=$2 user=$3 group=$4
  # Everybody can write to this folder, so what stands there may not be ours.
  if [[ -L $path || (-e $path && ! -f $path) ]]; then refuse "$path is not a plain file: remove it"; fi
  if [[ -e $path && $(stat -c %U -- "$path") != "$user" ]]; then
    log "$path belonged to $(stat -c %U -- "$path") and is made anew"
    rm -f -- "$path"
  fi
  [[ -e $path ]] || install -m 0660 -o "$user" -g "$group" -- /dev/null "$path"
  chgrp --no-dereference -- "$group" "$path"
  chmod 0660 -- "$path"
  if (($(stat -c %s -- "$path") < bytes)); then truncate --no-create --size="$bytes" -- "$path"; fi
}

# The file stays: it costs no memory that was not written to, and the host's program goes on where it was.
undo_shared_memory() {
  :
}
