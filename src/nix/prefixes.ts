/**
 * The options of NixOS that what compiles may set: everything below these paths, and nothing else. The module of the
 * flake has to know them before it has compiled anything, because NixOS asks which options a module sets in order to
 * find out what its own options are; a list that depended on them would never end.
 */
export const optionPrefixes: readonly (readonly string[])[] = [
  ['assertions'],
  ['boot'],
  ['environment'],
  ['hardware'],
  ['networking'],
  ['programs'],
  ['security'],
  ['services'],
  ['specialisation'],
  ['system'],
  ['systemd'],
  ['users'],
  ['virtualisation', 'libvirtd'],
  ['virtualisation', 'spiceUSBRedirection'],
  ['warnings'],
];

/** Whether an option lies below one of the prefixes. */
export const isSettable = (path: readonly string[]): boolean =>
  optionPrefixes.some((prefix) => prefix.every((name, index) => path[index] === name));
