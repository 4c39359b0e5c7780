/**
 * Network cards of a guest, and what they are plugged into.
 * @see https://libvirt.org/formatdomain.html#network-interfaces
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { type Xml, xml } from '../../libvirt/xml.ts';
import { aliasElement } from '../../model/alias.ts';
import { bootOrder } from '../../model/boot-order.ts';
import { profileOf, vcpusOf } from '../../model/guest.ts';
import { macOf } from '../../model/nat.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { interfaceName, label, libvirtName, macAddress } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, toggle, whole } from '../../values/scalar.ts';
import type { Claim } from '../exclusive.ts';
import type { DomainPart } from '../parts.ts';
import { macvtapModes } from './networks.ts';

export const schema = {
  vm: {
    nics: z
      .prefault(
        z.record(
          label,
          strictObject(() => ({
            network: z.optional(libvirtName).apply(described('A network of libvirt: one of networks, or default.')),
            bridge: z
              .optional(interfaceName)
              .apply(described('A bridge of the host, which makes the guest one more machine of the LAN.')),
            macvtap: z
              .optional(interfaceName)
              .apply(
                described('A card of the host that the guest shares: it reaches the LAN, and not the host itself.'),
              ),
            mode: z
              .optional(z.enum(macvtapModes))
              .apply(
                described(
                  'macvtap: bridge, the default: guests reach each other; private: they do not; vepa: by a switch that sends back; passthrough: the card is of this guest alone.',
                ),
              ),
            user: z.prefault(
              toggle(
                'QEMU itself speaks for the guest: it reaches out and cannot be reached, and needs no network of libvirt.',
              ),
              false,
            ),
            model: z
              .optional(z.enum(['virtio', 'e1000e', 'igb']))
              .apply(
                described('The card. Default: e1000e for Windows, which knows it without a driver, virtio for others.'),
              ),
            mac: z
              .optional(macAddress)
              .apply(described('Its MAC address. Default: derived from the names of host, guest and card.')),
            queues: z
              .optional(whole(1, 256))
              .apply(described('virtio: how many queues it has, at most one for each virtual CPU.')),
            bootOrder: z
              .optional(bootOrder)
              .apply(described('Its number in the order in which the guest tries to boot.')),
          })),
        ),
        {},
      )
      .apply(described('Network cards, by names of your own.')),
  },
} as const;

const win = (nic: string, networks = ''): string => `${networks}vms: { win: { memory: 4GiB, nics: { ${nic} } } }\n`;

export const codes = {
  'nic-source': code<{ nic: string; given: number }>({
    severity: 'error',
    about: 'value',
    message: ({ nic, given }) =>
      given === 0
        ? `nothing says what the card '${nic}' is plugged into`
        : `the card '${nic}' is plugged into several things`,
    remedy: () => 'give one of network, bridge, macvtap and user',
    explain: 'A card is plugged into one network: one of libvirt, a bridge or a card of the host, or QEMU itself.',
    example: { fails: win('⟨lan: { model: virtio }'), passes: win('lan: { network: default }') },
  }),
  'network-undeclared': code<{ network: string; nearest?: string | undefined }>({
    severity: 'error',
    about: 'value',
    message: ({ network }) => `no network is called '${network}'`,
    remedy: ({ network, nearest: near }) => (near ? `did you mean '${near}'?` : `declare '${network}' in networks`),
    explain:
      "A card names one of `networks`, or libvirt's own network `default`, which is there without being declared.",
    example: {
      fails: win('lan: { network: ⟨lann }', 'networks: { lan: { type: bridge, bridge: br0 } }\n'),
      passes: win('lan: { network: lan }', 'networks: { lan: { type: bridge, bridge: br0 } }\n'),
    },
  }),
  'mac-twice': code<{ mac: string; nic: string }>({
    severity: 'error',
    about: 'value',
    message: ({ mac, nic }) => `${mac} is the address of ${nic} already`,
    remedy: () => 'take mac out, or give another one',
    explain:
      'Two cards of one address in one network take the packets of each other. Addresses are derived from names; where two names meet, which is rare, one has to be written.',
    example: {
      fails: win(
        'a: { network: default, mac: "52:54:00:66:d7:8b" }, b: { network: default, mac: ⟨"52:54:00:66:d7:8b" }',
      ),
      passes: win('a: { network: default, mac: "52:54:00:66:d7:8b" }, b: { network: default }'),
    },
  }),
  'mode-without-macvtap': code({
    severity: 'error',
    about: 'value',
    message: () => 'a mode is of a card that is plugged in by macvtap',
    remedy: () => 'take mode out, or write macvtap: with a card of the host',
    explain: 'The modes are those of macvtap. A network of the type macvtap has its mode itself.',
    example: {
      fails: win('lan: { network: default, mode: ⟨private }'),
      passes: win('lan: { macvtap: enp5s0, mode: private }'),
    },
  }),
  'queues-without-virtio': code<{ model: string }>({
    severity: 'error',
    about: 'value',
    message: ({ model }) => `a card of the model ${model} has no queues to be counted`,
    remedy: () => 'write model: virtio, or take queues out',
    explain: 'Several queues are a matter of the virtio card on a network of the host.',
    example: {
      fails: win('lan: { network: default, model: e1000e, queues: ⟨2 }'),
      passes: win('lan: { network: default, model: virtio, queues: 2 }'),
    },
  }),
  'more-queues-than-vcpus': code<{ queues: number; vcpus: number }>({
    severity: 'warning',
    about: 'value',
    message: ({ queues, vcpus }) => `${queues} queues are more than the guest has virtual CPUs, which is ${vcpus}`,
    remedy: ({ vcpus }) => `write ${vcpus} or fewer`,
    explain: 'Each queue is served by one virtual CPU; those beyond are never used.',
    example: {
      fails: win('lan: { network: default, queues: ⟨8 }'),
      passes: win('lan: { network: default, queues: 2 }'),
    },
  }),
  'queues-with-user': code({
    severity: 'error',
    about: 'value',
    message: () => 'a card that QEMU itself speaks for has one queue',
    remedy: () => 'take queues out',
    explain: 'Several queues are a matter of the virtio card on a network of the host.',
    example: { fails: win('lan: { user: on, queues: ⟨2 }'), passes: win('lan: { user: on }') },
  }),
} satisfies Codes;

type Nic = Vm['nics'][string];

const modelOf = (nic: Nic, vm: Vm): string => nic.model ?? profileOf(vm).nicModel;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const networks = [...new Set(['default', ...Object.keys(spec.networks)])];
  const cardOf = new Map<string, string>();
  for (const vm of guests(spec)) {
    for (const [name, nic] of Object.entries(vm.nics)) {
      const path = ['vms', vm.name, 'nics', name];
      const { network, bridge, macvtap, user } = nic;
      const given = [network, bridge, macvtap, user || undefined].filter((source) => source !== undefined).length;
      if (given !== 1) report('nic-source', { path, on: 'key' }, { nic: name, given });
      if (network !== undefined && !networks.includes(network)) {
        report('network-undeclared', { path: [...path, 'network'] }, { network, nearest: nearest(network, networks) });
      }
      if (nic.mode !== undefined && macvtap === undefined) report('mode-without-macvtap', { path: [...path, 'mode'] });
      checkQueues(vm, name, nic, report);
      const mac = macOf(vm, name, spec);
      const other = cardOf.get(mac);
      if (other !== undefined) report('mac-twice', { path: [...path, 'mac'] }, { mac, nic: other });
      else cardOf.set(mac, `'${name}' of the guest '${vm.name}'`);
    }
  }
}

function checkQueues(vm: Vm, name: string, nic: Nic, report: Report<typeof codes>): void {
  const { queues } = nic;
  if (queues === undefined) return;
  const place = { path: ['vms', vm.name, 'nics', name, 'queues'] };
  const model = modelOf(nic, vm);
  const vcpus = vcpusOf(vm);
  if (model !== 'virtio') report('queues-without-virtio', place, { model });
  else if (nic.user) report('queues-with-user', place);
  else if (queues > vcpus) report('more-queues-than-vcpus', place, { queues, vcpus });
}

/** What a card is plugged into, in libvirt's words. */
function plug({ network, bridge, macvtap, mode }: Nic): { type: string; source?: Xml } {
  if (network !== undefined) return { type: 'network', source: xml('source', { network }) };
  if (bridge !== undefined) return { type: 'bridge', source: xml('source', { bridge }) };
  if (macvtap !== undefined) return { type: 'direct', source: xml('source', { dev: macvtap, mode: mode ?? 'bridge' }) };
  return { type: 'user' };
}

