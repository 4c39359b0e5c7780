/**
 * The options of NixOS that what compiles may set: everything below these paths, and nothing else. The module of the
 * flake has to know them before it has compiled anything: NixOS looks at the names of all that is set in a set of options
 * (`programs`) to find the value of one (`programs.ccache.enable`), and the packages to compile with come of some of
 * those (`nixpkgs.overlays`). So a path goes down to an option, or to a set in which nothing of that kind is.
 */
export const optionPrefixes: readonly (readonly string[])[] = [
  ['assertions'],
  ['boot', 'blacklistedKernelModules'],
  ['boot', 'extraModprobeConfig'],
  ['boot', 'extraModulePackages'],
  ['boot', 'initrd', 'kernelModules'],
  ['boot', 'initrd', 'services', 'udev', 'rules'],
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
  ['systemd', 'network', 'enable'],
  ['systemd', 'network', 'netdevs'],
  ['systemd', 'network', 'networks'],
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

/** Whether an option lies below one of the prefixes. */
export const isSettable = (path: readonly string[]): boolean =>
  optionPrefixes.some((prefix) => prefix.every((name, index) => path[index] === name));
