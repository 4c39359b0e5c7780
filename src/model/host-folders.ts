/** Directories that hold the host itself and not the data of a guest. */

/** Patterns of directories, and what they hold. The first that matches counts. */
const folders: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^\/$/, 'the whole host'],
  [/^\/home$/, 'the homes of all users'],
  [/^\/home\/[^/]+(?:\/\.(?:config|gnupg|ssh)(?:\/.*)?)?$/, "a user's home, with its keys and start-up files"],
  [/^\/root(?:\/.*)?$/, 'the home of root'],
  [/^\/etc(?:\/.*)?$/, 'the configuration of the host and its password hashes'],
  [/^\/nix(?:\/.*)?$/, 'the programs and the configuration of the host'],
  [/^\/(?:boot|efi)(?:\/.*)?$/, 'the boot loader and the kernels of the host'],
  [/^\/(?:usr|bin|sbin|lib|lib64)(?:\/.*)?$/, 'programs of the host'],
  [/^\/var(?:\/lib)?$|^\/var\/lib\/(?:libvirt|systemd|nixos)$/, 'the state of the services of the host'],
  [/^\/run(?:\/secrets.*|\/agenix.*|\/libvirt.*|\/systemd.*)?$/, 'secrets and sockets of the services of the host'],
  [/^\/(?:dev|proc|sys)(?:\/.*)?$/, 'the devices and the kernel of the host'],
];

/** An absolute path without empty steps, `.` and `..`. */
function normalised(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return `/${steps.join('/')}`;
}

/**
 * What of the host a directory holds, if whoever can change it can take over the host or a user of it.
 *
 * @param path an absolute path
 */
export function holdingsOf(path: string): string | undefined {
  const folder = normalised(path);
  return folders.find(([pattern]) => pattern.test(folder))?.[1];
}

/** The user in whose home a directory is, by the usual place of homes. @param path an absolute path */
export const homeOf = (path: string): string | undefined => /^\/home\/([^/]+)\//.exec(normalised(path))?.[1];
