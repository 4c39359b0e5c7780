# shellcheck shell=bash
# Files that QEMU and programs of the host map, in a folder like /dev/shm: every user can create files there, also in
# advance, and keep them open; with the sticky bit, nobody can exchange those of others. The program before or after
# this has `log` and `refuse`.

# PATH USER GROUP: whether the file is one that share_file made. Others can neither make one of this owner, nor give one
# of root's files this name without giving it a second name.
is_shared_file() {
  local mode links user group
  read -r mode links user group < <(stat -c '%f %h %U %G' -- "$1" 2>/dev/null) || return 1
  # A regular file, rw-rw----.
  [[ $mode == 81b0 && $links == 1 && $user == "$2" && $group == "$3" ]]
}

# USER GROUP COMMAND...: runs the command with the rights of this user, if it is another one.
with_rights_of() {
  local rights=()
  [[ $(id -un) == "$1" ]] || rights=(setpriv --reuid="$1" --regid="$2" --clear-groups --)
  "${rights[@]}" "${@:3}"
}

# PATH BYTES USER GROUP: makes sure that the file exists, belongs to USER and GROUP, and is large enough. One that we
# made is only ever extended, because a guest or a program may have it mapped. Anything else is replaced: somebody may
# have it open, who would see what the guest shows. The new file is made where nobody else can reach it.
share_file() {
  local path=$1 bytes=$2 user=$3 group=$4 work try made=''
  if is_shared_file "$path" "$user" "$group"; then
    # The name can lead elsewhere by now only if USER did that.
    (($(stat -c %s -- "$path") >= bytes)) ||
      with_rights_of "$user" "$group" truncate --no-create --size=">$bytes" -- "$path" ||
      refuse "$path cannot be extended to $bytes bytes: check the free space of ${path%/*} (df -h)"
    return
  fi
  if [[ $(stat -c '%f %h' -- "$path" 2>/dev/null) == '81b0 1' ]]; then
    # As ours would be if the users of the configuration were others before: a guest may have it mapped.
    log "$path belongs to $(stat -c %U:%G -- "$path" || true), not to $user:$group: replacing it; a running guest keeps the old one until it is restarted"
  elif [[ -e $path || -L $path ]]; then
    log "$path belongs to $(stat -c %U:%G -- "$path" || true), or has another mode or a second name than vfioc gives it: replacing it"
  fi
  work=$(mktemp -d -- "${path%/*}/.vfioc-XXXXXX") ||
    refuse "$path cannot be created: check the free space of ${path%/*} (df -h; df -i)"
  if install -m 0660 -o "$user" -g "$group" -- /dev/null "$work/new" &&
    truncate --no-create --size="$bytes" -- "$work/new"; then
    for ((try = 0; try < 20; try++)); do
      mv -f --no-target-directory -- "$work/new" "$path" 2>/dev/null || true
      if [[ ! -e $work/new ]]; then
        made=1
        break
      fi
      # Only a folder cannot be replaced. Moved here, nobody else reaches it.
      mv -f --no-target-directory -- "$path" "$work/old$try" 2>/dev/null || true
    done
  fi
  timeout 20 rm -rf -- "$work" || true
  [[ -n $made ]] ||
    refuse "$path cannot be created: check the free space of ${path%/*} (df -h; df -i), and unmount what a user has mounted there (findmnt)"
}
