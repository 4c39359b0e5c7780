# Gets the compiled output of a spec: compiled during evaluation, or before.
{ lib, pkgs }:
let
  # Checking whether a string with context exists makes Nix build it; older Nix needs the string without context.
  isDirectory =
    spec:
    lib.pathIsDirectory (
      if lib.isString spec && builtins.pathExists spec then builtins.unsafeDiscardStringContext spec else spec
    );
  fileOf = spec: if isDirectory spec then spec + "/host.yaml" else spec;

  # The names of the files for the user: their paths below their common folder.
  namesOf =
    files:
    let
      split = map (file: lib.splitString "/" (builtins.unsafeDiscardStringContext (toString file))) files;
      # Whether all paths begin with the same folder, and how many folders they share.
      isShared = paths: lib.all (path: lib.length path > 1 && lib.head path == lib.head (lib.head paths)) paths;
      shared = paths: if isShared paths then 1 + shared (map lib.tail paths) else 0;
    in
    if files == [ ] then
      [ ]
    else
      map (path: lib.concatStringsSep "/" (lib.drop (shared split) path)) split;

  # Copies a path to the store on its own, so that other changes in the source do not cause a recompilation.
  stored =
    spec:
    let
      base = builtins.unsafeDiscardStringContext (baseNameOf spec);
    in
    builtins.path {
      path = spec;
      name = lib.strings.sanitizeDerivationName base;
    };

  # As lib.hasInfix, whose regular expression overflows the stack of Nix with some hundred kilobytes.
  contains = part: text: builtins.replaceStrings [ part ] [ "" ] text != text;

  # Fails the evaluation with the compiler's messages.
  failure =
    said:
    throw ''
      virtualisation.vfio: the spec does not compile

      ${said}'';

