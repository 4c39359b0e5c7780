#!/usr/bin/env bash
# FILE: moves the key of libvirt's secrets away if this host can no longer decrypt it. Since 12.1, libvirtd does not
# start with such a key, and only creates a new one if there is none. systemd sealed the key to the host: to the TPM,
# and to files in /var/lib/systemd, which a host that does not keep all of /var/lib loses.
#
# systemd-creds does not say whether that is for ever: the TPM may be locked, or not there yet. So it is asked several
# times, and no key that was moved away is ever replaced: `mv` can bring it back.
# https://libvirt.org/secretencryption.html
set -euo pipefail

key=${1:?}
pause=${VFIOC_PAUSE:-5}
if [[ ! -e $key ]]; then exit 0; fi
for ((try = 1; try <= 3; try++)); do
  if reason=$(systemd-creds decrypt --name=secrets-encryption-key "$key" - 2>&1 >/dev/null); then exit 0; fi
  [[ $try -eq 3 ]] || sleep "$pause"
done
to=$key.unreadable n=1
while [[ -e $to || -L $to ]]; do to=$key.unreadable-$((++n)); done
mv --no-clobber --no-target-directory -- "$key" "$to"
# Older versions of mv succeed if they have moved nothing.
if [[ -e $key ]]; then
  printf 'vfioc: %s cannot be decrypted on this host, and could not be moved to %s\n' "$key" "$to" >&2
  exit 1
fi
sync -- "$to" "${key%/*}"
reason=${reason//$'\n'/; }
printf "vfioc: %s cannot be decrypted on this host (%s): moved it to %s, so that libvirt creates a new key. If that was only for now, bring it back: sudo systemctl stop libvirtd && sudo mv %s %s\n" \
  "$key" "${reason//[^[:print:]]/?}" "$to" "$to" "$key"
