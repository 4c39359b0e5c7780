/**
 * Defines the declared guests and networks in libvirt: a unit that runs after libvirtd, at boot and after each switch to
 * a configuration in which something changed. The program is assets/reconcile.sh.
 */
import * as z from 'zod/mini';
import comparison from '../../assets/comparison.xsl';
import findFunction from '../../assets/find-function.sh';
import readSecret from '../../assets/hooks/parts/read-secret.sh';
import identity from '../../assets/identity.xsl';
import places from '../../assets/places.xsl';
import printable from '../../assets/printable.sh';
import program from '../../assets/reconcile.sh';
import { withParts } from '../../assets/with-parts.ts';
import type { Codes } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { boundWords, functionWords } from '../../model/identity.ts';
import { forwardCard, macOf, natNetwork } from '../../model/nat.ts';
import { passwordFiles, readsSecrets, secretUnits } from '../../model/secret-files.ts';
import { devicesOf, guests, networkNames } from '../../model/select.ts';
import { callOf, programText, shellProgram } from '../../nix/program.ts';
import { once, sandboxVariable } from '../../nix/sandbox.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { guestFile } from '../../values/names.ts';
import { described, toggle } from '../../values/scalar.ts';
import type { HostPart } from '../parts.ts';

export const schema = {
  vm: {
    adopt: z
      .prefault(toggle('Whether to take over an existing guest.'), false)
      .apply(
        described(
          'Whether to take over an existing guest of this name that vfioc did not define. It keeps its UUID, MAC addresses, machine version, NVRAM and TPM state, its controllers, and the PCI addresses and disk targets of the devices that it had, except for those that the spec states. Its previous XML is saved in /var/lib/vfioc/backups. If off, such a guest is left alone, and the unit fails.',
        ),
      ),
  },
} as const;

export const codes = {} satisfies Codes;

/** An argument of reconcile.sh: a string, or `--xml=` with the path of a compiled file. */
export type Word = string | { readonly xml: string };

/** The functions of a guest that are not found by their addresses, each as one argument. */
const soughtOf = (vm: Vm, spec: Spec, facts: Facts | undefined): string[] =>
  devicesOf(vm, spec).flatMap((device) =>
    device.functions.flatMap((address) =>
      address.by === undefined ? [] : [`--device=${functionWords(address, device, facts).join(' ')}`],
    ),
  );

/** A guest that is its owner's is compared; `forward`: the MAC address that its own network reserves an address for. */
function* comparedWords(vm: Vm, spec: Spec, facts: Facts | undefined): Iterable<Word> {
  yield '--compare';
  if (vm.autostart) yield '--autostart';
  const card = vm.forwards.length > 0 ? forwardCard(vm, spec) : undefined;
  if (card && !card.network.stock) yield `--forward=${card.mac}`;
  yield* soughtOf(vm, spec, facts);
}

function* domainWords(vm: Vm, spec: Spec, facts: Facts | undefined): Iterable<Word> {
  yield `--domain=${vm.name}`;
  yield { xml: `domains/${guestFile(vm.name)}.xml` };
  if (!vm.define) {
    yield* comparedWords(vm, spec, facts);
    return;
  }
  if (vm.autostart) yield '--autostart';
  if (vm.adopt) yield '--adopt';
  for (const [server, file] of passwordFiles(vm)) yield `--${server}-password=${file}`;
  for (const [nic, { mac }] of Object.entries(vm.nics)) {
    if (mac === undefined) yield `--mac=${macOf(vm, nic, spec)}`;
  }
  yield* soughtOf(vm, spec, facts);
}

/**
 * The declaration as arguments of reconcile.sh. Networks that guests use count as declared: libvirt ships the network
 * `default`, which NixOS does not start.
 */
export function* declaredWords(spec: Spec, facts?: Facts): Iterable<Word> {
  for (const name of networkNames(spec)) {
    yield `--network=${name}`;
    const declared = spec.networks[name];
    if (declared && declared.type !== 'existing') yield { xml: `networks/${name}.xml` };
    if (declared && natNetwork(name, spec)?.stock) yield '--stock';
  }
  for (const vm of guests(spec)) yield* domainWords(vm, spec, facts);
}

const writeText = (name: string, text: nix.Nix): nix.Nix =>
  nix.apply(nix.select('pkgs', 'writeText'), nix.string(name), text);

/**
 * The file's text is read and written again, so that the system does not depend on the path of the compiled directory,
 * which differs between the ways of using vfioc.
 */
const copied = (path: string): nix.Nix =>
  writeText(`vfioc-${path.replaceAll('/', '-')}`, nix.apply(nix.select('builtins', 'readFile'), nix.file(`./${path}`)));

