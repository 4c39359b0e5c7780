/**
 * What libvirt keeps of a domain: without what only a running guest has, and without what libvirt drops when it reads
 * the document. Everything dropped is reported.
 * @see https://libvirt.org/formatdomain.html
 */
import { unknownElements } from '../libvirt/check-xml.ts';
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
  /** Whether the author of the document expected it to have an effect. */
  readonly isMistake: boolean;
}

const ofRunning = 'libvirt adds it while the guest runs';

/** Names that libvirt gives to tap and macvtap devices. */
const generatedDevice = /^(?:vnet|vif|macvtap|macvlan)\d+$/;

/** Sockets of channels for which libvirt chooses the path. */
const ownSocket = /^\/(?:var\/lib|run|var\/run)\/libvirt\/qemu\/(?:channel|domain)/;

class Keeper {
  readonly dropped: Dropped[] = [];
  readonly #isRunning: boolean;
  readonly #unknown: ReadonlySet<Xml>;

  constructor(root: Xml) {
    this.#isRunning = attribute(root, 'id') !== undefined;
    this.#unknown = unknownElements(root);
  }

  #drop(element: Xml, what: string, why = ofRunning, isMistake = false): undefined {
    this.dropped.push({ element, what, why, isMistake });
    return undefined;
  }

  /** An element as libvirt keeps it; `undefined` if it keeps nothing of it. */
  keep(element: Xml, parent: Xml | undefined): Xml | undefined {
    if (this.#unknown.has(element)) {
      return this.#drop(element, `<${element.name}>`, 'libvirt does not know it there and ignores it', true);
    }
    if (parent && this.#isLeftover(element, parent)) return this.#drop(element, printed(element));
    const attributes = this.#attributes(element, parent);
    const children = element.children.flatMap((one) =>
      typeof one === 'string' ? [one] : (this.keep(one, element) ?? []),
    );
    const isSame = attributes === element.attributes && children.length === element.children.length;
    if (isSame && children.every((one, index) => one === element.children[index])) return element;
    return withChildren({ ...element, attributes }, children);
  }

  #isLeftover(element: Xml, parent: Xml): boolean {
    const { name } = element;
    if (name === 'alias') return !(attribute(element, 'name') ?? '').startsWith('ua-');
    if (name === 'target' && parent.name === 'interface') return generatedDevice.test(attribute(element, 'dev') ?? '');
    if (parent.name === 'seclabel' && attribute(parent, 'type') === 'dynamic') {
      return name === 'label' || name === 'imagelabel';
    }
    if (name === 'source' && attribute(parent, 'type') === 'unix' && parent.name === 'channel') {
      return ownSocket.test(attribute(element, 'path') ?? '');
    }
    if (name === 'source' && attribute(parent, 'type') === 'pty') return attribute(element, 'path') !== undefined;
    if (name === 'qemu:deprecation') return true;
    if (!this.#isRunning) return false;
    if (name === 'backingStore' || name === 'mirror') return true;
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
    const given = names.filter((one) => attribute(element, one) !== undefined);
    for (const one of given) {
      // A second way to write what the element also says in another way is no leftover.
      const isCopy = one === 'listen' || attribute(element, one) === '-1';
      if (!isCopy) this.#drop(element, `${one}='${attribute(element, one)}'`);
    }
    return given.length === 0 ? element.attributes : attributesWithout(element.attributes, given);
  }
}

/** The start of an element, for the report. */
function printed({ name, attributes, children }: Xml): string {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}='${value}'`);
  return `<${name}${words.join('')}${children.length === 0 ? '/' : ''}>${text({ name, attributes, children }).trim()}`;
}

/** What libvirt keeps of a domain, and what it does not keep. */
export function keptOf(root: Xml): { readonly kept: Xml; readonly dropped: readonly Dropped[] } {
  const keeper = new Keeper(root);
  return { kept: keeper.keep(root, undefined) ?? root, dropped: keeper.dropped };
}
