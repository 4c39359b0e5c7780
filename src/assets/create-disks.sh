#!/usr/bin/env bash
# The functions run in shells of their own.
# shellcheck disable=SC2317,SC2329
#
# Creates the disk images of guests that do not exist yet:
#
#   create-disks OWNER { FILE FORMAT BYTES }...
#
# OWNER is the user and group that QEMU runs as (USER:GROUP). Anything that already has the name of an image is left
# alone, even a dangling link. An image appears complete or not at all. If one cannot be created, the others still are;
# the exit status is then 1.
#
# Users may own folders on the way to an image, and exchange what is in them at any moment. Therefore the way is taken
# folder by folder: the kernel keeps a process in the folder that it entered, whatever becomes of the name, and nothing
# is named by more than one step from there. From the first folder that belongs to a user, everything is done with the
# rights of that user, who could do it anyway. The image is then theirs, and libvirt gives it to QEMU when the guest
# starts (dynamic_ownership in qemu.conf).
set -euo pipefail
umask 077

owner=${1:?}
shift

refuse() {
  printf 'vfioc: %s: %s\n' "$file" "$1" >&2
  exit 1
}

# NAME: enters this folder of the current one and nothing else: no link, and not what somebody puts in its place now.
enter() {
  local before ids
  before=$(stat -c %d:%i .)
  # Without -P, bash would look up the whole path again.
  cd -P -- "./$1" || exit 1
  mapfile -t ids < <(stat -c %d:%i -- . .. "../$1" 2>/dev/null)
  [[ ${ids[0]-} == "${ids[2]-}" && ${ids[1]-} == "$before" ]] ||
    refuse "somebody exchanged $1 in $OLDPWD while it was entered"
}

# Whether nobody else can change what is in the current folder. Some file systems of users have no modes (vfat): there,
# nobody else must be able to exchange it.
is_private() {
  [[ -O . ]] || return 1
  if [[ $(stat -c %a .) == *700 ]]; then return; fi
  [[ $EUID -ne 0 && $((0$(stat -c %a ..) & 022)) -eq 0 ]]
}

# Removes the private folders of runs that ended before they could: ours, with nothing else in them.
remove_rests() {
  local rest
  for rest in .vfioc-??????; do
    [[ -d ./$rest && ! -L ./$rest && -O ./$rest ]] || continue
    (enter "$rest" && is_private && [[ $(ls -A) =~ ^(image)?$ ]] && rm -f image && cd -P .. && rmdir -- "./$rest") ||
      true
  done
}

# NAME [OWNER]: creates the image in the current folder. It is made in a private folder, whose `..` nobody else can
# change: for that, a folder must be writable.
place() {
  local name=$1 work status=0
  [[ ! -e ./$name && ! -L ./$name ]] || return 0
  work=$(mktemp -d ./.vfioc-XXXXXX) || return 1
  enter "$work"
  if ! is_private || [[ -n $(ls -A) ]]; then
    refuse "the private folder in $OLDPWD is not private: somebody exchanged it, or the file system has no permissions"
  fi
  fill "$@" || status=1
  rm -f ./image
  cd -P ..
  rmdir -- "$work" || true
  return "$status"
}

# NAME [OWNER]: makes the image in the current folder, and gives it its name in the folder above if that is still free.
# Neither a link nor a move that overwrites nothing can be led astray; some file systems have only the second.
fill() {
  qemu-img create -q -f "$format" image "$bytes" || return 1
  chmod 0600 image || return 1
  [[ -z ${2-} ]] || chown "$2" image || return 1
  # After a loss of power, an image with its name is whole: no later run creates it again.
  sync -- image || return 1
  if ! ln -P --no-target-directory -- image "../$1" 2>/dev/null; then
    [[ ! -e ../$1 && ! -L ../$1 ]] || return 0
    mv --no-clobber --no-target-directory -- image "../$1" || return 1
    [[ ! -e image ]] || return 0
  fi
  sync -- .. || true
  printf 'vfioc: %s: created (%s, %s bytes)\n' "$file" "$format" "$bytes"
}

