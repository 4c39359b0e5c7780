/**
 * Compares two libvirt documents by what they state, whatever their formatting: `vfioc import` proves with it that
 * nothing of a guest was lost. Two documents are the same if and only if they have the same statements.
 * @see https://libvirt.org/formatdomain.html
 */
import { bytesIn } from '../values/quantity.ts';
import { identityOf, keyOf, normal, valueAt, viewOf } from './identity.ts';
import { unmarked } from './mark.ts';
import { printTest } from './path.ts';
import { attribute, elements, text, type Xml } from './xml.ts';

/** What a document states: values by their paths, such as `devices/disk[target@dev=vda]/driver@cache`. */
export type Statements = ReadonlyMap<string, string>;

/** A statement that only one document makes, or that both make with different values. */
export interface Difference {
  readonly path: string;
  /** The value in the first and in the second document; `undefined` where it makes no such statement. */
  readonly a: string | undefined;
  readonly b: string | undefined;
}

/** Elements whose text is a size in KiB if they have no unit. */
const inKibibytes: ReadonlySet<string> = new Set([
  'memory',
  'currentMemory',
  'maxMemory',
  'hard_limit',
  'soft_limit',
  'swap_hard_limit',
  'min_guarantee',
]);

/** Attributes that are a size in the unit of their element, KiB if it has none. */
const sizeAttributes: Readonly<Record<string, string>> = { page: 'size', cell: 'memory' };

/** A size in bytes, which libvirt prints in another unit than it was written in; `undefined` if it is not one. */
function bytesOf(value: string, unit = 'KiB'): string | undefined {
  const bytes = /^\s*\d{1,15}\s*$/.test(value) ? bytesIn(Number(value), unit) : undefined;
  return bytes === undefined ? undefined : `${bytes} bytes`;
}

/**
 * The elements of one name below a parent whose order means something to libvirt or to the guest. PS/2 devices and those
 * that switch between host and guest have no place that could depend on it.
 */
export function orderedAmong(parent: string, all: readonly Xml[]): readonly Xml[] {
  const [first] = all;
  if (!first || first.name === 'controller') return [];
  if (first.name === 'input') return all.filter((one) => ['usb', 'virtio'].includes(attribute(one, 'bus') ?? ''));
  if (parent === 'devices') return all;
  const { law } = identityOf(parent, first.name);
  return law === 'appended' || law === 'replaced' || law === 'loose' || law === 'whole' ? all : [];
}

class Reader {
  readonly statements = new Map<string, string>();
  /** The element that makes each statement. */
  readonly elements = new Map<string, Xml>();

  #state(path: string, value: string, element: Xml): void {
    this.statements.set(path, value);
    this.elements.set(path, element);
  }

  /** Everything an element states, below `path`. */
  read(element: Xml, path: string): void {
    this.#state(path === '' ? element.name : path, '', element);
    const below = path === '' ? '' : `${path}/`;
    const unit = attribute(element, 'unit');
    const words = text(element).trim();
    const isSize = words !== '' && (unit !== undefined || inKibibytes.has(element.name));
    const size = isSize ? bytesOf(words, unit) : undefined;
    const sized = Object.hasOwn(sizeAttributes, element.name) ? sizeAttributes[element.name] : undefined;
    const sizeOfAttribute = sized === undefined ? undefined : bytesOf(attribute(element, sized) ?? '', unit);
    for (const [name, value] of Object.entries(element.attributes)) {
      if (name.startsWith('xmlns')) continue;
      if (name === 'unit' && (size !== undefined || sizeOfAttribute !== undefined)) continue;
      const known = name === sized ? sizeOfAttribute : undefined;
      this.#state(`${path}@${name}`, known ?? normal(value), element);
    }
    if (words !== '') this.#state(`${path}.`, size ?? this.#word(element.name, words), element);
    const names = new Set(elements(element).map((one) => one.name));
    for (const name of names) {
      if (element.name === 'metadata') this.#foreign(element, name, below);
      else this.#children(element, name, below);
    }
  }

  #word(name: string, value: string): string {
    return name === 'uuid' || name === 'genid' ? value.replaceAll('-', '').toLowerCase() : normal(value);
  }

  /** Elements of other programs, which libvirt keeps as they are. */
  #foreign(metadata: Xml, name: string, below: string): void {
    for (const [index, one] of elements(metadata, name).entries()) {
      this.#state(`${below}${name}${index > 0 ? `[${index + 1}]` : ''}`, foreignText(one), one);
    }
  }

  #children(parent: Xml, name: string, below: string): void {
    const all = elements(parent, name);
    const seen = new Map<string, number>();
    const inOrder = new Set(orderedAmong(parent.name, all));
    const order: string[] = [];
    for (const one of all) {
      const key = keyed(parent.name, one);
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      const step = times > 1 || (key === '' && all.length > 1) ? `${name}${key}[${times}]` : `${name}${key}`;
      if (inOrder.has(one)) order.push(step);
      this.read(one, `${below}${step}`);
    }
    if (order.length > 1) {
      this.#state(`${below}${name} in order`, order.join(' '), parent);
    }
  }
}

/** An element of another program, for which white space between elements means nothing. */
function foreignText({ name, attributes, children }: Xml): string {
  const isMixed = children.some((one) => typeof one === 'string' && one.trim() !== '');
  const inside = children.flatMap((one) => (typeof one !== 'string' ? [foreignText(one)] : isMixed ? [one] : []));
  return JSON.stringify([name, Object.entries(attributes).sort(), inside.join('')]);
}

/** What distinguishes an element from its siblings, as a test of a path; empty if nothing does. */
function keyed(parent: string, element: Xml): string {
  const identity = identityOf(parent, element.name);
  if (identity.law !== 'keyed') return '';
  const view = viewOf(element);
  const parts = identity.keys.find((each) => keyOf(view, [each]) !== undefined) ?? [];
  return parts
    .map((part) => part.split('~')[0] ?? '')
    .flatMap((where) => {
      const value = valueAt(view, where);
      return value === undefined ? [] : [printTest(where, normal(value))];
    })
    .join('');
}

/** The statements of a document. vfioc's mark and the declarations of namespaces are none. */
export function statementsOf(root: Xml): Statements {
  const reader = new Reader();
  reader.read(unmarked(root), '');
  return reader.statements;
}

/** The element of a document that makes each of its statements. */
export function sourcesOf(root: Xml): ReadonlyMap<string, Xml> {
  const reader = new Reader();
  reader.read(unmarked(root), '');
  return reader.elements;
}

/** The statements in which two documents differ, in the order of the first and then of the second. */
export function differencesOf(a: Statements, b: Statements): Difference[] {
  const differences: Difference[] = [];
  for (const [path, value] of a) {
    const other = b.get(path);
    if (other !== value) differences.push({ path, a: value, b: other });
  }
  for (const [path, value] of b) if (!a.has(path)) differences.push({ path, a: undefined, b: value });
  return differences;
}
