#!/usr/bin/env bash
# rounds.sh TRIES FILE SECRET ROOTS GOOD PROGRAM [WORD...]: runs a program of root that creates FILE, while somebody
# attacks it. Prints how often the attack was won: SECRET changed in any way, something appeared in ROOTS, or FILE,
# if GOOD is not empty, is not what GOOD says (owner, group, mode, links, size) after the program succeeded.
set -uo pipefail

tries=$1 file=$2 secret=$3 roots=$4 good=$5
shift 5
won=0
made=0
describe() {
  stat -c '%U:%G %a %h %s' -- "$1" 2>&1
}
for ((try = 0; try < tries; try++)); do
  rm -rf -- "$secret" "$roots"
  mkdir -m 0700 -- "$roots"
  (umask 077 && printf 'of root\n' >"$secret")
  before=$(describe "$secret")
  lost=
  if "$@" >/dev/null 2>&1; then
    made=$((made + 1))
    [[ -z $good || $(describe "$file") == "$good" ]] || lost='the file'
  fi
  [[ $(describe "$secret") == "$before" && $(<"$secret") == 'of root' && -z $(ls -A "$roots") ]] || lost='a file of root'
  [[ -z $lost ]] || won=$((won + 1))
  rm -rf -- "$file" 2>/dev/null
done
printf '%s won, %s made\n' "$won" "$made"
