#!/bin/bash
# owned.sh FOLDER, within lab/libvirtd.sh: a guest that virt-manager made is first left to its owner, and then adopted.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/assets/reconcile/steps.sh
source "$here/steps.sh"

for file in "$folder"/persons/*.xml; do virsh define "$file"; done
look before

step off off
step different different
step tuned tuned
step mistuned mistuned
step paged paged
step shared shared
virsh 'undefine tuned; undefine shared; undefine paged'
step refused mistaken

step legacy legacy
step legacy-again legacy
step extended extended
mkdir -p /srv
truncate --size 1M /srv/{old,more}.img
virsh start old --paused
step unowned unowned
virsh "destroy old; undefine legacy; define $folder/steps/before/inactive/old.xml"

step chipset chipset
step adopted adopting
step again adopting
step more more
step more-again more

# FILE MOVES EXISTING: the definition of the spec `more` on a host where functions are at other addresses.
programs=$folder/specs/more/programs
declared=$folder/specs/more/domains/win.xml
mkdir "$folder/steps/swapped"
swap() {
  local at=$folder/steps/swapped
  xsltproc --nonet --stringparam existing "$3" --stringparam moves "$2" "$programs/identity.xsl" "$declared" >"$at/identified.xml"
  xsltproc --nonet --stringparam existing "$3" --stringparam declared "$declared" "$programs/places.xsl" \
    "$at/identified.xml" >"$at/$1.xml"
}
swap once ' 0000:06:00.0=0000:07:00.0 0000:07:00.0=0000:06:00.0' "$folder/steps/more/inactive/win.xml"
swap twice ' 0000:06:00.0=0000:16:00.0' "$folder/steps/swapped/once.xml"
xsltproc --nonet --stringparam existing "$folder/steps/more/inactive/win.xml" \
  --stringparam moves ' 0000:06:00.0=0000:16:00.0 0000:07:00.0=0000:06:00.0' "$programs/comparison.xsl" "$declared" \
  >"$folder/steps/swapped/differences"

step fewer adopting
step moved moved
step stated stated
step stated-again stated
# The way back: the guest stays as it is, and is not removed when the spec no longer has it.
virsh start win --paused 2>/dev/null || true
step released off
virsh destroy win 2>/dev/null || true
step released-again off
step undeclared none
step without-adopt stated
step adopted-again adopting
step removed none