const wordNix = (word: Word): nix.Nix =>
  typeof word === 'string' ? nix.string(word) : nix.interpolated('--xml=', copied(word.xml));

const inputs = [
  nix.select('pkgs', 'coreutils'),
  nix.select('pkgs', 'iproute2'),
  nix.select('config', 'virtualisation', 'libvirtd', 'package'),
  nix.select('pkgs', 'libxml2'),
  nix.select('pkgs', 'libxslt'),
  nix.select('config', 'systemd', 'package'),
];

/** A hash of what libvirtd reads only at its start: its hooks, and the options that make up qemu.conf. */
const configuration = nix.apply(
  nix.select('builtins', 'hashString'),
  nix.string('sha256'),
  nix.apply(
    nix.select('builtins', 'toJSON'),
    nix.list(
      [['hooks'], ['qemu', 'runAsRoot'], ['qemu', 'verbatimConfig']].map((path) =>
        nix.select('config', 'virtualisation', 'libvirtd', ...path),
      ),
    ),
  ),
);

const programName = 'reconcile.sh';
/** The stylesheets, in the order of the arguments of reconcile.sh. */
const stylesheets = { 'identity.xsl': identity, 'places.xsl': places, 'comparison.xsl': comparison } as const;

const libvirtd = nix.list([nix.string('libvirtd.service')]);
const secrets = secretUnits.map(nix.string);
const mark = ['systemd', 'services', 'libvirtd', 'environment', 'VFIOC_CONFIGURATION'];

export function* host(spec: Spec, facts?: Facts): Iterable<HostPart> {
  if (!spec.libvirt.enable) return;
  yield {
    kind: 'option',
    path: mark,
    value: configuration,
    comment:
      'NixOS does not restart a running libvirtd. This shows whether it started with the current hooks and qemu.conf.',
  };
  const secret = readsSecrets(spec);
  if (secret) {
    yield {
      kind: 'option',
      path: ['systemd', 'services', 'libvirtd', 'after'],
      value: nix.list(secrets),
      comment: 'libvirtd starts guests itself (autostart), which need their secrets.',
    };
  }
  for (const [name, text] of Object.entries(stylesheets)) yield { kind: 'program', name, text };
  yield { kind: 'program', name: programName, text: withParts(program, findFunction, printable, readSecret) };
  const words = [
    ...Object.keys(stylesheets).map((name) => writeText(`vfioc-${name}`, programText(name))),
    nix.interpolated('--libvirtd=', nix.select('config', ...mark)),
    // The other one of two boot entries binds nothing, and its hook refuses the guests.
    ...(spec.host.specialisation ? [] : boundWords(spec, facts)).map((words) =>
      nix.string(`--boot=${words.join(' ')}`),
    ),
    ...[...declaredWords(spec, facts)].map(wordNix),
  ];
  yield sandboxVariable;
  yield {
    kind: 'option',
    path: ['systemd', 'services', 'vfioc-reconcile'],
    comment: 'Defines guests and networks if their declaration changed. It never starts, stops or restarts a guest.',
    value: nix.attrs({
      description: nix.string('Guests and networks of vfioc'),
      wantedBy: nix.list([nix.string('multi-user.target')]),
      // Not `requires`: restarting libvirtd would then restart this unit while it runs.
      wants: libvirtd,
      after: secret ? nix.list([nix.string('libvirtd.service'), ...secrets]) : libvirtd,
      // Guests that were running when the host shut down must start with the current declaration.
      before: nix.list([nix.string('libvirt-guests.service')]),
      // It asks libvirtd for everything. Of its own, it writes backups, reads secrets and the environment of libvirtd (which
      // shows with which configuration it started), and clears what a network of a killed libvirtd left behind. systemctl
      // needs SYS_ADMIN: over its private socket, systemd asks polkit about a caller without it, and nobody answers.
      serviceConfig: once({
        capabilities: ['DAC_READ_SEARCH', 'KILL', 'NET_ADMIN', 'SYS_ADMIN', 'SYS_PTRACE'],
        sockets: ['NETLINK', 'UNIX'],
        without: ['ProtectProc'],
        settings: {
          ProtectHome: nix.string('read-only'),
          RuntimeDirectory: nix.string('vfioc-reconcile'),
          RuntimeDirectoryMode: nix.string('0700'),
          StateDirectory: nix.string('vfioc'),
          TimeoutStartSec: nix.string('5min'),
        },
      }),
      script: callOf(shellProgram('vfioc-reconcile', inputs, programText(programName)), words),
    }),
  };
}
