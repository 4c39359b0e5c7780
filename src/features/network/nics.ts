/**
 * The NICs of a guest and what they connect to.
 * @see https://libvirt.org/formatdomain.html#network-interfaces
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { printInline } from '../../formats/yaml.ts';
import { devicesIn, guestAddressIn, numberIn, valueIn } from '../../libvirt/query.ts';
import { attribute, type Xml, xml } from '../../libvirt/xml.ts';
import { aliasElement } from '../../model/alias.ts';
import { bootOrder } from '../../model/boot-order.ts';
import { profileOf, vcpusOf } from '../../model/guest.ts';
import { setAddress } from '../../model/guest-address.ts';
import { macOf } from '../../model/nat.ts';
import { nicKey } from '../../model/nic-key.ts';
import { type Opening, theGuest } from '../../model/opening.ts';
import { neverWith } from '../../model/receivers.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { macvtapModes } from '../../values/macvtap.ts';
import { interfaceName, labelFor, macAddress, networkName } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { guestAddress } from '../../values/pci.ts';
import { described, toggle, whole } from '../../values/scalar.ts';
import { unique } from '../../values/unique.ts';
import type { Claim } from '../exclusive.ts';
import type { JsonObject, Proposal } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

export const schema = {
  vm: {
    nics: z
      .prefault(
        z.record(
          labelFor('lan'),
          strictObject(() => ({
            network: z.optional(networkName).apply(described('The network of libvirt: one of networks, or default.')),
            bridge: z
              .optional(interfaceName)
              .apply(described('The bridge of the host, which makes the guest another machine in the LAN.')),
            macvtap: z
              .optional(interfaceName)
              .apply(
                described('The NIC of the host that the guest shares: it reaches the LAN, but not the host itself.'),
              ),
            mode: z
              .optional(z.enum(macvtapModes))
              .apply(
                described(
                  'macvtap: the mode. bridge, the default: guests reach each other; private: they do not; vepa: they do through a switch that sends their packets back; passthrough: only this guest uses the NIC.',
                ),
              ),
            user: z.prefault(
              toggle(
                "Whether to use QEMU's user-mode networking: the guest can connect out but not be reached, and needs no network of libvirt.",
              ),
              false,
            ),
            model: z
              .optional(z.enum(['virtio', 'e1000e', 'igb']))
              .apply(
                described('The NIC model. Default: e1000e for Windows, which has a driver for it, virtio for others.'),
              ),
            mac: z
              .optional(macAddress)
              .apply(described('The MAC address. Default: derived from the names of host, guest and NIC.')),
            address: z
              .optional(guestAddress)
              .apply(described('The PCI address of the NIC in the guest. Default: derived from its name.')),
            queues: z
              .optional(whole(1, 256))
              .apply(described('virtio: the number of queues, at most one per virtual CPU.')),
            bootOrder: z
              .optional(bootOrder)
              .apply(described('The position of the NIC in the boot order of the guest.')),
          })),
        ),
        {},
      )
      .apply(described('NICs of the guest, by names that you choose.')),
  },
} as const;

const win = (nic: string, networks = ''): string => `${networks}vms: { win: { memory: 4GiB, nics: { ${nic} } } }\n`;

export const codes = {
  'nic-source': code<{ nic: string; given: number }>({
    severity: 'error',
    about: 'value',
    message: ({ nic, given }) =>
      given === 0 ? `NIC '${nic}' is not connected to anything` : `NIC '${nic}' is connected to more than one network`,
    remedy: ({ given }) =>
      given === 0
        ? 'add `network`, `bridge`, `macvtap` or `user`, for example `network: default`'
        : 'keep one of `network`, `bridge`, `macvtap` and `user`, and remove the others',
    explain:
      "A NIC connects to one network: a network of libvirt, a bridge or NIC of the host, or QEMU's user-mode network.",
    example: { fails: win('⟨lan: { model: virtio }'), passes: win('lan: { network: default }') },
  }),
  'network-undeclared': code<{ network: string; nearest?: string | undefined }>({
    severity: 'error',
    about: 'value',
    message: ({ network }) => `network '${network}' is not declared`,
    remedy: ({ network, nearest: near }) =>
      near
        ? `did you mean '${near}'?`
        : `declare it: \`networks: { ${network}: { type: existing } }\` if libvirt on the host has it already (\`virsh net-list --all\`), or else \`networks: { ${network}: { type: nat } }\`; or set \`bridge: ${network}\` instead of \`network\` if it is a bridge of the host`,
    explain:
      'The network of a NIC must be one of `networks`, or `default`, which libvirt ships and which exists without being declared. A network that a person has made on the host is declared as `type: existing`: vfioc starts it, and changes nothing of it.',
    example: {
      fails: win('lan: { network: ⟨lann }', 'networks: { lan: { type: bridge, bridge: br0 } }\n'),
      passes: win('lan: { network: lan }', 'networks: { lan: { type: bridge, bridge: br0 } }\n'),
    },
  }),
  'mac-twice': code<{ mac: string; nic: string; guest: string; isOther: boolean }>({
    severity: 'error',
    about: 'value',
    message: ({ mac, nic }) => `MAC address ${mac} is already used by ${nic}`,
    remedy: ({ mac, guest, isOther }) =>
      `remove \`mac\` to have one derived from the names, or set one that is not in use, for example \`mac: "52:54:00:12:34:${mac.endsWith(':56') ? '57' : '56'}"\`${isOther ? `; or, if the two guests never run at the same time, set \`neverWith: ${printInline([guest])}\` on this one` : ''}`,
    explain:
      "Two NICs with the same address in one network receive each other's packets. MAC addresses are derived from names by default. In the rare case that two names give the same address, set one of them with `mac`. Guests that never run at the same time, because they receive the same device or by `neverWith`, may have the same address.",
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
    message: () => "'mode' applies only to NICs connected with 'macvtap'",
    remedy: () =>
      'remove `mode`, or connect the NIC to a NIC of the host, for example `macvtap: enp5s0`, instead of a network or bridge',
    explain: 'The modes are modes of macvtap. For a network of type macvtap, set `mode` on the network.',
    example: {
      fails: win('lan: { network: default, mode: ⟨private }'),
      passes: win('lan: { macvtap: enp5s0, mode: private }'),
    },
  }),
  'queues-without-virtio': code<{ model: string }>({
    severity: 'error',
    about: 'value',
    message: ({ model }) => `NIC model ${model} does not support 'queues'`,
    remedy: () => 'remove `queues`, or set `model: virtio` (Windows needs the virtio driver for it first)',
    explain: 'Only virtio NICs that are connected to a network of the host can have several queues.',
    example: {
      fails: win('lan: { network: default, model: e1000e, queues: ⟨2 }'),
      passes: win('lan: { network: default, model: virtio, queues: 2 }'),
    },
  }),
  'more-queues-than-vcpus': code<{ queues: number; vcpus: number }>({
    severity: 'warning',
    about: 'value',
    message: ({ queues, vcpus }) =>
      `the NIC has ${queues} queues, but the guest has only ${vcpus} virtual ${vcpus === 1 ? 'CPU' : 'CPUs'}`,
    remedy: ({ vcpus }) => `set \`queues: ${vcpus}\`${vcpus === 1 ? '' : ' or fewer'}`,
    explain: 'Each queue is served by one virtual CPU. Additional queues are never used.',
    example: {
      fails: win('lan: { network: default, queues: ⟨8 }'),
      passes: win('lan: { network: default, queues: 2 }'),
    },
  }),
  'queues-with-user': code({
    severity: 'error',
    about: 'value',
    message: () => "'queues' has no effect with 'user'",
    remedy: () => 'remove `queues`, or connect the NIC to a network of the host: `network: default` instead of `user`',
    explain:
      "Only virtio NICs that are connected to a network of the host can have several queues. QEMU's user-mode network has one.",
    example: { fails: win('lan: { user: on, queues: ⟨2 }'), passes: win('lan: { user: on }') },
  }),
} satisfies Codes;

type Nic = Vm['nics'][string];

const modelOf = (nic: Nic, vm: Vm): string => nic.model ?? profileOf(vm).nicModel;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const networks = unique(['default', ...Object.keys(spec.networks)]);
  const ownersOf = new Map<string, { vm: Vm; nic: string }[]>();
  for (const vm of guests(spec)) {
    const never = neverWith(vm, spec);
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
      const owners = ownersOf.get(mac) ?? [];
      ownersOf.set(mac, owners);
      const other = owners.find((owner) => owner.vm === vm || !never.has(owner.vm.name));
      if (other) {
        const params = { mac, nic: `NIC '${other.nic}' of guest '${other.vm.name}'`, guest: other.vm.name };
        report('mac-twice', { path: [...path, 'mac'] }, { ...params, isOther: other.vm !== vm });
      }
      owners.push({ vm, nic: name });
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

/** What connects the NIC to a LAN directly: `bridge br0`, or `macvtap on enp5s0`; nothing if it is behind the host. */
function lanOf({ network, bridge, macvtap }: Nic, spec: Spec): string | undefined {
  if (bridge !== undefined) return `bridge ${bridge}`;
  if (macvtap !== undefined) return `macvtap on ${macvtap}`;
  const of = network === undefined ? undefined : spec.networks[network];
  if (!of || of.type === 'nat') return undefined;
  if (of.type === 'existing') return `network '${network}' of libvirt, if that leads to it`;
  return of.type === 'bridge' ? `bridge ${of.bridge}` : `macvtap on ${of.interfaces?.join(', ')}`;
}

