#!/bin/bash
# Compiles a spec in a derivation. It succeeds also where the spec is wrong, and leaves what the compiler said: so that a
# mistake is a message of the evaluation, and not a log of a builder to go and look for.
# usage: compile.sh VFIOC SETTINGS|"" [NAME SOURCE]...
# SOURCE is the file of a spec, or a directory that has it and the files that it names; NAME is what messages call the spec.
# Leaves in $out what compiles, and in $report `status` (0 or 1), `said`, and the manifest: a file of the store that a
# setting names stands in it, and what compiles must not refer to such a file where nothing of it does.
# shellcheck disable=SC2154 # out and report are Nix's
set -euo pipefail

vfioc=$1
flags=()
words=()
if [[ -n $2 ]]; then flags=(--settings "$2"); fi
shift 2

mkdir -p specs "$out" "$report"
cd specs
while [[ $# -gt 0 ]]; do
  folder=$(dirname "./$1")
  mkdir -p "$folder"
  if [[ -d $2 ]]; then
    cp -r --no-preserve=mode "$2/." "$folder"
  else
    cp --no-preserve=mode "$2" "./$1"
  fi
  words+=("$1")
  shift 2
done

status=0
"$vfioc" compile "${flags[@]}" -o "$out" -- "${words[@]}" >/dev/null 2>"$report/said" || status=$?
case $status in
  0) mv "$out/manifest.json" "$report/manifest.json" ;;
  1) ;;
  *)
    # Not the spec's fault: a result would be kept for ever, and a failure is tried again.
    cat "$report/said" >&2
    exit "$status"
    ;;
esac
echo "$status" >"$report/status"
