#!/bin/bash
# batch.sh FOLDER: runs the commands in FOLDER/*.words, in the order of their names; each word ends with NUL. Writes the
# output (.stdout, .stderr) and the exit status (.status) of each next to it.
set -u
for file in "$1"/*.words; do
  mapfile -d '' words <"$file"
  name=${file%.words}
  status=0
  "${words[@]}" >"$name.stdout" 2>"$name.stderr" </dev/null || status=$?
  echo "$status" >"$name.status"
done
