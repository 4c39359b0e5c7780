#!/bin/bash
# passwords.sh FOLDER, within lab/libvirtd.sh: a guest whose display servers have passwords from files.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/assets/reconcile/steps.sh
source "$here/steps.sh"

# Everything that a program is given in its arguments or environment is recorded.
mkdir -m 0751 /run/secrets
for program in virsh xsltproc xmllint cat stat; do
  cat >"$bin/$program" <<END
#!/bin/bash
{ printf '%s\n' "\$@"; env; } >>"$folder/arguments"
exec /usr/bin/$program "\$@"
END
  chmod +x "$bin/$program"
done
# FILE TEXT: as a secret manager writes it.
secret() {
  (umask 077 && printf '%b' "$2" >"/run/secrets/$1")
}
secret vnc 'Kennwort\n'
try secret-missing secret
virsh list --all --name >"$folder/steps/secret-missing/guests"
# shellcheck disable=SC2016 # nothing of it is special
secret spice 'ge&heim<>"'"'"' \xc3\xbc-]]> &amp; $(id) \\n\n'
step secret-first secret
virsh -r dumpxml --inactive shown >"$folder/steps/secret-first/read-only.xml"
try secret-again secret
secret vnc 'Zweites!'
step secret-changed secret
for what in empty: long:Kennwort9 lines:Ken\\nort nul:Kenn\\0wort control:Kenn\\033ort latin:Kenn\\344ort; do
  secret vnc "${what#*:}"
  try "secret-${what%%:*}" secret
done
rm /run/secrets/vnc
step secret-lost secret
secret vnc 'Zweites!'
chmod 0644 /run/secrets/vnc
try secret-readable secret
chmod 0400 /run/secrets/vnc
virsh start shown --paused
try secret-started secret
secret vnc 'Drittes!'
try secret-running secret
virsh destroy shown
try secret-stopped secret
step secret-removed open
cp "$folder/arguments" "$folder/steps/secret-removed/arguments"
rm "$bin"/{virsh,xsltproc,xmllint,cat,stat}
hash -r
virsh define "$folder/persons/mine.xml"
step weaker weaker
