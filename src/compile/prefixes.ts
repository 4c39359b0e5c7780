/**
 * The NixOS options that a compiled module may set: everything below these paths, and nothing else. The flake's module
 * must know them before it compiles: to find the value of one option (`programs.ccache.enable`), NixOS reads the names
 * of everything that is set next to it (`programs`), and the packages to compile with depend on some of those options
 * (`nixpkgs.overlays`). A path therefore leads to an option, or to a set without such options.
 */
export const optionPrefixes: readonly (readonly string[])[] = [
  ['assertions'],
  ['boot', 'blacklistedKernelModules'],
  ['boot', 'extraModprobeConfig'],
  ['boot', 'extraModulePackages'],
  ['boot', 'initrd', 'kernelModules'],
  ['boot', 'initrd', 'services', 'udev', 'rules'],
  ['boot', 'initrd', 'systemd', 'services'],
  ['boot', 'kernelModules'],
  ['boot', 'kernelPackages'],
  ['boot', 'kernelParams'],
  ['environment', 'etc'],
  ['environment', 'systemPackages'],
  ['hardware', 'nvidia', 'powerManagement', 'finegrained'],
  ['hardware', 'nvidia', 'prime'],
  ['networking', 'bridges'],
  ['networking', 'dhcpcd', 'denyInterfaces'],
  ['networking', 'firewall', 'interfaces'],
  ['networking', 'interfaces'],
  ['networking', 'networkmanager', 'unmanaged'],
  ['programs', 'virt-manager'],
  ['services', 'pipewire'],
  ['services', 'udev', 'extraRules'],
  ['services', 'udev', 'packages'],
  ['services', 'xserver', 'videoDrivers'],
  ['specialisation'],
  ['system', 'nssModules'],
  ['system', 'switch'],
  ['systemd', 'network', 'enable'],
  ['systemd', 'network', 'netdevs'],
  ['systemd', 'network', 'networks'],
  ['systemd', 'paths'],
  ['systemd', 'services'],
  ['systemd', 'sockets'],
  ['systemd', 'tmpfiles', 'settings'],
  ['systemd', 'user', 'services'],
  ['users', 'users'],
  ['virtualisation', 'kvmgt'],
  ['virtualisation', 'libvirtd'],
  ['virtualisation', 'spiceUSBRedirection'],
  ['warnings'],
];

/** Whether an option is below one of the prefixes. */
export const isSettable = (path: readonly string[]): boolean =>
  optionPrefixes.some((prefix) => prefix.every((name, index) => path[index] === name));
