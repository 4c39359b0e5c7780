#!/usr/bin/env bash
# shared-file.sh calls these functions.
# shellcheck disable=SC2317,SC2329
#
# {PATH BYTES USER GROUP}...: makes the files that guests share with programs of the host, before a user can log in and
# before a guest starts. The functions of shared-file.sh come before this text. If one cannot be made, the others still
# are; the exit status is then 1.
set -euo pipefail

log() {
  printf 'vfioc: %s\n' "$1" >&2
}

refuse() {
  log "$1"
  exit 1
}

# FOLDER: removes the private folders of share_file that a run left behind that was killed. One that is younger may be
# that of a hook, which runs at the same time.
remove_rests() {
  local rest now
  printf -v now '%(%s)T' -1
  for rest in "$1"/.vfioc-??????; do
    [[ -d $rest && ! -L $rest && -O $rest && $(stat -c %a -- "$rest") == 700 ]] || continue
    if ((now - $(stat -c %Y -- "$rest") > 3600)); then timeout 20 rm -rf -- "$rest" || true; fi
  done
}

failed=0
cleared=''
while [[ $# -gt 0 ]]; do
  if [[ ${1%/*} != "$cleared" ]]; then
    cleared=${1%/*}
    remove_rests "$cleared"
  fi
  # Not as a condition, in which bash continues after a failed command.
  set +e
  (set -e && share_file "${@:1:4}")
  status=$?
  set -e
  [[ $status -eq 0 ]] || failed=1
  shift 4
done
exit "$failed"
