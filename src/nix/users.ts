/** Questions of the module about the users of the system. */
import * as nix from './syntax.ts';

/**
 * Whether the system declares a user. That it has an entry proves nothing: giving a user a group creates one in users.users.
 * Users of services may have a number only. @see nixos/modules/config/users-groups.nix in nixpkgs
 */
export function isDeclared(user: string): nix.Nix {
  const at = (name: string): nix.Nix => nix.select('config', 'users', 'users', user, name);
  const isAny = nix.binary(at('isNormalUser'), '||', at('isSystemUser'));
  const isNumbered = nix.binary(at('uid'), '!=', nix.nil);
  return nix.binary(nix.has(nix.select('config', 'users', 'users'), user), '&&', nix.binary(isAny, '||', isNumbered));
}