# NAME FOLDER...: the rest of the way, with the rights of the user whose folder this is, in a shell of go_on_as.
go_on() {
  local name=$1 folder
  for folder in "${@:2}"; do
    [[ -n $folder && $folder != . ]] || continue
    [[ -e ./$folder || -L ./$folder ]] || mkdir -m 0755 -- "./$folder" || exit 1
    cd -P -- "./$folder" || exit 1
    [[ -O . ]] ||
      refuse "$PWD belongs to $(stat -c %U .), but the way there leads through a folder of $(id -un), who could change where it leads: name the folder by a path that does not, or give it to $(id -un)"
  done
  remove_rests
  place "$name"
}

# USER NAME FOLDER...: does the rest as this user, in the current folder. A user can stop their own processes.
go_on_as() {
  local group status=0
  group=$(id -g "+$1" 2>/dev/null) || group=65534
  timeout --kill-after=5 60 \
    setpriv --reuid="$1" --regid="$group" --clear-groups --no-new-privs -- "$BASH" -c \
    "set -euo pipefail; $(declare -f)"$'\nfile=$1 format=$2 bytes=$3; go_on "${@:4}"' \
    create-disks "$file" "$format" "$bytes" "${@:2}" || status=$?
  [[ $status -ne 124 && $status -ne 137 ]] ||
    refuse "user $(stat -c %U .), to whom its folder belongs, could not create it in 60 seconds"
  return "$status"
}

# Goes from / to the folder of the image, which is created if it is missing, and creates the image there.
reach() {
  local name=${file##*/} folders=() steps=() folder target links=0 user mode open
  IFS=/ read -r -d '' -a folders < <(printf '%s\0' "${file%/*}")
  cd -P /
  while true; do
    read -r user mode < <(stat -c '%u %f' .)
    if [[ $user != 0 ]]; then
      go_on_as "$user" "$name" "${folders[@]}"
      return
    fi
    # Whether others can create something here; in a folder like /tmp (with the sticky bit) they cannot exchange it.
    open=$((0x$mode & 022))
    [[ ${#folders[@]} -gt 0 ]] || break
    folder=${folders[0]}
    folders=("${folders[@]:1}")
    case $folder in
    '' | .) ;;
    ..) cd -P .. ;;
    *)
      if [[ -L ./$folder ]]; then
        [[ $open -eq 0 ]] ||
          refuse "$folder in $PWD is a link, and users other than root can create one there: use the path that it leads to"
        ((++links <= 40)) || refuse "too many links in its path"
        target=$(readlink -- "./$folder")
        [[ $target != /* ]] || cd -P /
        IFS=/ read -r -d '' -a steps < <(printf '%s\0' "$target")
        folders=("${steps[@]}" "${folders[@]}")
      else
        [[ -e ./$folder ]] || mkdir -m 0755 -- "./$folder" || exit 1
        enter "$folder"
      fi
      ;;
    esac
  done
  # Where others can also rename a folder of root, one that looks like ours may be another one.
  if ((open == 0 || 0x$mode & 01000)); then remove_rests; fi
  place "$name" "$owner"
}

# FILE FORMAT BYTES: one image, in a shell of its own.
create() {
  file=$1 format=$2 bytes=$3
  if [[ -e $file || -L $file ]]; then
    # Only what a run that was interrupted left behind.
    (reach) >/dev/null 2>&1 || true
  else
    reach
  fi
}

# A file system that does not answer must not keep the other images from being created. This is longer than go_on_as
# gives a user.
limit=70
failed=0
while [[ $# -gt 0 ]]; do
  status=0
  timeout --kill-after=5 "$limit" "$BASH" -c "set -euo pipefail; $(declare -f)"$'\nowner=$1; create "${@:2}"' \
    create-disks "$owner" "${@:1:3}" || status=$?
  if [[ $status -eq 124 || $status -eq 137 ]]; then
    printf 'vfioc: %s: not created in %d seconds: look which file system on the way does not answer (findmnt --target %s)\n' \
      "$1" "$limit" "${1%/*}" >&2
    failed=1
  elif [[ $status -ne 0 ]]; then
    printf 'vfioc: %s: could not be created; the lines above say why\n' "$1" >&2
    failed=1
  fi
  shift 3
done
exit "$failed"
