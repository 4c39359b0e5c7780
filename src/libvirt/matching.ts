/**
 * Which elements of the user's XML are which elements of a domain. Within one document two elements are never one: each
 * element matches at most one, and what matches none is new.
 */
import { Element } from './element.ts';
import { type Identifiable, identityOf, type Keyed, keyBy, normal } from './identity.ts';
import { equalXml, type Xml } from './xml.ts';

/**
 * What each element of the patch is: the index of the element of the base that it changes, `new` if it is added, or
 * `left-out` if it is not merged: it repeats one before it that libvirt reads only once, or has no identity.
 */
export type Partner = number | 'new' | 'left-out';

export interface Matching {
  /** The elements of the base are dropped, and those of the patch are given whole; all of them are `new` then. */
  readonly replaces: boolean;
  /** One for each element of the patch. */
  readonly partners: readonly Partner[];
  /** Indices of elements of the patch that libvirt does not read or refuses beside one before them. */
  readonly twice: readonly number[];
  /** Indices of elements of the patch that libvirt does not accept without an identity. */
  readonly unidentified: readonly number[];
}

/**
 * Matches the children of one name: `base` and `patch` are in their order, below an element that is named `parent`.
 *
 * In this order:
 * 1. If the base has all that the patch says, in the order of the patch, nothing changes.
 * 2. Elements with a key (the target of a disk, the MAC address of a NIC) match by it.
 * 3. Of several with one key, and of those without a law of keys, alias, address, content and kind decide, then order.
 */
export const matchChildren = (parent: string, base: readonly Xml[], patch: readonly Xml[]): Matching =>
  matchElements(parent, base.map(Element.of), patch.map(Element.of));

const paired = (partners: readonly Partner[], more: Partial<Matching> = {}): Matching => ({
  replaces: false,
  partners,
  twice: [],
  unidentified: [],
  ...more,
});

const replacing = (patch: readonly Element[]): Matching => ({ ...paired(patch.map(() => 'new')), replaces: true });

/** Like {@link matchChildren}, for elements during merging. */
export function matchElements(parent: string, base: readonly Element[], patch: readonly Element[]): Matching {
  const identity = identityOf(parent, patch[0]?.name ?? '');
  if (identity.law === 'once') return matchSingle(base, patch);
  if (identity.law === 'keyed') return matchKeyed(parent, base, patch, identity);
  const there = embedded(parent, base, patch);
  if (there) return paired(there);
  if (identity.law === 'appended') return paired(patch.map(() => 'new'));
  if (identity.law === 'loose') return paired(pairUp(base, patch, identity.lone ? 'lone' : 'none'));
  if (identity.law === 'whole' && patch.length === 1 && base.length < 2) return paired(base.length > 0 ? [0] : ['new']);
  if (identity.law === 'foreign') return matchForeign(patch);
  return replacing(patch);
}

function matchSingle(base: readonly Element[], patch: readonly Element[]): Matching {
  const [first] = patch;
  const twice = patch.flatMap((each, index) => (first && !first.equals(each) ? [index] : []));
  return paired(
    patch.map((_, index) => (index > 0 ? 'left-out' : base.length > 0 ? 0 : 'new')),
    { twice },
  );
}

/** libvirt keeps one element of each namespace. */
function matchForeign(patch: readonly Element[]): Matching {
  const [first] = patch;
  const twice = patch.flatMap((each, index) => (first && !equalXml(first.freeze(), each.freeze()) ? [index] : []));
  return { ...replacing(patch), twice };
}

/** The key of an element and the alternative that it is from. */
interface Key {
  readonly alternative: number;
  readonly value: string;
}

function keysOf(elements: readonly Element[], { keys, counted }: Keyed): (Key | undefined)[] {
  return elements.map((element, index) => {
    for (let alternative = 0; alternative < keys.length; alternative += 1) {
      const value = keyBy(element, keys, alternative);
      if (value !== undefined) return { alternative, value };
    }
    return counted ? { alternative: 0, value: `0\0${index}` } : undefined;
  });
}

