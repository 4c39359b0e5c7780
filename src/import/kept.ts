/**
 * What libvirt keeps of a domain: without what only a running guest has, and without what libvirt drops when it reads
 * the document. Everything dropped is reported.
 * @see https://libvirt.org/formatdomain.html
 */
import { unknownElements } from '../libvirt/check-xml.ts';
import { identityOf } from '../libvirt/identity.ts';
import { unmarked } from '../libvirt/mark.ts';
import { valueIn } from '../libvirt/query.ts';
import { attribute, attributesWithout, child, text, withChildren, type Xml } from '../libvirt/xml.ts';

/** Something of the document that is not part of the guest. */
export interface Dropped {
  /** The element that has it. */
  readonly element: Xml;
  /** As in the document: `<alias name='net0'/>`, `id='3'`. */
  readonly what: string;
  /** Why the guest does not have it, as a clause. */
  readonly why: string;
  /** `mistake`: it never had an effect; `secret`: it had one, and must not become a part of the spec. */
  readonly kind: 'leftover' | 'mistake' | 'secret';
}

const ofRunning = 'libvirt adds it while the guest runs';

const ofSecret = 'every user of the host could read it in the Nix store';

/** Names that libvirt gives to tap and macvtap devices. */
const generatedDevice = /^(?:vnet|vif|macvtap|macvlan)\d+$/;

/** Sockets of channels for which libvirt chooses the path. */
const ownSocket = /^\/(?:var\/lib|run|var\/run)\/libvirt\/qemu\/(?:channel|domain)/;

class Keeper {
  readonly dropped: Dropped[] = [];
  /** The element of the document that each kept element is from. */
  readonly origins = new Map<Xml, Xml>();
  readonly #isRunning: boolean;
  readonly #unknown: ReadonlySet<Xml>;

  constructor(root: Xml) {
    this.#isRunning = attribute(root, 'id') !== undefined;
    this.#unknown = unknownElements(root);
  }

