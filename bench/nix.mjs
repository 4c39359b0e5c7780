// The cost of evaluating a NixOS system with the flake's module, compared to importing the compiled module.nix, and of
// checking that a compiled output is whole: in function calls and thunks, which are the same every time, and for the hashes
// of many files in processor time.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const options = ['--option', 'substituters', '', '--option', 'sandbox', 'false', '--option', 'build-users-group', ''];

/** An expression for the derivation path of an example system with these modules. */
const systemOf = (root, nixpkgs, modules) => `
  let example = ${root}/examples/same-model-gpus/vfio;
  in ((import ${root}/nix-tests/nixos/eval.nix { nixpkgs = /. + "${nixpkgs}"; }) {
    modules = [
      {
        networking.hostName = "desktop";
        users.users.alex.isNormalUser = true;
        services.pipewire.enable = false;
        hardware.pulseaudio.enable = true;
      }
      ${modules}
    ];
  }).config.system.build.toplevel.drvPath`;

/** The number of function calls and thunks of an evaluation, and its processor time in seconds. */
function cost(expression) {
  const { status, stderr } = spawnSync(
    'nix-instantiate',
    ['--eval', '--read-write-mode', ...options, '-E', expression],
    {
      encoding: 'utf8',
      env: { ...process.env, NIX_SHOW_STATS: '1' },
    },
  );
  if (status !== 0) throw new Error(`nix-instantiate ended with ${status}:\n${stderr.slice(-2000)}`);
  const { cpuTime, nrFunctionCalls, nrThunks } = JSON.parse(stderr.slice(stderr.search(/^\{$/m)));
  return { work: nrFunctionCalls + nrThunks, seconds: cpuTime };
}

/** A copy of the module that takes any compiled output without looking at its files. */
function trustingModule(root, folder) {
  cpSync(join(root, 'modules'), folder, { recursive: true });
  renameSync(join(folder, 'compile.nix'), join(folder, 'whole.nix'));
  writeFileSync(
    join(folder, 'compile.nix'),
    'args: import ./whole.nix args // { checked = { compiled, ... }: compiled; }\n',
  );
  return folder;
}

/**
 * The cost of a system with `compiled`, of the same system without the check of its files, and with module.nix imported;
 * the seconds of that system, and of checking another output. Or what is missing to measure it.
 *
 * @param {string} root the repository
 * @param {string} folder a new folder for what this needs
 * @param {string} many a compiled output with many files
 * @returns {{ direct: number, trusted: number, compiled: number, system: number, many: number } | { missing: string }}
 */
export function evaluation(root, folder, many) {
  const nixpkgs = process.env.NIXPKGS || join(process.env.VFIOC_CACHE || join(homedir(), '.cache/vfioc'), 'nixpkgs');
  if (!existsSync(join(nixpkgs, 'nixos/lib/eval-config.nix'))) return { missing: 'a nixpkgs tree' };
  if (spawnSync('nix-instantiate', ['--version']).error) return { missing: 'nix-instantiate' };
  const by = (modules) =>
    cost(systemOf(root, nixpkgs, `${modules} { virtualisation.vfio = { enable = true; compiled = example; }; }`));
  const direct = cost(systemOf(root, nixpkgs, '(example + "/module.nix")'));
  const checkMany = `
    let compile = import ${root}/modules/compile.nix { lib = import ${nixpkgs}/lib; pkgs = { }; };
    in toString (compile.checked { compiled = ${many}; specs = [ ]; })`;
  return {
    direct: direct.work,
    trusted: by(trustingModule(root, folder)).work,
    compiled: by(`${root}/modules`).work,
    system: direct.seconds,
    many: cost(checkMany).seconds,
  };
}