/** Which elements have each key; unless the identity is exact, those with an earlier alternative too. */
function holdersOf(base: readonly Element[], own: readonly (Key | undefined)[], { keys, exact, counted }: Keyed) {
  const holders = new Map<string, number[]>();
  const enter = (value: string | undefined, at: number): void => {
    const known = value === undefined ? undefined : holders.get(value);
    if (known) known.push(at);
    else if (value !== undefined) holders.set(value, [at]);
  };
  for (const [at, each] of base.entries()) {
    if (exact || counted) enter(own[at]?.value, at);
    else
      for (let alternative = 0; alternative < keys.length; alternative += 1) enter(keyBy(each, keys, alternative), at);
  }
  return holders;
}

function matchKeyed(parent: string, base: readonly Element[], patch: readonly Element[], identity: Keyed): Matching {
  const own = keysOf(base, identity);
  const wanted = keysOf(patch, identity);
  const seen = new Set<string>();
  const twice: number[] = [];
  if (identity.unique) {
    for (const [index, key] of wanted.entries()) {
      if (key === undefined) continue;
      if (seen.has(key.value)) twice.push(index);
      seen.add(key.value);
    }
  }
  const unidentified = identity.needs ? wanted.flatMap((key, index) => (key === undefined ? [index] : [])) : [];
  const identified = [...patch.keys()].filter((index) => !identity.needs || wanted[index] !== undefined);
  const partners: Partner[] = wanted.map((key) => (identity.needs && key === undefined ? 'left-out' : 'new'));
  const found = embedded(
    parent,
    base,
    identified.map((index) => patch[index] as Element),
  );
  if (found) {
    for (const [position, index] of identified.entries()) partners[index] = found[position] as number;
    return paired(partners, { twice, unidentified });
  }
  const free = new Set(base.keys());
  const holders = holdersOf(base, own, identity);
  const groups = new Map<string, number[]>();
  const order = [...wanted.entries()].sort(([, a], [, b]) => (a?.alternative ?? 99) - (b?.alternative ?? 99));
  for (const [index, key] of order) {
    if (key === undefined) continue;
    const group = groups.get(key.value);
    if (group) group.push(index);
    else groups.set(key.value, [index]);
  }
  for (const [value, indices] of groups) {
    const candidates = (holders.get(value) ?? []).filter((at) => free.has(at));
    const pairs = pairUp(
      candidates.map((at) => base[at] as Element),
      indices.map((index) => patch[index] as Element),
      'all',
    );
    for (const [position, partner] of pairs.entries()) {
      if (typeof partner !== 'number') continue;
      const at = candidates[partner] as number;
      partners[indices[position] as number] = at;
      free.delete(at);
    }
  }
  for (const [index, key] of wanted.entries()) {
    if (key !== undefined || identity.needs) continue;
    const each = patch[index] as Element;
    const at =
      onlyOne(parent, base, patch, each) ?? [...free].find((one) => !own[one] && contains(base[one] as Element, each));
    if (at === undefined || !free.delete(at)) continue;
    partners[index] = at;
  }
  return paired(partners, { twice, unidentified });
}

/** Devices that libvirt does not accept without a type. */
const typed: ReadonlySet<string> = new Set(['interface', 'hostdev']);

/** The only device of its name, for a device of the user's XML with neither an identity nor a type. */
const onlyOne = (
  parent: string,
  base: readonly Element[],
  patch: readonly Element[],
  each: Element,
): number | undefined =>
  parent === 'devices' &&
  typed.has(each.name) &&
  each.attribute('type') === undefined &&
  base.length === 1 &&
  patch.length === 1
    ? 0
    : undefined;

/** A value that two elements have in common, or nothing. */
type Trait = (element: Element) => string | undefined;

const kindParts = ['@type', '@bus', '@model', '@mode', 'model@type', 'backend@type', 'backend@model'];

/** What distinguishes elements that libvirt itself only identifies by their position, the surest first. */
const traits: readonly Trait[] = [
  (element) => element.valueAt('alias@name'),
  (element) => placeOf(element.child('address')),
  (element) => JSON.stringify(kindParts.map((part) => element.valueAt(part))),
  ...['@model', 'model@type', '@type', '@mode'].map(
    (part): Trait =>
      (element) =>
        element.valueAt(part),
  ),
];
const surest = 2;

