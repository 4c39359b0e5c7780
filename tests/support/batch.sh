#!/bin/bash
# batch.sh FOLDER: runs the commands in FOLDER/*.words, in the order of their names; each word of one ends with NUL. Beside
# each it puts what the command printed (.stdout, .stderr) and its exit status (.status).
set -u
for file in "$1"/*.words; do
  mapfile -d '' words <"$file"
  name=${file%.words}
  status=0
  "${words[@]}" >"$name.stdout" 2>"$name.stderr" </dev/null || status=$?
  echo "$status" >"$name.status"
done
