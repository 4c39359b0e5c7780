# The values of the options that modules of vfioc set, without a nixpkgs: `cases` is a file of JSON, for each case by its
# name the path of its module.nix and the attribute paths below pkgs that the module names.
#
# A package is a set whose path in the store does not exist. A text that the module makes a file of does exist: it is
# added to the store of this evaluation, so this needs a store of its own and --read-write-mode. What NixOS has as its
# default is in `defaults`; an option that a module reads and that stands in neither is a mistake, and so is a function
# of lib that is not here.
{ cases }:
let
  inherit (builtins)
    concatStringsSep
    fromJSON
    head
    isAttrs
    listToAttrs
    mapAttrs
    match
    readFile
    replaceStrings
    tail
    toFile
    ;

  merge =
    a: b:
    a
    // mapAttrs (name: value: if a ? ${name} && isAttrs a.${name} && isAttrs value then merge a.${name} value else value) b;

  package = name: { outPath = "/nix/store/00000000000000000000000000000000-${name}"; };

  # { a.b = package "a-b"; } for [ "a" "b" ].
  packageAt =
    path: whole:
    listToAttrs [
      {
        name = head path;
        value = if tail path == [ ] then package (concatStringsSep "-" whole) else packageAt (tail path) whole;
      }
    ];

  lib = {
    getExe = program: program.exe;
    escapeShellArg =
      word:
      if match "[[:alnum:],._+:@%/-]+" word != null then word else "'${replaceStrings [ "'" ] [ "'\\''" ] word}'";
    # As in the boot entry that has the passthrough, where there are two.
    mkIf = _: value: value;
    mkForce = value: value;
    escapeShellArgs = words: concatStringsSep " " (map lib.escapeShellArg words);
  };

  writers = {
    writeText = toFile;
    # In place of the folder, the file in it.
    writeTextDir = path: toFile (baseNameOf path);
    # The file as NixOS has it, but for the path of the shell: its first lines, what it finds its programs by, its text.
    writeShellApplication =
      {
        name,
        text,
        runtimeInputs ? [ ],
        checkPhase ? null,
      }:
      {
        exe = toFile name ''
          #!/bin/bash
          set -o errexit
          set -o nounset
          set -o pipefail

          export PATH="${concatStringsSep ":" (map (input: "${input}/bin") runtimeInputs)}:$PATH"

          ${text}
        '';
      };
  };

  defaults = {
    boot.kernelPackages = {
      kvmfr = package "kvmfr";
      vendor-reset = package "vendor-reset";
    };
    networking.hostName = "nixos";
    services.pulseaudio.enable = false;
    system.nixos.tags = [ ];
    systemd.package = package "systemd";
    users.users = { };
    virtualisation.libvirtd = {
      package = package "libvirt";
      hooks = { };
      qemu = {
        package = package "qemu";
        runAsRoot = true;
        verbatimConfig = "namespaces = []\n";
      };
    };
  };

  valuesOf =
    { module, packages }:
    let
      config = merge defaults values;
      pkgs = merge (builtins.foldl' merge { } (map (path: packageAt path path) packages)) writers;
      values = import (/. + module) { inherit config lib pkgs; };
    in
    # What they ask is about the whole of a host, which is not here.
    removeAttrs values [ "assertions" ];
in
mapAttrs (_: valuesOf) (fromJSON (readFile cases))
