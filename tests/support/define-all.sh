#!/bin/bash
# define-all.sh FOLDER: for each ID.KIND.xml (KIND is domain or network), validates it with libvirt's schema, and
# defines and dumps ID.KIND.define.xml; a domain's dump is defined and dumped again. If there is an ID.emulated.xml,
# generates QEMU's command line and writes errors to ID.native. Writes results.json: exit statuses and error messages by
# ID.KIND.
set -u
cd "$1" || exit 1
separator='{'
for file in *.domain.xml *.network.xml; do
  [[ -e $file ]] || continue
  name=${file%.xml}
  message=
  output=$(virt-xml-validate "$file" 2>&1) && valid=0 || valid=$?
  ((valid == 0)) || message+="schema: $output; "
  defined=0
  # Documents of different cases have the same names and UUIDs, so each is removed before the next.
  if [[ $name == *.domain ]]; then
    output=$(virsh -q define "$name.define.xml" 2>&1) || defined=$?
    identity=$(sed -n 's:^ *<name>\(.*\)</name>$:\1:p' "$file" | head -n1)
    virsh -q dumpxml --inactive "$identity" >"$name.dump.xml" 2>/dev/null
    output+=$(virsh -q define "$name.dump.xml" 2>&1 >/dev/null) || defined=$?
    virsh -q dumpxml --inactive "$identity" >"$name.again.xml" 2>/dev/null
    emulated=${name%.domain}.emulated.xml
    if [[ -e $emulated ]]; then
      virsh -q domxml-to-native qemu-argv --xml "$emulated" 2>"${name%.domain}.native" >/dev/null
    fi
    virsh -q undefine --nvram --tpm "$identity" >/dev/null 2>&1 || virsh -q undefine --nvram "$identity" >/dev/null 2>&1
  else
    identity=$(sed -n 's:^ *<name>\(.*\)</name>$:\1:p' "$file" | head -n1)
    virsh -q net-undefine "$identity" >/dev/null 2>&1
    output=$(virsh -q net-define "$name.define.xml" 2>&1) || defined=$?
    virsh -q net-dumpxml --inactive "$identity" >"$name.dump.xml" 2>/dev/null
    virsh -q net-undefine "$identity" >/dev/null 2>&1
  fi
  ((defined == 0)) || message+="define: $output; "
  message=${message//\\/\\\\}
  message=${message//\"/\\\"}
  message=${message//$'\n'/ }
  printf '%s"%s":{"valid":%d,"defined":%d,"message":"%s"}' "$separator" "$name" "$valid" "$defined" "${message//$'\t'/ }" >>results.json.part
  separator=,
done
[[ $separator == , ]] || printf '{' >>results.json.part
printf '}' >>results.json.part
mv results.json.part results.json
