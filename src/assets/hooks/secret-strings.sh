# shellcheck shell=bash disable=SC2154
# USER FILE...: gives QEMU the text of files as OEM strings. They may be readable by root alone, so QEMU gets copies that
# only its user can read, without the line break at the end. libvirt's XML and QEMU's command line, which other users of
# the host can read, have only their paths.
do_secret_strings() {
  local user=$1 folder=$run-secrets/$guest n=0 file
  shift
  rm -rf -- "$folder"
  install -d -m 0711 -- "$run-secrets" "$folder"
  for file in "$@"; do
    read_secret "$file" 61440
    [[ -z $problem ]] ||
      refuse "not started: an OEM string cannot be read, because $problem. Write the secret to that file with sops-nix or agenix, then start the guest again"
    (umask 077 && printf '%s' "$secret" >"$folder/$n") ||
      refuse "cannot write $folder/$n; check the free space of /run (df /run)"
    chmod 0400 -- "$folder/$n"
    chown -- "$user" "$folder/$n"
    n=$((n + 1))
  done
}

undo_secret_strings() {
  rm -rf -- "$run-secrets/$guest"
}
