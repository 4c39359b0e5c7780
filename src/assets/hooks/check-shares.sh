# shellcheck shell=bash
# USERS PATH...: virtiofsd serves these folders as root, and takes the way to one again at each start. If somebody else
# could exchange a folder on the way, the guest would get any folder of the host. USERS, joined by commas, are root by
# another name. What is in the last folder is the guest's in any case.
do_check_shares() {
  local trusted=' 0 ' name id path
  for name in ${1//,/ }; do
    id=$(id -u -- "$name" 2>/dev/null) || continue
    trusted+="$id "
  done
  for path in "${@:2}"; do check_way "$path" "$trusted"; done
}

# PATH USERS: refuses a way on which others than these users (their IDs) can exchange a folder. `at` is never a link: a
# link is replaced by its target, whose way is looked at too.
check_way() {
  local path=$1 trusted=$2 at=/ folders=() steps=() folder next links=0 user mode owner kind
  IFS=/ read -r -d '' -a folders < <(printf '%s\0' "$path") || true
  while [[ ${#folders[@]} -gt 0 ]]; do
    folder=${folders[0]}
    folders=("${folders[@]:1}")
    case $folder in
    '' | .) continue ;;
    ..)
      at=${at%/*}
      at=${at:-/}
      continue
      ;;
    esac
    next=${at%/}/$folder
    read -r user mode < <(stat -c '%u %f' -- "$at" 2>/dev/null) || refuse_missing "$path" "$at"
    [[ $trusted == *" $user "* ]] ||
      refuse_way "$path" "$(stat -c %U -- "$at")" "who owns $at"
    read -r owner kind < <(stat -c '%u %f' -- "$next" 2>/dev/null) || refuse_missing "$path" "$next"
    if ((0x$mode & 022)); then
      # In a folder like /tmp, others can only exchange what is theirs.
      ((0x$mode & 01000)) || refuse_way "$path" 'other users' "who can write to $at"
      [[ $trusted == *" $owner "* ]] || refuse_way "$path" "$(stat -c %U -- "$next")" "who owns $next in $at"
    fi
    if (((0x$kind & 0170000) == 0120000)); then
      ((++links <= 40)) || refuse "the way to the share $path has too many links: use the path that they lead to"
      IFS=/ read -r -d '' -a steps < <(readlink -z -- "$next") || true
      [[ -n ${steps[0]-} ]] || at=/
      folders=("${steps[@]}" "${folders[@]}")
    else
      at=$next
    fi
  done
}

# PATH USER WHY
refuse_way() {
  refuse "the share $1 can be exchanged by $2, $3, and virtiofsd would serve what they put there as root: share a folder to which only folders of root lead (sudo install -d /srv/SHARE), or set 'user' of the share to the user who owns it"
}

# PATH FOLDER
refuse_missing() {
  refuse "the share $1 cannot be served, because $2 does not exist or root cannot read it: create it (sudo install -d '$1'), or correct the 'path' of the share"
}

undo_check_shares() {
  :
}