/** The place that an `<address>` says; nothing if it leaves the place to libvirt. */
export function placeOf(address: Identifiable | undefined): string | undefined {
  if (!address) return undefined;
  const part = (name: string): string => normal(address.attribute(name) ?? '0');
  const type = address.attribute('type');
  const parts = {
    pci: ['domain', 'bus', 'slot', 'function'],
    usb: ['bus', 'port'],
    drive: ['controller', 'bus', 'target', 'unit'],
    'virtio-serial': ['controller', 'bus', 'port'],
    ccid: ['controller', 'slot'],
    isa: ['iobase', 'irq'],
    dimm: ['slot', 'base'],
  };
  if (type === undefined || !Object.hasOwn(parts, type)) return undefined;
  const names = parts[type as keyof typeof parts];
  // libvirt takes 0000:00:00.0 for no address too: that is the host bridge.
  const isOpen =
    type === 'pci'
      ? names.slice(0, 3).every((name) => part(name) === '0')
      : !names.some((name) => address.attribute(name) !== undefined);
  return isOpen ? undefined : [type, ...names.map(part)].join(' ');
}

/**
 * Pairs elements by their traits, in order. `all`: what is left is paired in order; `lone`: only if there is one on each
 * side; `none`: what is left is new.
 */
function pairUp(base: readonly Element[], patch: readonly Element[], rest: 'all' | 'lone' | 'none'): Partner[] {
  const partners: Partner[] = patch.map(() => 'new');
  const free = new Set(base.keys());
  const pair = (fits: (own: Element, each: Element) => boolean): void => {
    for (const [index, each] of patch.entries()) {
      if (partners[index] !== 'new') continue;
      for (const at of free) {
        if (!fits(base[at] as Element, each)) continue;
        partners[index] = at;
        free.delete(at);
        break;
      }
    }
  };
  const by = (trait: Trait): void => {
    const own = base.map(trait);
    const wanted = new Map(patch.map((each) => [each, trait(each)]));
    const index = new Map(base.map((each, at) => [each, own[at]]));
    pair((one, each) => wanted.get(each) !== undefined && index.get(one) === wanted.get(each));
  };
  for (const trait of traits.slice(0, surest)) by(trait);
  pair(contains);
  for (const trait of traits.slice(surest)) by(trait);
  if (rest === 'all' || (rest === 'lone' && base.length === 1 && patch.length === 1)) pair(() => true);
  return partners;
}

/** Where the base has all elements of the patch in their order with all that they say; undefined if it does not. */
function embedded(parent: string, base: readonly Element[], patch: readonly Element[]): number[] | undefined {
  const [first] = patch;
  if (!first) return [];
  const identity = identityOf(parent, first.name);
  const { law } = identity;
  if (law === 'once') return base[0] && patch.every((each) => contains(base[0] as Element, each)) ? [0] : undefined;
  if (law === 'replaced' || law === 'foreign' || (law === 'whole' && (base.length !== 1 || patch.length !== 1))) {
    const isEqual =
      base.length === patch.length && base.every((own, at) => equalXml(own.freeze(), patch[at]?.freeze() as Xml));
    return isEqual ? [...base.keys()] : undefined;
  }
  if (law === 'appended') {
    const from = base.findIndex((_, at) => patch.every((each, index) => base[at + index]?.equals(each)));
    return from < 0 ? undefined : patch.map((_, index) => from + index);
  }
  const own = identity.law === 'keyed' ? keysOf(base, identity) : undefined;
  const wanted = identity.law === 'keyed' ? keysOf(patch, identity) : undefined;
  const found: number[] = [];
  let at = 0;
  for (const [index, each] of patch.entries()) {
    const fits = (one: Element, position: number): boolean => {
      const key = wanted?.[index];
      const hasKey =
        identity.law !== 'keyed' ||
        (key === undefined
          ? own?.[position] === undefined
          : identity.exact || identity.counted
            ? own?.[position]?.value === key.value
            : keyBy(one, identity.keys, key.alternative) === key.value);
      return hasKey && contains(one, each);
    };
    while (at < base.length && !fits(base[at] as Element, at)) at += 1;
    if (at === base.length) return undefined;
    found.push(at);
    at += 1;
  }
  return found;
}

/** Whether merging `patch` into `own` would change nothing. */
function contains(own: Element, patch: Element): boolean {
  if (patch.text !== '' && own.text !== patch.text) return false;
  for (const [name, value] of Object.entries(patch.attributes)) if (own.attribute(name) !== value) return false;
  const names = new Set(patch.children.map((child) => child.name));
  for (const name of names) if (!embedded(own.name, own.named(name), patch.named(name))) return false;
  return true;
}