export function* domain(vm: Vm, spec: Spec): Iterable<DomainPart> {
  for (const [key, nic] of Object.entries(vm.nics)) {
    const { type, source } = plug(nic);
    const { queues, bootOrder: order } = nic;
    const alias = aliasElement('nics', key, vm, spec);
    const card = xml(
      'interface',
      { type },
      xml('mac', { address: macOf(vm, key, spec) }),
      source,
      xml('model', { type: modelOf(nic, vm) }),
      queues !== undefined && queues > 1 && xml('driver', { name: 'vhost', queues }),
      order !== undefined && xml('boot', { order }),
      alias,
    );
    yield { pci: { class: 'nic', key }, functions: [card] };
  }
}

/** An interface of the host that macvtap passes through. From a network with several interfaces libvirt takes a free one. */
export function* claims(vm: Vm, spec: Spec): Iterable<Claim> {
  for (const [name, { macvtap, mode, network = '' }] of Object.entries(vm.nics)) {
    const of = spec.networks[network];
    const what = macvtap ?? (of?.interfaces?.length === 1 ? of.interfaces[0] : undefined);
    if (what === undefined || (mode ?? of?.mode) !== 'passthrough') continue;
    yield { what, path: ['nics', name, macvtap === undefined ? 'network' : 'macvtap'], when: 'boot' };
  }
}