  #drop(element: Xml, what: string, why = ofRunning, kind: Dropped['kind'] = 'leftover'): undefined {
    this.dropped.push({ element, what, why, kind });
    return undefined;
  }

  /** An element as libvirt keeps it; `undefined` if it keeps nothing of it. */
  keep(element: Xml, parent: Xml | undefined): Xml | undefined {
    if (this.#unknown.has(element)) {
      return this.#drop(element, `<${element.name}>`, 'libvirt does not know it there and ignores it', 'mistake');
    }
    const refusal = parent && refusedBy(element, parent);
    if (refusal !== undefined) return this.#drop(element, printed(element), refusal, 'mistake');
    if (element.name === 'cookies') return this.#drop(element, '<cookies>', ofSecret, 'secret');
    if (parent && this.#isLeftover(element, parent)) return this.#drop(element, printed(element));
    const attributes = this.#attributes(element, parent);
    const seen = new Set<string>();
    const children = element.children.flatMap((one): (Xml | string)[] => {
      if (typeof one !== 'string' && this.#isRepeated(one, element, seen)) return [];
      const kept = typeof one === 'string' || element.name === 'metadata' ? one : this.keep(one, element);
      return kept === undefined ? [] : [kept];
    });
    const isSame = attributes === element.attributes && children.length === element.children.length;
    const unchanged = isSame && children.every((one, index) => one === element.children[index]);
    const kept = unchanged ? element : withChildren({ ...element, attributes }, children);
    this.origins.set(kept, element);
    return kept;
  }

  /** Whether libvirt reads only the first of several such elements, and this is a later one. */
  #isRepeated(element: Xml, parent: Xml, seen: Set<string>): boolean {
    const { law } = identityOf(parent.name, element.name);
    if (law !== 'once' && law !== 'foreign') return false;
    const isFirst = !seen.has(element.name);
    seen.add(element.name);
    if (!isFirst) this.#drop(element, printed(element), 'libvirt reads only the first one', 'mistake');
    return !isFirst;
  }

  #isLeftover(element: Xml, parent: Xml): boolean {
    const { name } = element;
    if (name === 'alias') return !(attribute(element, 'name') ?? '').startsWith('ua-');
    if (name === 'target' && parent.name === 'interface') return generatedDevice.test(attribute(element, 'dev') ?? '');
    if (parent.name === 'seclabel' && attribute(parent, 'type') === 'dynamic') {
      return name === 'label' || name === 'imagelabel';
    }
    if (name === 'source' && attribute(parent, 'type') === 'pty') return attribute(element, 'path') !== undefined;
    if (!this.#isRunning) return false;
    if (name === 'backingStore' || name === 'mirror') return true;
    if (name === 'source' && attribute(parent, 'type') === 'unix' && parent.name === 'channel') {
      return ownSocket.test(attribute(element, 'path') ?? '');
    }
    if (name === 'resource') return valueIn(element, 'partition') === '/machine';
    return name === 'driver' && parent.name === 'hostdev' && attribute(element, 'name') === 'vfio';
  }

  #attributes(element: Xml, parent: Xml | undefined): Xml['attributes'] {
    const { name } = element;
    const names: string[] = [];
    if (!parent) names.push('id');
    if (name === 'console' || name === 'serial') names.push('tty');
    if (name === 'target' && parent?.name === 'channel') names.push('state');
    if (name === 'source' && parent?.name === 'disk' && this.#isRunning) names.push('index');
    if (name === 'source' && parent?.name === 'interface') {
      names.push('portid');
      if (attribute(parent, 'type') === 'network') names.push('bridge');
    }
    if (name === 'graphics' && attribute(element, 'autoport') === 'yes') names.push('port', 'tlsPort', 'websocket');
    if (name === 'graphics' && child(element, 'listen')) names.push('listen');
    if (name === 'graphics' && ['passwd', 'passwdValidTo'].some((one) => attribute(element, one) !== undefined)) {
      names.push('passwd', 'passwdValidTo');
      this.#drop(element, 'the password', ofSecret, 'secret');
    }
    const given = names.filter((one) => attribute(element, one) !== undefined);
    for (const one of given) {
      // A second way to write what the element also says in another way is no leftover.
      const isCopy = one === 'listen' || one.startsWith('passwd') || attribute(element, one) === '-1';
      if (!isCopy) this.#drop(element, `${one}='${attribute(element, one)}'`);
    }
    return given.length === 0 ? element.attributes : attributesWithout(element.attributes, given);
  }
}

/** Why libvirt does not take a value that identifies something; vfioc then gives one of its own. */
function refusedBy(element: Xml, parent: Xml): string | undefined {
  if (parent.name === 'domain' && element.name === 'uuid') {
    const digits = text(element).trim().replaceAll('-', '').toLowerCase();
    if (!/^[0-9a-f]{32}$/.test(digits)) return 'this is not a UUID; the guest gets one of its own';
    return new Set(digits).size > 1
      ? undefined
      : 'this is a placeholder; the guest gets a UUID of its own, and one that exists keeps what it has';
  }
  if (parent.name !== 'interface' || element.name !== 'mac') return undefined;
  const address = attribute(element, 'address') ?? '';
  if (!/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(address))
    return 'this is not a MAC address; the NIC gets one of its own';
  return Number.parseInt(address.slice(0, 2), 16) % 2 === 1
    ? 'libvirt refuses a multicast address; the NIC gets one of its own'
    : undefined;
}

/** The start of an element, for the report. */
function printed({ name, attributes, children }: Xml): string {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}='${value}'`);
  return `<${name}${words.join('')}${children.length === 0 ? '/' : ''}>${text({ name, attributes, children }).trim()}`;
}

/** A domain as libvirt keeps it. */
export interface Kept {
  readonly kept: Xml;
  readonly dropped: readonly Dropped[];
  /** The element of the document that each kept element is from. */
  readonly origins: ReadonlyMap<Xml, Xml>;
}

/** What libvirt keeps of a domain, and what it does not keep. */
export function keptOf(document: Xml): Kept {
  const root = unmarked(document);
  const keeper = new Keeper(root);
  const kept = keeper.keep(root, undefined) ?? root;
  return { kept, dropped: keeper.dropped, origins: keeper.origins };
}
