# From a spec to the directory that compiles from it: while Nix evaluates, or before.
{ lib, pkgs }:
let
  # The names of the files in the compiler's messages are those that a person knows: a link of that name leads to each.
  linked =
    specs:
    let
      bases = map baseNameOf specs;
      nameOf = index: base: if lib.count (other: other == base) bases > 1 then "${toString (index + 1)}-${base}" else base;
    in
    lib.imap0 (index: spec: {
      inherit spec;
      name = nameOf index (baseNameOf spec);
    }) specs;

  isDirectory = spec: lib.pathIsDirectory spec;

  # A path becomes a file of the store of its own, so that a change elsewhere in the source compiles nothing anew.
  stored = spec: builtins.path { path = spec; name = lib.strings.sanitizeDerivationName (baseNameOf spec); };

  # Lines of shell that lay the specs out in the current directory, and the words that name them there.
  layout =
    specs:
    let
      each =
        { spec, name }:
        if isDirectory spec then
          {
            line = "ln -s ${stored spec}/* .";
            word = "host.yaml";
          }
        else
          {
            line = "ln -s ${stored spec} ${lib.escapeShellArg name}";
            word = lib.escapeShellArg "./${name}";
          };
      all = map each (linked specs);
    in
    {
      lines = map (one: one.line) all;
      words = map (one: lib.removePrefix "./" one.word) all;
    };

  # The compiler's own words, as the message of an evaluation that fails.
  failure =
    said:
    throw ''
      virtualisation.vfio: the spec does not compile

      ${said}'';

in
{
  # Compiles in a derivation that always succeeds, and leaves what the compiler said in it: so that a mistake in a spec
  # is a message of the evaluation, and not a log of a builder to go and look for.
  evaluate =
    {
      package,
      specs,
      settings,
    }:
    let
      inherit (layout specs) lines words;
      arguments = lib.concatStringsSep " " (words ++ lib.optionals (settings != { }) [ "--settings" "settings.json" ]);
      environment = {
        settings = builtins.toJSON settings;
        passAsFile = [ "settings" ];
      };
      compiled = pkgs.runCommand "vfioc-compiled" environment (
        lib.concatLines (
          [
            "mkdir -p $out work && cd work"
            ''cp "$settingsPath" settings.json''
          ]
          ++ lines
          ++ [
            "status=0"
            "${package}/bin/vfioc compile ${arguments} -o $out/vfio >/dev/null 2>$out/said || status=$?"
            "echo $status >$out/status"
          ]
        )
      );
      said = builtins.readFile "${compiled}/said";
      nothing = specs == [ ] && settings == { };
    in
    {
      directory =
        if nothing then
          throw "virtualisation.vfio: there is no spec: set virtualisation.vfio.spec, .settings or .compiled"
        else if lib.trim (builtins.readFile "${compiled}/status") == "0" then
          "${compiled}/vfio"
        else
          failure said;
      warnings = lib.optional (!nothing && said != "") "virtualisation.vfio: ${said}";
    };

  # What was compiled before, where it is what the spec compiles to: the manifest has the hash of every file read.
  checked =
    { compiled, specs }:
    let
      manifest = builtins.fromJSON (builtins.readFile (compiled + "/manifest.json"));
      inputs = builtins.filter (input: !(input ? from)) manifest.inputs;
      named = builtins.filter (input: input ? from) manifest.inputs;
      fileOf = spec: if isDirectory spec then spec + "/host.yaml" else spec;
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
      changed =
        map (pair: baseNameOf pair.file) (builtins.filter (pair: hashOf pair.file != pair.input.sha256) pairs)
        ++ map (input: input.path) (
          builtins.filter (input: besides input != null && hashOf (pathOf input) != input.sha256) named
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
