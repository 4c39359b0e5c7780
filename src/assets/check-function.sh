#!/usr/bin/env bash
# shellcheck disable=SC2154
# WORD...: succeeds if a PCI function is the one that the spec means (the words of find-function.sh); otherwise says what
# is there. The condition of a unit of NixOS that changes a device.
set -euo pipefail

if ! find_function "$@"; then
  printf 'vfioc: %s: left alone\n' "$problem" >&2
  exit 1
fi
