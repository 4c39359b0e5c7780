#!/usr/bin/env bash
# FILE: moves the key of libvirt's secrets away if this host can no longer decrypt it. Since 12.1, libvirtd does not
# start with such a key, and only creates a new one if there is none. systemd sealed the key to the host: to the TPM,
# and to files in /var/lib/systemd, which a host that does not keep all of /var/lib loses.
# https://libvirt.org/secretencryption.html
set -euo pipefail

key=${1:?}
if [[ ! -e $key ]]; then exit 0; fi
if reason=$(systemd-creds decrypt --name=secrets-encryption-key "$key" - 2>&1 >/dev/null); then exit 0; fi
mv -f -- "$key" "$key.unreadable"
printf 'vfioc: %s can no longer be decrypted on this host (%s): moved it to %s.unreadable, so that libvirt creates a new key\n' "$key" "$reason" "$key"
