#!/usr/bin/env bash
# FILE: puts aside the key of libvirt's secrets where this host can no longer read it. Since 12.1 libvirtd does not
# start with such a key, and makes a new one only where there is none. systemd sealed it to the host: to the TPM, and to
# what is in /var/lib/systemd, which a host that keeps less than all of /var/lib loses.
# https://libvirt.org/secretencryption.html
set -euo pipefail

key=${1:?}
if [[ ! -e $key ]]; then exit 0; fi
if reason=$(systemd-creds decrypt --name=secrets-encryption-key "$key" - 2>&1 >/dev/null); then exit 0; fi
mv -f -- "$key" "$key.unreadable"
printf 'vfioc: %s cannot be read on this host any more and is put aside as %s.unreadable: %s\n' "$key" "$key" "$reason"
