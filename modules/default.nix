# virtualisation.vfio: compiles a PCI passthrough spec while the system is evaluated, or uses output that was compiled
# before, and sets the resulting options.
{
  config,
  lib,
  options,
  pkgs,
  ...
}:
let
  cfg = config.virtualisation.vfio;
  compile = import ./compile.nix { inherit lib pkgs; };
  prefixes = import ./prefixes.nix;

  # An unset setting is null; the compiler's default applies then.
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
  # Options and compiler have the same version, so options alone do not need the version of the format.
  settings = lib.optionalAttrs (hasSettings && specs == [ ]) { version = 1; } // given;
  specs = compile.specsOf cfg.spec;

  compilation = compile.evaluate { inherit (cfg) package; inherit specs settings; };
  # The directory of module.nix, and the compiler's warnings.
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

  # NixOS reads the names of what is set below a prefix even if the condition of a mkIf is false.
  module = lib.optionalAttrs cfg.enable (
    let
      all = import (directory + "/module.nix") {
        inherit
          config
          lib
          options
          pkgs
          ;
      };
      beyond = unreachable tree [ ] all;
    in
    if beyond == [ ] then
      all
    else
      throw (
        "virtualisation.vfio: module.nix of ${toString directory} sets ${lib.concatStringsSep ", " beyond}, "
        + "which vfioc never sets: run vfioc compile again, or import that module.nix instead of using virtualisation.vfio"
      )
  );

  # The prefixes as nested sets, with null at the end of each.
  tree = lib.foldl' lib.recursiveUpdate { } (map (prefix: lib.setAttrByPath prefix null) prefixes);

  # Options below no prefix, which would be silently ignored: in a module that was edited, or made by another vfioc.
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

  # Store files that a setting names and that are in the output: the module only has them as text without context.
  named = builtins.attrNames (builtins.getContext source);

  # What the module sets below each prefix. The prefixes do not depend on the module: NixOS needs the names of what is
  # set before it can evaluate the options that the module is compiled from.
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
      defaultText = lib.literalMD "the compiled output";
    };
in
{
  options.virtualisation.vfio = {
    enable = lib.mkEnableOption "PCI passthrough to virtual machines, configured by one spec";

    package = lib.mkOption {
      type = lib.types.package;
      default = pkgs.callPackage ../package.nix { };
      defaultText = lib.literalMD "vfioc, run by `pkgs.nodejs`";
      description = "The vfioc package to compile with.";
    };

    spec = lib.mkOption {
      type = lib.types.nullOr (lib.types.either lib.types.path (lib.types.listOf lib.types.path));
      default = null;
      example = lib.literalExpression "./host.yaml";
      description = ''
        The spec: a file, a list of files that are merged from left to right, or a directory with a host.yaml and the
        files that it names. If a file names others, set this to the directory: a file is copied to the store alone.
      '';
    };

    settings = lib.mkOption {
      type = lib.types.submodule { options = import ./options.nix { inherit lib; }; };
      default = { };
      description = ''
        The spec as options, merged over `spec`: mappings are merged deeply, lists and values are replaced. Unset options
        have the compiler's defaults; none depends on the rest of the configuration.
      '';
    };

    compiled = lib.mkOption {
      type = lib.types.nullOr lib.types.path;
      default = null;
      example = lib.literalExpression "./vfio";
      description = ''
        The output directory of `vfioc compile`, used instead of compiling while the system is evaluated (import from
        derivation). Its files must be those that vfioc wrote. If `spec` is set too, it must be the one that this was
        compiled from.
      '';
    };

    build = {
      module = built "The module.nix in use." (text "module.nix" source);
      domains = built "The XML of all guests." (textsIn "domains");
      networks = built "The XML of all networks." (textsIn "networks");
      programs = built "The programs that the host runs." (textsIn "programs");
      manifest = built "The manifest, with the hashes of all files that were read or written." (
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
              message = "virtualisation.vfio: only x86_64 hosts are supported.";
            }
            {
              assertion = cfg.compiled == null || !hasSettings;
              message =
                "virtualisation.vfio: settings have no effect on compiled: "
                + "remove virtualisation.vfio.compiled to compile them, or remove virtualisation.vfio.settings.";
            }
            {
              assertion = config.virtualisation.libvirtd.enable || !(module.virtualisation.libvirtd.enable or false);
              message =
                "virtualisation.vfio: the guests need libvirtd, but virtualisation.libvirtd.enable is false: "
                + "remove the definition that disables it.";
            }
          ];
        }
      ]
    )
  );
}
