/** The diagnostics of `vfioc import`. */
import { type Codes, code } from '../diagnostics/diagnostics.ts';

export const importCodes = {
  'import-not-xml': code<{ problem: string }>({
    severity: 'error',
    about: 'value',
    message: ({ problem }) => `this is not well-formed XML: ${problem}`,
    remedy: () => 'export the guest again with `virsh dumpxml --inactive NAME > NAME.xml`',
    explain:
      'vfioc import reads XML as libvirt prints it. A damaged file is refused as a whole, so that nothing is missed.',
  }),
  'import-root-unknown': code<{ root: string }>({
    severity: 'error',
    about: 'value',
    message: ({ root }) => `<${root}> is neither a domain nor a network of libvirt`,
    remedy: () => 'give the output of `virsh dumpxml --inactive NAME` or of `virsh net-dumpxml --inactive NAME`',
    explain:
      "vfioc import reads guests (<domain>) and networks (<network>). libvirt's own files below /run and /var/lib have other roots or are rewritten while they are read.",
  }),
  'import-guest-nameless': code({
    severity: 'error',
    about: 'value',
    message: () => 'this domain has no name',
    remedy: () => 'add `<name>` with the name that `virsh list --all` shows',
    explain: 'libvirt and vfioc identify a guest by its name.',
  }),
  'import-guest-name': code<{ name: string }>({
    severity: 'error',
    about: 'value',
    message: ({ name }) => `a guest of vfioc cannot be called '${name}'`,
    remedy: () =>
      'shut the guest down, rename it with `virsh domrename OLD NEW` to a name without slashes and control characters, and export it again',
    explain: "The name of a guest is part of file names, units and arguments of libvirt's hooks.",
  }),
  'import-guest-twice': code<{ name: string; file: string }>({
    severity: 'error',
    about: 'value',
    message: ({ name, file }) => `guest '${name}' is also in ${file}`,
    remedy: () => 'give each guest once',
    explain: 'Two files describe guests of one name. vfioc cannot know which of them is current.',
  }),
  'import-lost': code<{ guest: string; count: number; first: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest, count, first }) =>
      `guest '${guest}' cannot be imported without loss: ${first}${count > 1 ? ` and ${count - 1} more` : ''}`,
    remedy: () => 'report this with the file; until then, keep the guest as it is: it is not in host.yaml',
    explain:
      'After an import, vfioc compiles the spec that it would write and compares the result with the original, value by value. If they differ, nothing is written for this guest.',
  }),
  'import-guest-invalid': code<{ guest: string; problem: string; remedy: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest, problem }) => `guest '${guest}' cannot be compiled: ${problem}`,
    remedy: ({ remedy }) => `${remedy}; then export the guest again`,
    explain:
      'The guest has something that libvirt itself would refuse today, or that vfioc refuses. Correct it in the original with `virsh edit`.',
  }),
  'import-part-ignored': code<{ part: string; why: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ part, why }) => `${part} has no effect: ${why}`,
    remedy: () => 'remove it from the original; the guest is imported without it',
    explain: 'libvirt ignores what it does not know, so the guest never had it. The import keeps what the guest has.',
  }),
  'import-secret-left-out': code<{ part: string; why: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ part, why }) => `${part} is not imported: ${why}`,
    remedy: () =>
      'put the password in a file that only root can read, for example with sops-nix, and set `passwordFile` under `display.vnc` or `display.spice` of the guest',
    explain:
      'What is in a spec is in the Nix store, which every user of the host can read. `passwordFile` names a file that is read when the guest is defined.',
  }),
  'import-addresses-open': code<{ guest: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest }) => `this file does not say at which PCI addresses guest '${guest}' has its devices`,
    remedy: ({ guest }) =>
      `if the guest exists, import \`virsh dumpxml --inactive ${guest}\` instead: Windows notices if a device moves`,
    explain:
      'libvirt chooses addresses when a guest is defined, and stores them. They are in what `virsh dumpxml` prints and mostly not in a file that a person wrote.',
  }),
  'import-nothing': code({
    severity: 'error',
    about: 'call',
    message: () => 'there is nothing to import',
    remedy: () => 'give files, `--libvirt qemu:///system`, or `--nixos FILE`',
    explain: 'vfioc import needs at least one guest, network, or NixOS configuration.',
  }),
} satisfies Codes;
