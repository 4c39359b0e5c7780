# From a spec to the directory that compiles from it: while Nix evaluates, or before.
{ lib, pkgs }:
let
  # Looking whether a text with context is there has Nix make it; the name itself must be without for an older Nix.
  isDirectory =
    spec:
    lib.pathIsDirectory (
      if lib.isString spec && builtins.pathExists spec then builtins.unsafeDiscardStringContext spec else spec
    );
  fileOf = spec: if isDirectory spec then spec + "/host.yaml" else spec;

  # What a person calls the files: their paths below the folder that all of them lie in.
  namesOf =
    files:
    let
      split = map (file: lib.splitString "/" (builtins.unsafeDiscardStringContext (toString file))) files;
      shared =
        steps: if lib.all (path: lib.length path > 1 && lib.head path == lib.head (lib.head steps)) steps then 1 + shared (map lib.tail steps) else 0;
    in
    if files == [ ] then [ ] else map (path: lib.concatStringsSep "/" (lib.drop (shared split) path)) split;

  # A path becomes a file of the store of its own, so that a change elsewhere in the source compiles nothing anew.
  stored =
    spec:
    let
      base = builtins.unsafeDiscardStringContext (baseNameOf spec);
    in
    builtins.path {
      path = spec;
      name = lib.strings.sanitizeDerivationName base;
    };

  # The compiler's own words, as the message of an evaluation that fails.
  failure =
    said:
    throw ''
      virtualisation.vfio: the spec does not compile

      ${said}'';

in
{
  # The specs that an option or an argument names: a path stays one, a derivation is its output.
  specsOf =
    value:
    if value == null then [ ] else map (spec: if builtins.isPath spec then spec else toString spec) (lib.toList value);

  # Compiles in a derivation, as compile.sh says.
  evaluate =
    {
      package,
      specs,
      settings,
    }:
    let
      words = lib.concatLists (
        lib.zipListsWith (name: spec: [
          name
          "${stored spec}"
        ]) (namesOf (map fileOf specs)) specs
      );
      compiled =
        pkgs.runCommandLocal "vfioc-compiled"
          {
            outputs = [
              "out"
              "report"
            ];
            settings = builtins.toJSON settings;
            passAsFile = [ "settings" ];
          }
          ''
            bash ${./compile.sh} ${package}/bin/vfioc ${if settings == { } then "''" else ''"$settingsPath"''} ${lib.escapeShellArgs words}
          '';
      said = builtins.readFile "${compiled.report}/said";
      nothing = specs == [ ] && settings == { };
      empty = lib.filter (spec: isDirectory spec && !(builtins.pathExists (fileOf spec))) specs;
      # Files beside a spec come with the directory only.
      alone = lib.any (spec: !(isDirectory spec)) specs && lib.hasInfix "[named-file]" said;
      hint = lib.optionalString alone "A file given as virtualisation.vfio.spec comes alone: where it names others, give the directory, with a host.yaml in it.\n";
      checked =
        result:
        if nothing then
          throw "virtualisation.vfio: there is no spec: set virtualisation.vfio.spec, .settings or .compiled"
        else if empty != [ ] then
          throw "virtualisation.vfio: there is no host.yaml in ${toString (lib.head empty)}"
        else if lib.trim (builtins.readFile "${compiled.report}/status") == "0" then
          result
        else
          failure (said + hint);
    in
    rec {
      directory = checked "${compiled}";
      manifest = checked "${compiled.report}/manifest.json";
      warnings = lib.optional (!nothing && empty == [ ] && said != "") "virtualisation.vfio: ${said}";
      # All of it in one place, as the command writes it.
      whole = pkgs.runCommandLocal "vfio" { inherit directory manifest; } ''
        cp -r --no-preserve=mode "$directory" $out
        cp "$manifest" $out/manifest.json
      '';
    };

  # What was compiled before, where it is what the spec compiles to: the manifest has the hash of every file read.
  checked =
    { compiled, specs }:
    let
      manifest = builtins.fromJSON (builtins.readFile (compiled + "/manifest.json"));
      inputs = builtins.filter (input: !(input ? from)) manifest.inputs;
      named = builtins.filter (input: input ? from) manifest.inputs;
      hashOf = path: if builtins.pathExists path then builtins.hashFile "sha256" path else "missing";
      pairs = lib.zipListsWith (input: spec: {
        inherit input;
        file = fileOf spec;
      }) inputs specs;
      # A file that a spec names lies beside the spec that names it.
      besides = input: (lib.findFirst (pair: pair.input.path == input.from) null pairs);
      pathOf =
        input:
        let
          pair = besides input;
        in
        if lib.hasPrefix "/" input.path then /. + input.path else dirOf pair.file + "/${input.path}";
      # A file elsewhere on the machine that compiled: a pure evaluation cannot look at it.
      outside = input: lib.hasPrefix "/" input.path && !(builtins.pathExists (pathOf input));
      changed =
        map (pair: baseNameOf pair.file) (builtins.filter (pair: hashOf pair.file != pair.input.sha256) pairs)
        ++ map (input: input.path) (
          builtins.filter (input: besides input != null && hashOf (pathOf input) != input.sha256 && !(outside input)) named
        );
      command = "vfioc compile ${lib.concatMapStringsSep " " (spec: baseNameOf (fileOf spec)) specs} -o ${baseNameOf compiled}";
    in
    if specs == [ ] then
      compiled
    else if lib.length inputs != lib.length specs then
      throw "virtualisation.vfio: ${baseNameOf compiled} was compiled from ${toString (lib.length inputs)} specs, and there are ${toString (lib.length specs)}: run ${command}"
    else if changed != [ ] then
      throw "virtualisation.vfio: ${lib.concatStringsSep ", " changed} has changed since ${baseNameOf compiled} was compiled: run ${command}"
    else
      compiled;
}
