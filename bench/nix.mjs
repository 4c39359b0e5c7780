// The cost of evaluating a NixOS system with the flake's module, compared to importing the compiled module.nix: in
// function calls and thunks, which are the same every time.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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

/** The number of function calls and thunks of an evaluation. */
function work(expression) {
  const { status, stderr } = spawnSync(
    'nix-instantiate',
    ['--eval', '--read-write-mode', ...options, '-E', expression],
    {
      encoding: 'utf8',
      env: { ...process.env, NIX_SHOW_STATS: '1' },
    },
  );
  if (status !== 0) throw new Error(`nix-instantiate ended with ${status}:\n${stderr.slice(-2000)}`);
  const { nrFunctionCalls, nrThunks } = JSON.parse(stderr.slice(stderr.search(/^\{$/m)));
  return nrFunctionCalls + nrThunks;
}

/**
 * The cost of a system with `compiled`, and of the same system with module.nix imported, or what is missing to measure
 * it.
 *
 * @param {string} root the repository
 * @returns {{ direct: number, compiled: number } | { missing: string }}
 */
export function evaluation(root) {
  const nixpkgs = process.env.NIXPKGS || join(process.env.VFIOC_CACHE || join(homedir(), '.cache/vfioc'), 'nixpkgs');
  if (!existsSync(join(nixpkgs, 'nixos/lib/eval-config.nix'))) return { missing: 'a nixpkgs tree' };
  if (spawnSync('nix-instantiate', ['--version']).error) return { missing: 'nix-instantiate' };
  return {
    direct: work(systemOf(root, nixpkgs, '(example + "/module.nix")')),
    compiled: work(
      systemOf(root, nixpkgs, `${root}/modules { virtualisation.vfio = { enable = true; compiled = example; }; }`),
    ),
  };
}
