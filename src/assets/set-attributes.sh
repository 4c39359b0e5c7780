#!/usr/bin/env bash
# shellcheck disable=SC2154
# {--device=WORDS NAME=VALUE...}...: writes settings of PCI functions to their files in sysfs. WORDS are the words of
# find-function.sh. A function that is absent, or is not the one that the spec means, is left alone.
set -euo pipefail

failed=0
found=
problem=

say() {
  printf 'vfioc: %s\n' "$1" >&2
}

for word in "$@"; do
  case $word in
  --device=*)
    read -r -a words <<<"${word#*=}"
    find_function "${words[@]}" || say "$problem: its settings were not changed"
    ;;
  *)
    [[ -n $found ]] || continue
    file=$pci/$found/${word%%=*}
    # The kernel lacks the file if it has nothing to set: a device without any reset has no reset_method.
    if [[ ! -e $file ]] || ! printf '%s\n' "${word#*=}" 2>/dev/null >"$file"; then
      say "$found: the kernel refuses ${word#*=} for ${word%%=*}: it has $(cat -- "$file" 2>/dev/null || echo 'no such file')"
      failed=1
    fi
    ;;
  esac
done
exit "$failed"
