# What `vfioc import` reads of an evaluated NixOS system, as plain JSON: the definitions that belong to passthrough, each
# with the file that makes it, and the values of the options that a spec must know. Definitions of NixOS itself are left
# out. Nothing is built. A value that throws becomes { _type = "failed"; }, and an option that this release does not have
# is left out.
system:
let
  inherit (builtins)
    any
    attrNames
    concatLists
    concatMap
    elem
    filter
    getContext
    hasAttr
    head
    isAttrs
    isFunction
    isList
    isPath
    isString
    length
    listToAttrs
    map
    pathExists
    readDir
    readFile
    replaceStrings
    stringLength
    substring
    tail
    toJSON
    tryEval
    unsafeDiscardStringContext
    ;
  inherit (system) config options;

  # Larger texts are no hooks, and the whole must stay readable.
  maxText = 131072;
  maxDepth = 12;

  attempt =
    default: value:
    let
      result = tryEval value;
    in
    if result.success then result.value else default;

  startsWith = prefix: text: substring 0 (stringLength prefix) text == prefix;
  endsWith =
    suffix: text:
    let
      rest = stringLength text - stringLength suffix;
    in
    rest >= 0 && substring rest (-1) text == suffix;
  # A regular expression would overflow the stack of Nix with a long text.
  contains = part: text: replaceStrings [ part ] [ "" ] text != text;
  pathOf = text: filter isString (builtins.split "[.]" text);
  joined = path: builtins.concatStringsSep "." path;

  # The value at a path, or the default if there is none or a part of the way throws.
  at =
    default: path: set:
    if path == [ ] then
      set
    else
      let
        here = attempt { } set;
        name = head path;
      in
      if isAttrs here && hasAttr name here then at default (tail path) here.${name} else default;

  # Reading a file must not fail: a store path of another machine or a path that is outside of a flake is only named.
  # Whether a derivation was instantiated can only be asked if the evaluation is impure.
  impure = builtins ? currentSystem;
  textOf =
    path:
    let
      text = readFile path;
      small = attempt "" (if pathExists path then text else "");
    in
    if small != "" && stringLength small <= maxText then
      { text = unsafeDiscardStringContext small; }
    else
      { };
  # Older Nix has no readFileType. It may not read the whole store in a pure evaluation, so the name must tell there.
  isFolder =
    path:
    if builtins ? readFileType then
      builtins.readFileType path == "directory"
    else if impure then
      pathExists (toString path + "/.")
    else if dirOf (toString path) == builtins.storeDir then
      builtins.match ".*[.][a-z]+" (unsafeDiscardStringContext (toString path)) == null
    else
      (readDir (dirOf path)).${unsafeDiscardStringContext (baseNameOf path)} == "directory";
  # The texts of a folder of scripts, such as qemu.d/GUEST/prepare/begin/*.sh.
  maxFiles = 40;
  textsIn =
    depth: folder:
    let
      entries = readDir folder;
      inside = concatMap (
        name:
        let
          path = folder + "/${name}";
        in
        if entries.${name} == "directory" then
          if depth == 0 then [ ] else textsIn (depth - 1) path
        else if entries.${name} == "regular" then
          [
            (
              {
                _type = "file";
                path = unsafeDiscardStringContext (toString path);
              }
              // textOf path
            )
          ]
        else
          [ ]
      ) (attrNames entries);
    in
    if length inside > maxFiles then [ ] else inside;

  # The scripts that the script of a derivation calls: those of its inputs that write a text.
  storeName = "${builtins.storeDir}/[0-9a-z]{32}-[^\"]*[.]drv";
  callsOf =
    depth: drv:
    if depth == 0 then
      [ ]
    else
      concatMap (
        part:
        let
          path = head part;
          # The path has no context, so it is added to read the file.
          file = textOf (builtins.appendContext path { ${path}.path = true; });
        in
        if isList part && file ? text && contains "(\"text\"," file.text then
          [
            {
              _type = "file";
              inherit path;
              drv = file.text;
            }
          ]
          ++ callsOf (depth - 1) file.text
        else
          [ ]
      ) (filter isList (builtins.split "(${storeName})" drv));

  # A path of the store, such as that of a script: its text if it is there without building anything, or else the
  # derivation that makes it, which has the text if it is a script.
  storePath =
    path:
    let
      context = getContext path;
      names = attrNames context;
      name = head names;
      made = context.${name} ? outputs;
      derivation = builtins.appendContext name { ${name}.path = true; };
      drv = if impure && endsWith ".drv" name then textOf derivation else { };
    in
    {
      _type = "file";
      path = unsafeDiscardStringContext path;
    }
    // (
      if length names != 1 then
        { }
      else if made then
        if drv ? text then
          {
            drv = drv.text;
            files = callsOf 3 drv.text;
          }
        else
          { }
      else if isFolder path then
        { files = textsIn 5 path; }
      else
        textOf path
    );

  # A text that installs hooks, with those that it names.
  installsHooks = text: getContext text != { } && contains "libvirt/hooks" text;
  withFiles =
    text:
    let
      context = getContext text;
    in
    {
      _type = "text";
      text = unsafeDiscardStringContext text;
      files = filter (file: file ? drv || file ? text || file ? files) (
        map (
          name:
          storePath (
            builtins.appendContext name (
              if context.${name} ? outputs then
                { ${name} = { inherit (context.${name}) outputs; }; }
              else
                { ${name}.path = true; }
            )
          )
        ) (attrNames context)
      );
    };

  isOnePath =
    text:
    startsWith builtins.storeDir text
    && !contains " " text
    && !contains "\n" text
    && getContext text != { };

  package =
    value:
    {
      _type = "package";
      name = plainName value;
    }
    // (
      let
        text = attempt null (value.text or null);
      in
      if isString text && stringLength text <= maxText then
        { text = unsafeDiscardStringContext text; }
      else
        { }
    );
  plainName =
    value:
    let
      name = attempt "" (value.pname or value.name or "");
    in
    if isString name then unsafeDiscardStringContext name else "";

  failed = {
    _type = "failed";
  };
  # A value as JSON. What mkIf, mkMerge and the like wrap is unwrapped; what a false mkIf holds is "nothing".
  plain =
    depth: unknown:
    let
      result = tryEval unknown;
      value = result.value;
      deeper = plain (depth - 1);
    in
    if !result.success then
      failed
    else if isString value then
      if isOnePath value then
        storePath value
      else if installsHooks value then
        withFiles value
      else
        unsafeDiscardStringContext value
    else if isPath value then
      {
        _type = "file";
        path = toString value;
      }
      // (if isFolder value then { files = textsIn 5 value; } else textOf value)
    else if isFunction value then
      { _type = "function"; }
    else if isList value then
      if depth == 0 then failed else filter isThere (map deeper value)
    else if isAttrs value then
      let
        kind = attempt "" (value._type or "");
      in
      if attempt "" (value.type or "") == "derivation" then
        package value
      else if depth == 0 then
        failed
      else if kind == "if" then
        if attempt false value.condition then deeper value.content else { _type = "nothing"; }
      else if kind == "merge" then
        {
          _type = "merge";
          contents = filter isThere (map deeper (attempt [ ] value.contents));
        }
      else if kind == "override" || kind == "order" then
        deeper value.content
      else if value ? __functor then
        { _type = "function"; }
      else if value ? outPath then
        plain depth (attempt "" value.outPath)
      else
        listToAttrs (
          filter (each: isThere each.value) (
            map (name: {
              inherit name;
              value = deeper value.${name};
            }) (attrNames value)
          )
        )
    else
      value;
  isThere = value: !(isAttrs value && value ? _type && value._type == "nothing");
  json = plain maxDepth;

  # Where NixOS is, to leave out what it defines itself.
  declared = attempt [ ] (options.boot.kernelParams.declarations or [ ]);
  rootOf =
    file:
    let
      parts = builtins.split "/nixos/modules/" (toString file);
    in
    if length parts > 1 then head parts + "/nixos/modules/" else null;
  nameOf = file: unsafeDiscardStringContext (toString file);
  root = if declared == [ ] then null else rootOf (nameOf (head declared));
  isOwn = file: root != null && startsWith root file;

  isOption = value: isAttrs value && attempt "" (value._type or "") == "option";
  isForeign =
    option:
    !any (file: isOwn (nameOf file)) (
      attempt [ ] (option.declarations or [ ])
    );

  # A definition that throws as a whole takes all others of its option with it.
  failedDefinition = {
    file = "";
    value = failed;
  };

  # The definitions of an option outside of NixOS.
  definitionsOf =
    option:
    let
      withFiles = attempt [ failedDefinition ] (
        option.definitionsWithLocations or (map (value: {
          file = "";
          inherit value;
        }) (option.definitions or [ ]))
      );
      fileOf = definition: unsafeDiscardStringContext (toString (attempt "" definition.file));
    in
    filter (each: isThere each.value) (
      map (definition: {
        file = fileOf definition;
        value = json definition.value;
      }) (filter (definition: !isOwn (fileOf definition)) withFiles)
    );

  # The options at and below a path.
  leaves =
    path: here:
    let
      set = attempt { } here;
    in
    if isOption set then
      [
        {
          inherit path;
          option = set;
        }
      ]
    else if isAttrs set && length path < 8 then
      concatMap (name: leaves (path ++ [ name ]) set.${name}) (
        filter (name: substring 0 1 name != "_") (attrNames set)
      )
    else
      [ ];
  below = path: leaves path (at { } path options);

  exported =
    select: path:
    map (leaf: {
      option = joined leaf.path;
      definitions = select leaf.path (definitionsOf leaf.option);
    }) (below (pathOf path));
  whole = exported (_: definitions: definitions);

  words = [
    "AllowedCPUs"
    "PIPEWIRE_"
    "PULSE_SERVER"
    "driver_override"
    "evdev"
    "hugepages"
    "iommu"
    "ivshmem"
    "kvm"
    "libvirt"
    "looking-glass"
    "memlock"
    "qemu"
    "scream"
    "spice"
    "swtpm"
    "vfio"
    "virsh"
    "virt-manager"
    "QEMU"
    "LIBVIRT"
    "OVMF"
    "edk2"
  ];
  # Of options that hold everything, such as systemd.services: what mentions passthrough.
  isAbout =
    value:
    let
      text = toJSON value;
    in
    any (word: contains word text) words;
  aboutNames =
    value:
    if isAttrs value && value ? _type then
      if value._type == "merge" then
        {
          _type = "merge";
          contents = map aboutNames value.contents;
        }
      else
        value
    else if isAttrs value then
      listToAttrs (
        map (name: {
          inherit name;
          value = value.${name};
        }) (filter (name: isAbout { ${name} = value.${name}; }) (attrNames value))
      )
    else if isList value then
      filter isAbout value
    else if isString value && !isAbout value then
      ""
    else
      value;
  isEmpty = value: value == { } || value == [ ] || value == "";
  mentioning = exported (
    _: definitions:
    filter (definition: !isEmpty definition.value) (
      map (definition: definition // { value = aboutNames definition.value; }) definitions
    )
  );

  # Options that no release of NixOS has: those of modules such as nixos-vfio and NixVirt.
  foreign =
    path:
    map (leaf: {
      option = joined leaf.path;
      definitions = definitionsOf leaf.option;
      foreign = true;
    }) (filter (leaf: isForeign leaf.option) (below (pathOf path)));

  groupsOfInterest = [
    "input"
    "kvm"
    "libvirt"
    "libvirtd"
    "qemu"
    "qemu-libvirtd"
    "vfio"
  ];
  ofInterest = filter (group: isString group && elem group groupsOfInterest);
  # The merged lists of all wrappers of a raw value.
  flat =
    value:
    if isList value then
      value
    else if isAttrs value && value ? _type && value._type == "merge" then
      concatMap flat value.contents
    else
      [ ];
  memberships =
    set: field: relevant:
    concatMap (
      definition:
      let
        merged =
          value:
          if isAttrs value && value ? _type then
            if value._type == "merge" then concatMap merged value.contents else [ ]
          else if isAttrs value then
            concatMap (
              name:
              let
                one = value.${name};
                parts =
                  if isAttrs one && (one._type or "") == "merge" then one.contents else [ one ];
              in
              concatMap (
                part:
                if isAttrs part && part ? ${field} && relevant name (flat part.${field}) != [ ] then
                  [
                    {
                      option = "${set}.${name}.${field}";
                      definitions = [
                        {
                          inherit (definition) file;
                          value = relevant name (flat part.${field});
                        }
                      ];
                    }
                  ]
                else
                  [ ]
              ) parts
            ) (attrNames value)
          else
            [ ];
      in
      merged definition.value
    ) (concatMap (leaf: definitionsOf leaf.option) (below (pathOf set)));

  # kernelPackages is a set of packages: its name below pkgs.
  pkgs = system.pkgs or (config._module.args.pkgs or { });
  kernelOf = packages: attempt "" (packages.kernel.drvPath or "");
  versionOf = packages: attempt "" (packages.kernel.version or "");
  kernel =
    let
      used = attempt { } config.boot.kernelPackages;
      candidates = filter (
        name:
        startsWith "linuxPackages" name
        && attempt false (
          let
            packages = pkgs.${name};
          in
          isAttrs packages && versionOf packages != "" && versionOf packages == versionOf used
        )
      ) (attrNames pkgs);
      same = filter (name: kernelOf pkgs.${name} == kernelOf used) candidates;
      # The name without a version is the one that a configuration has.
      unversioned = filter (name: builtins.match "linuxPackages(_[a-z]+)*" name != null) same;
    in
    {
      version = unsafeDiscardStringContext (versionOf used);
      name = plainName (attempt { } (used.kernel or { }));
      packages = unversioned ++ filter (name: !elem name unversioned) same;
    };
  kernelPackages = map (
    entry:
    entry
    // {
      definitions = map (
        definition: definition // { value = if kernel.version == "" then failed else kernel; }
      ) entry.definitions;
    }
  ) (
    map (leaf: {
      option = joined leaf.path;
      # The packages themselves are not read.
      definitions = map (definition: {
        file = nameOf definition.file;
      }) (
        filter (definition: !isOwn (nameOf definition.file)) (
          attempt [ failedDefinition ] (leaf.option.definitionsWithLocations or [ ])
        )
      );
    }) (below (pathOf "boot.kernelPackages"))
  );

  # As for the kernel: the name of QEMU below pkgs.
  qemu =
    let
      used = at { } (pathOf "virtualisation.libvirtd.qemu.package") config;
      drvOf = package: attempt "" (package.drvPath or "");
    in
    {
      packages = filter (name: drvOf used != "" && drvOf (pkgs.${name} or { }) == drvOf used) [
        "qemu"
        "qemu_full"
        "qemu_kvm"
      ];
    };

  # The values in effect, of this system and of its specialisations.
  effective = [
    "boot.blacklistedKernelModules"
    "boot.extraModprobeConfig"
    "boot.initrd.kernelModules"
    "boot.kernelModules"
    "boot.kernelParams"
    "hardware.nvidia.prime.offload.enable"
    "hardware.nvidia.prime.sync.enable"
    "hardware.pulseaudio.enable"
    "networking.hostName"
    "programs.virt-manager.enable"
    "services.pipewire.enable"
    "services.pulseaudio.enable"
    "services.udev.extraRules"
    "services.xserver.videoDrivers"
    "systemd.tmpfiles.rules"
    "virtualisation.libvirtd.allowedBridges"
    "virtualisation.libvirtd.enable"
    "virtualisation.libvirtd.onBoot"
    "virtualisation.libvirtd.onShutdown"
    "virtualisation.libvirtd.parallelShutdown"
    "virtualisation.libvirtd.qemu.runAsRoot"
    "virtualisation.libvirtd.qemu.swtpm.enable"
    "virtualisation.libvirtd.qemu.verbatimConfig"
    "virtualisation.libvirtd.shutdownTimeout"
    "virtualisation.spiceUSBRedirection.enable"
  ];
  valuesOf =
    of:
    listToAttrs (
      filter (each: each.value != null && each.value != failed) (
        map (name: {
          inherit name;
          value = json (at null (pathOf name) of);
        }) effective
      )
    );

  specialisations =
    let
      all = attempt { } (config.specialisation or { });
    in
    listToAttrs (
      map (name: {
        inherit name;
        value = {
          inherits = attempt true (all.${name}.inheritParentConfig or true);
          values = valuesOf (attempt { } all.${name}.configuration);
        };
      }) (attrNames all)
    );

  normalUsers = filter (
    name:
    attempt false (config.users.users.${name}.isNormalUser or false)
  ) (attrNames (attempt { } (config.users.users or { })));

  # Units that home-manager gives to users: their files are not known.
  homes = at { } (pathOf "home-manager.users") config;
  homeUnits = concatMap (
    user:
    let
      units = aboutNames (json (at { } ([ user ] ++ pathOf "systemd.user.services") homes));
    in
    if isAttrs units && !(units ? _type) && units != { } then
      [
        {
          option = "home-manager.users.${user}.systemd.user.services";
          definitions = [
            {
              file = "";
              value = units;
            }
          ];
        }
      ]
    else
      [ ]
  ) (attrNames (attempt { } homes));

  all =
    concatMap whole [
      "boot.blacklistedKernelModules"
      "boot.devShmSize"
      "boot.extraModprobeConfig"
      "boot.extraModulePackages"
      "boot.initrd.availableKernelModules"
      "boot.initrd.kernelModules"
      "boot.kernelModules"
      "boot.kernelParams"
      "hardware.amdgpu.initrd"
      "hardware.cpu"
      "hardware.nvidia.prime"
      "networking.bridges"
      "networking.firewall"
      "networking.hostName"
      "programs.virt-manager"
      "services.persistent-evdev"
      "services.udev.extraRules"
      "services.xserver.videoDrivers"
      "systemd.tmpfiles.rules"
      "virtualisation.kvmgt"
      "virtualisation.libvirtd"
      "virtualisation.spiceUSBRedirection"
    ]
    ++ kernelPackages
    ++ concatMap mentioning [
      "boot.initrd.extraUdevRulesCommands"
      "boot.initrd.postDeviceCommands"
      "boot.initrd.preDeviceCommands"
      "boot.initrd.preLVMCommands"
      "boot.initrd.services.udev.rules"
      "boot.initrd.systemd.services"
      "boot.kernel.sysctl"
      "boot.kernelPatches"
      "boot.postBootCommands"
      "environment.etc"
      "environment.sessionVariables"
      "environment.systemPackages"
      "environment.variables"
      "fileSystems"
      "security.pam.loginLimits"
      "security.polkit.extraConfig"
      "security.wrappers"
      "services.udev.packages"
      "system.activationScripts"
      "systemd.mounts"
      "systemd.paths"
      "systemd.services"
      "systemd.sockets"
      "systemd.timers"
      "systemd.tmpfiles.settings"
      "systemd.user.services"
      "users.groups"
    ]
    ++ foreign "virtualisation"
    ++ concatLists [
      (memberships "users.users" "extraGroups" (_: ofInterest))
      (memberships "users.extraUsers" "extraGroups" (_: ofInterest))
      homeUnits
    ];
in
{
  vfioc = "nixos";
  version = 1;
  release = attempt "" (config.system.nixos.release or "");
  users = normalUsers;
  options = filter (entry: entry.definitions != [ ]) all;
  values = valuesOf config // {
    "virtualisation.libvirtd.qemu.package" = qemu;
  };
  inherit specialisations;
}
