# virtualisation.vfio: compiles a spec of PCI passthrough while the system is evaluated, or takes what was compiled
# before, and sets the options that come of it.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  cfg = config.virtualisation.vfio;
  compile = import ./compile.nix { inherit lib pkgs; };
  prefixes = import ./prefixes.nix;

  # A setting that nobody set is null; the compiler's default is what holds then.
  withoutNulls =
    value:
    if lib.isAttrs value then
      lib.mapAttrs (_: withoutNulls) (lib.filterAttrs (_: each: each != null) value)
    else if lib.isList value then
      map withoutNulls value
    else
      value;

  given = withoutNulls cfg.settings;
  hasSettings = given != { };
  # Options and compiler come together, so options alone need not say which version of the format they are.
  settings = lib.optionalAttrs (hasSettings && specs == [ ]) { version = 1; } // given;
  specs = compile.specsOf cfg.spec;

  compilation = compile.evaluate { inherit (cfg) package; inherit specs settings; };
  # The directory of module.nix, and what the compiler said.
  directory =
    if cfg.compiled == null then
      compilation.directory
    else
      compile.checked {
        inherit specs;
        inherit (cfg) compiled;
      };
  manifest = if cfg.compiled == null then compilation.manifest else directory + "/manifest.json";
  said = if cfg.compiled == null then compilation.warnings else [ ];
  source = builtins.readFile (directory + "/module.nix");

  # NixOS looks at the names of what is set below a prefix even where the condition of a mkIf does not hold.
  module = lib.optionalAttrs cfg.enable (
    let
      all = import (directory + "/module.nix") { inherit config lib pkgs; };
      beyond = unreachable tree [ ] all;
    in
    if beyond == [ ] then
      all
    else
      throw "virtualisation.vfio: module.nix of ${toString directory} sets ${lib.concatStringsSep ", " beyond}, which is nothing that vfioc sets: compile it anew, or leave virtualisation.vfio and import that file"
  );

  # The prefixes as sets of sets; null where one ends.
  tree = lib.foldl' lib.recursiveUpdate { } (map (prefix: lib.setAttrByPath prefix null) prefixes);

  # What is below no prefix, and would be left out without a word: in a module that was edited, or is of another vfioc.
  unreachable =
    below: path: set:
    lib.concatMap (
      name:
      if !(below ? ${name}) then
        [ (lib.showOption (path ++ [ name ])) ]
      else if below.${name} == null then
        [ ]
      else
        unreachable below.${name} (path ++ [ name ]) set.${name}
    ) (builtins.attrNames set);

  # Files of the store that a setting names and that stand in what compiles: a module has them as mere text.
  named = builtins.attrNames (builtins.getContext source);

  # What the module sets below each prefix. Which prefixes there are does not depend on the module: NixOS asks for the
  # names of what is set before it can evaluate the options that the module is compiled from.
  settingsBelow =
    prefix: lib.setAttrByPath prefix (lib.mkIf (lib.hasAttrByPath prefix module) (lib.attrByPath prefix { } module));

  text = name: content: pkgs.writeText name content;
  textsIn =
    kind:
    let
      folder = directory + "/${kind}";
      names = if builtins.pathExists folder then builtins.attrNames (builtins.readDir folder) else [ ];
    in
    pkgs.runCommand "vfioc-${kind}" { } (
      lib.concatLines (
        [ "mkdir -p $out" ]
        ++ map (
          name: "cp ${text name (builtins.readFile (folder + "/${name}"))} $out/${lib.escapeShellArg name}"
        ) names
      )
    );

  built =
    description: default:
    lib.mkOption {
      type = lib.types.package;
      readOnly = true;
      inherit default description;
      defaultText = lib.literalMD "what compiles";
    };
in
{
  options.virtualisation.vfio = {
    enable = lib.mkEnableOption "PCI passthrough to virtual machines, from one spec";

    package = lib.mkOption {
      type = lib.types.package;
      default = pkgs.callPackage ../package.nix { };
      defaultText = lib.literalMD "vfioc, run by `pkgs.nodejs`";
      description = "The compiler.";
    };

    spec = lib.mkOption {
      type = lib.types.nullOr (lib.types.either lib.types.path (lib.types.listOf lib.types.path));
      default = null;
      example = lib.literalExpression "./host.yaml";
      description = ''
        The spec: a file, files that are merged from left to right, or a directory with a host.yaml and the files that it
        names. A file comes alone: where it names others, give the directory.
      '';
    };

    settings = lib.mkOption {
      type = lib.types.submodule { options = import ./options.nix { inherit lib; }; };
      default = { };
      description = ''
        The spec as options, merged over `spec`: maps deeply, lists and values replaced. What is not set is as the
        compiler has it; nothing here defaults from the rest of the configuration.
      '';
    };

    compiled = lib.mkOption {
      type = lib.types.nullOr lib.types.path;
      default = null;
      example = lib.literalExpression "./vfio";
      description = ''
        What `vfioc compile` wrote, in place of compiling while the system is evaluated (import from derivation). Where
        `spec` is given too, it must be the one that this was compiled from.
      '';
    };

    build = {
      module = built "module.nix, as it is used." (text "module.nix" source);
      domains = built "The XML of the guests." (textsIn "domains");
      networks = built "The XML of the networks." (textsIn "networks");
      programs = built "The programs that the host runs." (textsIn "programs");
      manifest = built "The hashes of all files that were read and written." (
        text "manifest.json" (builtins.readFile manifest)
      );
    };
  };

  config = lib.mkIf cfg.enable (
    lib.mkMerge (
      map settingsBelow prefixes
      ++ [
        {
          warnings = said;
          system.extraDependencies = map (
            path: builtins.appendContext path { ${path}.path = true; }
          ) named;
          assertions = [
            {
              assertion = pkgs.stdenv.hostPlatform.isx86_64;
              message = "virtualisation.vfio: passthrough is for x86_64 hosts for now.";
            }
            {
              assertion = cfg.compiled == null || !hasSettings;
              message = "virtualisation.vfio: compiled cannot be changed by settings: take settings out, or compiled.";
            }
            {
              assertion = config.virtualisation.libvirtd.enable || !(module.virtualisation.libvirtd.enable or false);
              message = "virtualisation.vfio: the guests need libvirtd, and virtualisation.libvirtd.enable is switched off elsewhere: take that out.";
            }
          ];
        }
      ]
    )
  );
}
