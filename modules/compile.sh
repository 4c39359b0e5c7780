#!/bin/bash
# Compiles a spec in a derivation. It also succeeds if the spec is wrong, and saves the compiler's messages, so that the
# evaluation shows them directly instead of referring to a build log.
# usage: compile.sh VFIOC SETTINGS|"" [NAME SOURCE]...
# SOURCE is the file of a spec, or a directory with the spec and the files that it names; NAME is the spec's name in
# messages.
# Writes the compiled output to $out, and `status` (0 or 1), `said` and the manifest to $report. The manifest is separate
# because it names store files of settings, which the output must not refer to unless it uses them.
# shellcheck disable=SC2154 # out and report are set by Nix
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
    # Not a problem of the spec: Nix would keep a result forever, but retries a failure.
    cat "$report/said" >&2
    exit "$status"
    ;;
esac
echo "$status" >"$report/status"
