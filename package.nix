# The command: the committed bundle, run by Node, and the code cache of that Node. Nothing is downloaded.
{
  lib,
  nodejs,
  runCommand,
  runtimeShell,
  stdenv,
}:
let
  package = lib.importJSON ./package.json;
  node = "${nodejs}/bin/node ${lib.escapeShellArgs package.config.node}";
in
runCommand "vfioc-${package.version}"
  {
    meta = {
      description = "Compiles one host spec for PCI passthrough into a NixOS module and libvirt domain XML";
      license = lib.licenses.mit;
      mainProgram = "vfioc";
      platforms = [
        "x86_64-linux"
        "aarch64-linux"
      ];
    };
  }
  ''
    mkdir -p $out/bin $out/share/vfioc
    cp -r --no-preserve=mode ${./dist} $out/share/vfioc/dist
    cp -r ${./schema} $out/share/vfioc/schema
    {
      echo '#!${runtimeShell}'
      echo ${lib.escapeShellArg "exec ${node}"} "$out"'/share/vfioc/dist/vfioc.cjs "$@"'
    } >$out/bin/vfioc
    chmod +x $out/bin/vfioc
    ${lib.optionalString (stdenv.buildPlatform.canExecute stdenv.hostPlatform) ''
      ${nodejs}/bin/node ${./scripts/code-cache.mjs} $out/share/vfioc/dist ${./templates/default/host.yaml}
    ''}
  ''