export function* opens(spec: Spec): Iterable<Opening> {
  for (const vm of guests(spec)) {
    for (const nic of Object.values(vm.nics)) {
      const lan = lanOf(nic, spec);
      const who = theGuest(vm.name);
      if (lan !== undefined) {
        const can = `be reached by the LAN and reach it (${lan}), over IPv4 and IPv6 and past the firewall of the host`;
        yield { kind: 'network', who, can };
      }
      if (nic.user) {
        const can =
          'reach services of the host, even those that listen only on 127.0.0.1 (at 10.0.2.2), and what the host reaches';
        yield { kind: 'guest', who, can };
      }
    }
  }
}

/** The type and source of a NIC, in libvirt's terms. */
function connection({ network, bridge, macvtap, mode }: Nic): { type: string; source?: Xml } {
  if (network !== undefined) return { type: 'network', source: xml('source', { network }) };
  if (bridge !== undefined) return { type: 'bridge', source: xml('source', { bridge }) };
  if (macvtap !== undefined) return { type: 'direct', source: xml('source', { dev: macvtap, mode: mode ?? 'bridge' }) };
  return { type: 'user' };
}

export function* domain(vm: Vm, spec: Spec): Iterable<DomainPart> {
  for (const [key, nic] of Object.entries(vm.nics)) {
    const { type, source } = connection(nic);
    const { queues, bootOrder: order } = nic;
    const alias = aliasElement('nics', key, vm, spec);
    const element = xml(
      'interface',
      { type },
      xml('mac', { address: macOf(vm, key, spec) }),
      source,
      xml('model', { type: modelOf(nic, vm) }),
      queues !== undefined && queues > 1 && xml('driver', { name: 'vhost', queues }),
      order !== undefined && xml('boot', { order }),
      alias,
    );
    const place = setAddress(nic.address, ['vms', vm.name, 'nics', key, 'address']);
    yield { pci: { class: 'nic', key, ...place }, functions: [element] };
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

/** The connection of a NIC; `undefined` if the spec has none of that kind. */
function connectionOf(nic: Xml): JsonObject | undefined {
  const type = attribute(nic, 'type');
  const network = valueIn(nic, 'source@network');
  if (type === 'network' && network !== undefined) return { network };
  const bridge = valueIn(nic, 'source@bridge');
  if (type === 'bridge' && bridge !== undefined) return { bridge };
  const macvtap = valueIn(nic, 'source@dev');
  if (type === 'direct' && macvtap !== undefined) return { macvtap, mode: valueIn(nic, 'source@mode') ?? 'vepa' };
  return type === 'user' ? { user: true } : undefined;
}

export function* recognise(domain: Xml): Iterable<Proposal> {
  for (const [index, one] of devicesIn(domain, 'interface').entries()) {
    const link = connectionOf(one);
    if (!link) continue;
    const key = nicKey(index);
    const [mac, model] = [valueIn(one, 'mac@address'), valueIn(one, 'model@type')];
    const nic = { ...link, ...(mac !== undefined && { mac }), ...(model !== undefined && { model }) };
    yield { vm: { nics: { [key]: nic } } };
    const address = guestAddressIn(one);
    if (address !== undefined) yield { vm: { nics: { [key]: { address } } } };
    const queues = numberIn(one, 'driver@queues');
    if (queues !== undefined) yield { vm: { nics: { [key]: { queues } } } };
    const bootOrder = numberIn(one, 'boot@order');
    if (bootOrder !== undefined) yield { vm: { nics: { [key]: { bootOrder } } } };
  }
}
