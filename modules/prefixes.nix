# Made from src/nix/prefixes.ts by npm run generate.
[
  [ "assertions" ]
  [ "boot" ]
  [ "environment" ]
  [ "hardware" ]
  [ "networking" ]
  [ "programs" ]
  [ "security" ]
  [ "services" ]
  [ "specialisation" ]
  [ "system" ]
  [ "systemd" ]
  [ "users" ]
  [
    "virtualisation"
    "libvirtd"
  ]
  [
    "virtualisation"
    "spiceUSBRedirection"
  ]
  [ "warnings" ]
]
