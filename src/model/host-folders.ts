/** Directories that hold the host itself and not the data of a guest. */

type Folders = readonly (readonly [pattern: RegExp, what: string])[];

/** Patterns of directories with homes, and what they hold. The first that matches counts. */
const withHomes: Folders = [
  [/^\/$/, 'the whole host'],
  [/^\/home$/, 'the homes of all users'],
  [/^\/home\/[^/]+(?:\/\.(?:config|gnupg|ssh)(?:\/.*)?)?$/, "a user's home, with its keys and start-up files"],
];

/** Those in which only root can change anything. */
const ofSystem: Folders = [
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
 * @param isRoot whether it is changed as root, and not as a user, who can change only homes
 */
export function holdingsOf(path: string, isRoot = true): string | undefined {
  const folder = normalised(path);
  return [...withHomes, ...(isRoot ? ofSystem : [])].find(([pattern]) => pattern.test(folder))?.[1];
}

/** The folder on the way to a file in which somebody other than root can put another file in its place, if there is one. */
export function usersFolderOf(path: string): string | undefined {
  const [folder] = /^\/(?:home\/[^/]+|run\/user\/[^/]+|tmp|var\/tmp|dev\/shm)(?=\/)/.exec(normalised(path)) ?? [];
  return folder;
}

/** The user in whose home a directory is, by the usual place of homes. @param path an absolute path */
export const homeOf = (path: string): string | undefined => /^\/home\/([^/]+)\//.exec(normalised(path))?.[1];
