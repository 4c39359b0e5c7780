# The values of the options that modules of vfioc set, without nixpkgs. `cases` is a JSON file that contains, by the
# name of each case, the path of its module.nix and the attribute paths below pkgs that the module uses.
#
# A package is a set whose store path does not exist. A string that the module turns into a file does exist: it is added
# to the store of this evaluation, which therefore needs its own store and --read-write-mode. Defaults of NixOS are in
# `defaults`. It is an error if a module reads an option that neither it nor `defaults` sets, or uses a function of lib
# that is not defined here.
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
    # The files of vfioc end with one line end.
    fileContents = file: head (match "(.*)\n" (readFile file));
    # The condition is true, as in the boot entry with passthrough.
    mkIf = _: value: value;
    mkForce = value: value;
    optionalAttrs = condition: set: if condition then set else { };
    escapeShellArgs = words: concatStringsSep " " (map lib.escapeShellArg words);
  };

  writers = {
    writeText = toFile;
    # Returns the file instead of its folder.
    writeTextDir = path: toFile (baseNameOf path);
    # The same file as in NixOS except for the path of the shell: its first lines, its PATH and its text.
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
      values = import (/. + module) {
        inherit config lib pkgs;
        # Of the options that a module looks for, a release may lack.
        options = { };
      };
    in
    # They check options of a whole host, which are missing here.
    removeAttrs values [ "assertions" ];
in
mapAttrs (_: valuesOf) (fromJSON (readFile cases))