in
{
  # The specs of an option or an argument: paths stay paths, and derivations become their output paths.
  specsOf =
    value:
    if value == null then
      [ ]
    else
      map (spec: if builtins.isPath spec then spec else toString spec) (lib.toList value);

  # Compiles in a derivation, see compile.sh.
  evaluate =
    {
      package,
      specs,
      settings,
    }:
    let
      settingsFile = if settings == { } then "''" else ''"$settingsPath"'';
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
            bash ${./compile.sh} ${package}/bin/vfioc ${settingsFile} ${lib.escapeShellArgs words}
          '';
      said = builtins.readFile "${compiled.report}/said";
      nothing = specs == [ ] && settings == { };
      empty = lib.filter (spec: isDirectory spec && !(builtins.pathExists (fileOf spec))) specs;
      # Files next to a spec are only copied with its directory.
      alone = lib.any (spec: !(isDirectory spec)) specs && contains "[named-file]" said;
      hint = lib.optionalString alone (
        "A file in virtualisation.vfio.spec is copied to the store alone: if it names other files, "
        + "set virtualisation.vfio.spec to the directory that contains host.yaml and these files.\n"
      );
      checked =
        result:
        if nothing then
          throw "virtualisation.vfio: there is no spec: set virtualisation.vfio.spec, .settings or .compiled"
        else if empty != [ ] then
          throw (
            "virtualisation.vfio: there is no host.yaml in ${toString (lib.head empty)}: "
            + "add it, or set virtualisation.vfio.spec to the file itself"
          )
        else if lib.trim (builtins.readFile "${compiled.report}/status") == "0" then
          result
        else
          failure (said + hint);
    in
    rec {
      directory = checked "${compiled}";
      manifest = checked "${compiled.report}/manifest.json";
      warnings = lib.optional (!nothing && empty == [ ] && said != "") "virtualisation.vfio: ${said}";
      # The whole output in one directory, as the command writes it.
      whole = pkgs.runCommandLocal "vfio" { inherit directory manifest; } ''
        cp -r --no-preserve=mode "$directory" $out
        cp "$manifest" $out/manifest.json
      '';
    };

  # Checks that an existing output is whole, and up to date with the spec: the manifest has the hash of every file that
  # was written or read.
  checked =
    { compiled, specs }:
    let
      name = baseNameOf compiled;
      fail = what: throw "virtualisation.vfio: ${what}";
      within = path: compiled + "/${path}";
      hashOf = path: if builtins.pathExists path then builtins.hashFile "sha256" path else "missing";
      manifestFile = within "manifest.json";
      manifestText = lib.removeSuffix "\n" (builtins.readFile manifestFile);
      manifest =
        # Nix cannot catch an error of fromJSON. These are a file that was cut off, and conflicts of git.
        if
          lib.hasPrefix "{" manifestText
          && lib.hasSuffix "}" manifestText
          && !(contains "\n<<<<<<< " manifestText)
        then
          builtins.fromJSON manifestText
        else
          { };

      # As in src/cli/output/manifest.ts: what anybody else adds to the manifest must not lead out of the directory.
      word = "[A-Za-z0-9_][A-Za-z0-9_.+'-]*";
      isOutput =
        path:
        builtins.match "module\\.nix|(domains|networks)/${word}\\.xml|roms/${word}\\.rom|programs/${word}" path != null;
      # The folders of which every file is used, listed or not.
      folders = [
        "domains"
        "networks"
        "programs"
      ];
      listed = builtins.attrNames manifest.files;
      present = lib.concatMap (
        folder:
        lib.optionals (builtins.pathExists (within folder)) (
          map (file: "${folder}/${file}") (builtins.attrNames (builtins.readDir (within folder)))
        )
      ) folders;
      invalid = builtins.filter (path: !(isOutput path)) listed;
      hashes = lib.genAttrs listed (path: hashOf (within path));
      missing = builtins.filter (path: hashes.${path} == "missing") listed;
      edited = builtins.filter (path: hashes.${path} != manifest.files.${path}) listed;
      foreign = builtins.filter (path: !(manifest.files ? ${path})) present;

      inputs = builtins.filter (input: !(input ? from)) manifest.inputs;
      named = builtins.filter (input: input ? from) manifest.inputs;
      pairs = lib.zipListsWith (input: spec: {
        inherit input;
        file = fileOf spec;
      }) inputs specs;
      # A file that a spec names is relative to the spec that names it.
      besides = input: (lib.findFirst (pair: pair.input.path == input.from) null pairs);
      pathOf =
        input:
        let
          pair = besides input;
        in
        if lib.hasPrefix "/" input.path then /. + input.path else dirOf pair.file + "/${input.path}";
      # A file elsewhere on the machine that compiled: a pure evaluation cannot read it.
      outside = input: lib.hasPrefix "/" input.path && !(builtins.pathExists (pathOf input));
      changed =
        map (pair: baseNameOf pair.file) (builtins.filter (pair: hashOf pair.file != pair.input.sha256) pairs)
        ++ map (input: input.path) (
          builtins.filter (
            # A file of a spec that is not there cannot be compared.
            input: besides input == null || (hashOf (pathOf input) != input.sha256 && !(outside input))
          ) named
        );

      specNames =
        if specs != [ ] then
          map (spec: baseNameOf (fileOf spec)) specs
        else if builtins.pathExists manifestFile && manifest ? inputs then
          map (input: input.path) inputs
        else
          [ "host.yaml" ];
      command = "vfioc compile ${lib.escapeShellArgs specNames} -o ${lib.escapeShellArg name}";
      # The first of many files: a tool that converts line ends changes all of them.
      some =
        paths:
        let
          more = lib.length paths - 3;
        in
        lib.concatMapStringsSep ", " (path: "${name}/${path}") (lib.take 3 paths)
        + lib.optionalString (more > 0) " and ${toString more} more";
      isAre = paths: if lib.length paths == 1 then "is" else "are";
      hasHave = paths: if lib.length paths == 1 then "has" else "have";
    in
    if builtins.pathExists (within ".vfioc-tmp") then
      fail "vfioc was interrupted while it wrote ${name}, or is still writing: run ${command}"
    else if !(builtins.pathExists manifestFile) then
      fail "there is no manifest.json in ${name}: run ${command}, and git add the directory if it is in a git repository"
    else if (manifest.version or null) != 1 || !(manifest ? files."module.nix") || invalid != [ ] then
      fail "${name}/manifest.json is not what vfioc writes: run ${command} --force"
    else if missing != [ ] then
      fail "${some missing} ${isAre missing} missing: run ${command}, and git add the directory if it is in a git repository"
    else if edited != [ ] then
      fail (
        "${some edited} ${hasHave edited} changed since vfioc wrote ${name}: run ${command} --force to undo that, or "
        + "import ${name}/module.nix instead of using virtualisation.vfio to keep it"
      )
    else if foreign != [ ] then
      fail "${some foreign} ${isAre foreign} not in ${name}/manifest.json: move ${if lib.length foreign == 1 then "it" else "them"} out of ${name}"
    else if specs == [ ] then
      compiled
    else if lib.length inputs != lib.length specs then
      fail (
        "${name} was compiled from ${toString (lib.length inputs)} specs, "
        + "but virtualisation.vfio.spec has ${toString (lib.length specs)}: run ${command}"
      )
    else if changed != [ ] then
      fail "${lib.concatStringsSep ", " changed} has changed since ${name} was compiled: run ${command}"
    else
      compiled;
}
