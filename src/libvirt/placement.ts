/**
 * The placer: the only code that assigns guest PCI addresses. Without PCI controllers in the spec, each device has the
 * place that places.ts has for it; with them, the guest has the buses that they make.
 */
import { libvirtPciAddress, type PciAddress } from '../values/pci.ts';
import { isPort, type PciModel, type Plug, slotsOf, takes } from './buses.ts';
import { shared } from './order.ts';
import {
  addressableBuses,
  hasNumbers,
  lastBus,
  type PciClass,
  type Place,
  placeByNumber,
  placeOnPc,
  placesByName,
  portOf,
  precedence,
} from './places.ts';
import { attribute, child, withChildren, type Xml, xml } from './xml.ts';

export type { PciClass } from './places.ts';

/** A device that needs a place. */
export interface PciRequest {
  readonly class: PciClass;
  /** Its name, unique in its class. */
  readonly key: string;
  /** Its number, in numbered classes; 0 if unset, except for `hostdev`, which is then placed by its key. */
  readonly index?: number;
  /** Its position in its class in the order of the spec: if two need one place, the first gets it. */
  readonly order?: number;
  /** The device elements that share one slot, function 0 first. A PCI controller of the spec is one, with its index. */
  readonly functions: readonly Xml[];
  /** The guest address of the first function, if the spec sets it. */
  readonly fixed?: PciAddress;
}

/** The device that has a place. */
export interface Holder {
  readonly class: PciClass;
  readonly key: string;
}

/** The place of this device is taken by `with`, so it has `place` as long as that one exists. */
export interface Collision extends Holder {
  readonly with: Holder;
  readonly place: Place;
}

/** Something of the guest that has a place: a device, or a part that every guest has. */
export type Tenant = Holder | { readonly part: string };

/** The reason why a device has no place. */
export type Refusal = Holder &
  (
    | { readonly reason: 'domain' | 'bus' | 'functions' | 'later-bus'; readonly address: PciAddress }
    /** `own`: the only place that this device of the chipset can have; without, it is the place of the chipset. */
    | { readonly reason: 'chipset'; readonly address: PciAddress; readonly own?: Place | undefined }
    | { readonly reason: 'slot' | 'kind'; readonly address: PciAddress; readonly model: PciModel }
    | { readonly reason: 'taken'; readonly address: PciAddress; readonly by: Tenant }
    | { readonly reason: 'full' }
  );

export interface Placement {
  /** The device elements of each request with their addresses; none for a PCI controller. */
  readonly devices: readonly (readonly Xml[])[];
  /** Every PCI controller, so that libvirt adds none of its own. Empty for i440fx. */
  readonly controllers: readonly Xml[];
  readonly places: readonly (Holder & { readonly place: Place })[];
  readonly collisions: readonly Collision[];
  readonly refused: readonly Refusal[];
  /** Devices in a slot that has no function 0, which the spec has put there. */
  readonly alone: readonly (Holder & { readonly place: Place })[];
  /** A place that a device of the guest could be given, if there is one. */
  free(): Place | undefined;
}

const rankOf: ReadonlyMap<PciClass, number> = new Map(precedence.map((name, rank) => [name, rank]));

const byPrecedence = (a: PciRequest, b: PciRequest): number =>
  (rankOf.get(a.class) ?? 0) - (rankOf.get(b.class) ?? 0) ||
  (a.order ?? 0) - (b.order ?? 0) ||
  (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** A unique number for each slot; a bus has 32. */
const slotOf = (place: Place): number => place.bus * 32 + place.slot;

/** The places of one guest: what is at each function of each slot. */
class Slots {
  readonly #held = new Map<number, Map<number, Tenant>>();

  /** What has one of `count` functions from this place on. */
  holder(place: Place, count: number): Tenant | undefined {
    const functions = this.#held.get(slotOf(place));
    for (let fn = place.function; functions && fn < place.function + count; fn += 1)
      if (functions.has(fn)) return functions.get(fn);
    return undefined;
  }

  /** What has a function in the slot of this place. */
  tenant(place: Place): Tenant | undefined {
    return this.#held.get(slotOf(place))?.values().next().value;
  }

  take(place: Place, count: number, tenant: Tenant): void {
    const functions = this.#held.get(slotOf(place)) ?? new Map<number, Tenant>();
    this.#held.set(slotOf(place), functions);
    for (let fn = place.function; fn < place.function + count; fn += 1) functions.set(fn, tenant);
  }

  has(place: Place, fn: number): boolean {
    return this.#held.get(slotOf(place))?.has(fn) ?? false;
  }

  /** Whether function 0 must be marked as multifunction because the slot has others. */
  isShared(place: Place): boolean {
    return (this.#held.get(slotOf(place))?.size ?? 0) > 1;
  }
}

const makeAddress = (place: Place, multifunction: boolean): Xml =>
  xml('address', {
    type: 'pci',
    ...libvirtPciAddress({ domain: 0, ...place }),
    multifunction: multifunction ? 'on' : undefined,
  });

/** The address elements: there are few places, nearly the same in every guest, so each is only made once. */
const addresses: Xml[] = [];
const addressOf = (place: Place, multifunction: boolean): Xml => {
  const number = (slotOf(place) * 8 + place.function) * 2 + (multifunction ? 1 : 0);
  addresses[number] ??= shared(makeAddress(place, multifunction));
  return addresses[number];
};

const addressed = (element: Xml, place: Place, multifunction: boolean): Xml => {
  const others = element.children.filter((child) => typeof child === 'string' || child.name !== 'address');
  return withChildren(element, [...others, addressOf(place, multifunction)]);
};

const makeRootPort = (bus: number): Xml => {
  const place = portOf(bus);
  const port = `0x${((place.slot << 3) | place.function).toString(16)}`;
  return addressed(
    xml('controller', { type: 'pci', index: bus, model: 'pcie-root-port' }, xml('target', { chassis: bus, port })),
    place,
    place.function === 0,
  );
};

/** The root complex and the root ports, by bus: they are the same in every guest, so each is only made once. */
const controllers: Xml[] = [shared(xml('controller', { type: 'pci', index: 0, model: 'pcie-root' }))];

const controllersFor = (used: Iterable<Place>): readonly Xml[] => {
  let highest = 0;
  for (const place of used) highest = Math.max(highest, place.bus);
  for (let bus = controllers.length; bus <= highest; bus += 1) controllers[bus] = shared(makeRootPort(bus));
  return controllers.slice(0, highest + 1);
};

/** The places that a request can get, starting with that of its number. */
function* placesFor({ class: of, key }: PciRequest, wanted: Place | undefined): Generator<Place> {
  if (wanted) yield wanted;
  yield* placesByName(of, key);
}

/** The place of a request by its number, if its class has numbers. */
const numberOf = (request: PciRequest): Place | undefined => {
  const index = request.index ?? (request.class === 'hostdev' ? undefined : 0);
  return index === undefined || !hasNumbers(request.class) ? undefined : placeByNumber(request.class, index);
};

const holderOf = ({ class: of, key }: PciRequest): Holder => ({ class: of, key });

/** A PCI controller of the spec: its model, and the number of the bus that it makes. */
interface Bridge {
  readonly request: PciRequest;
  readonly model: PciModel;
  readonly index: number;
}

function bridgeOf(request: PciRequest): Bridge {
  const [element] = request.functions;
  if (!element) throw new Error('a PCI controller without an element');
  return { request, model: attribute(element, 'model') as PciModel, index: Number(attribute(element, 'index')) };
}

type Machine = 'q35' | 'pc';

const at = (bus: number, slot: number, fn = 0): Place => ({ bus, slot, function: fn });

/**
 * The functions on bus 0 that QEMU's chipset has. The controllers among them are devices of the domain too, each at its
 * place. @see https://gitlab.com/libvirt/libvirt/-/blob/master/src/qemu/qemu_domain_address.c
 * qemuDomainValidateDevicePCISlotsChipsets
 */
const chipsets: Readonly<Record<Machine, readonly { readonly place: Place; readonly of?: string }[]>> = {
  q35: [{ place: at(0, 0x1f) }, { place: at(0, 0x1f, 2), of: 'sata' }, { place: at(0, 0x1f, 3) }],
  pc: [
    { place: at(0, 1) },
    { place: at(0, 1, 1), of: 'ide' },
    { place: at(0, 1, 2), of: 'usb piix3-uhci' },
    { place: at(0, 1, 3) },
  ],
};

const samePlace = (one: Place, other: Place): boolean =>
  one.bus === other.bus && one.slot === other.slot && one.function === other.function;

/** The device of the chipset that a request is, by the words of {@link chipsets}. */
function chipsetPart(request: PciRequest): string | undefined {
  const [element] = request.functions;
  if (element?.name !== 'controller' || (attribute(element, 'index') ?? '0') !== '0') return undefined;
  const type = attribute(element, 'type') ?? '';
  return type === 'usb' ? `usb ${attribute(element, 'model')}` : type;
}

/** The guest while it is filled. */
class Guest {
  readonly slots = new Slots();
  readonly given = new Map<PciRequest, Place>();
  readonly collisions: Collision[] = [];
  readonly refused: Refusal[] = [];
  /** The model of each bus that the spec lists, by its number; without a list, undefined. */
  readonly buses: Map<number, PciModel> | undefined;
  readonly #machine: Machine;

  constructor(machine: Machine, bridges: readonly Bridge[], taken: readonly Place[]) {
    this.#machine = machine;
    for (const place of taken) this.slots.take(place, 1, { part: 'a device of the XML' });
    for (const { place, of } of chipsets[machine]) {
      if (of === undefined) this.slots.take(place, 1, { part: 'the chipset' });
    }
    if (bridges.length === 0) return;
    this.buses = new Map([[0, machine === 'pc' ? 'pci-root' : 'pcie-root']]);
    for (const { index, model } of bridges) this.buses.set(index, model);
  }

  give(request: PciRequest, place: Place): void {
    this.slots.take(place, request.functions.length, holderOf(request));
    this.given.set(request, place);
  }

  /** The controller that makes a bus; undefined if the guest does not have that bus. */
  modelOf(bus: number): PciModel | undefined {
    if (this.buses) return this.buses.get(bus);
    if (bus === 0) return this.#machine === 'pc' ? 'pci-root' : 'pcie-root';
    return this.#machine === 'q35' && bus <= lastBus ? 'pcie-root-port' : undefined;
  }

  /** Gives a request the address that the spec sets, or refuses it. */
  fix(request: PciRequest, fixed: PciAddress, plug: Plug, index?: number): void {
    const refusal = this.#refusalOf(request, fixed, plug, index);
    if (refusal) this.refused.push({ ...holderOf(request), address: fixed, ...refusal });
    else this.give(request, at(fixed.bus, fixed.slot, fixed.function));
  }

  #refusalOf(request: PciRequest, fixed: PciAddress, plug: Plug, index: number | undefined) {
    const { bus, slot } = fixed;
    const model = this.modelOf(bus);
    if (fixed.domain !== 0) return { reason: 'domain' } as const;
    if (fixed.function + request.functions.length > 8) return { reason: 'functions' } as const;
    if (model === undefined) return { reason: 'bus' } as const;
    if (index !== undefined && bus >= index) return { reason: 'later-bus' } as const;
    if (!takes(model, plug)) return { reason: 'kind', model } as const;
    const [first, last] = slotsOf(model);
    if (slot < first || slot > last) return { reason: 'slot', model } as const;
    const part = chipsetPart(request);
    for (const { place, of } of chipsets[this.#machine]) {
      if (of === undefined) continue;
      const isOver = request.functions.some((_, fn) => samePlace(place, { ...fixed, function: fixed.function + fn }));
      if (isOver !== (of === part)) return { reason: 'chipset', own: of === part ? place : undefined } as const;
    }
    const by = this.slots.holder(fixed, request.functions.length);
    return by && ({ reason: 'taken', by } as const);
  }

  /** The places of a bus whose slots are free, in order. */
  *freeOn(bus: number, model: PciModel): Generator<Place> {
    const [first, last] = slotsOf(model);
    for (let slot = first; slot <= last; slot += 1) {
      const place = at(bus, slot);
      if (!this.slots.tenant(place)) yield place;
    }
  }
}

/** Places without a list of PCI controllers: by places.ts. What the spec sets comes last, because it moves nothing else. */
function placeByMap(guest: Guest, requests: readonly PciRequest[], machine: Machine): void {
  const unplaced = requests.filter((request) => !request.fixed);
  const find = (request: PciRequest, wanted?: Place): void => {
    let by: Tenant | undefined;
    for (const place of placesFor(request, wanted)) {
      const tenant = guest.slots.tenant(place);
      if (!tenant || (request.class === 'sata' && !guest.slots.holder(place, 1))) {
        if (by && 'key' in by) guest.collisions.push({ ...holderOf(request), with: by, place });
        guest.give(request, place);
        return;
      }
      by ??= tenant;
    }
    guest.refused.push({ ...holderOf(request), reason: 'full' });
  };
  if (machine === 'q35') {
    for (const request of unplaced) {
      const place = numberOf(request);
      if (place) find(request, place);
    }
    for (const request of unplaced) if (!numberOf(request)) find(request);
  } else {
    for (const request of unplaced) {
      if (request.class !== 'hostdev') continue;
      const place = placeOnPc(request.index ?? 0);
      if (place) guest.give(request, place);
      else guest.refused.push({ ...holderOf(request), reason: 'full' });
    }
  }
  const fixed = requests.filter((request) => request.fixed);
  if (fixed.length === 0) return;
  if (machine === 'q35') {
    // The root ports up to the highest bus in use exist, whatever is behind them.
    const highest = Math.max(
      0,
      ...[...guest.given.values()].map(({ bus }) => bus),
      ...fixed.map((request) => request.fixed?.bus ?? 0).filter((bus) => bus <= lastBus),
    );
    for (let bus = 1; bus <= highest; bus += 1) guest.slots.take(portOf(bus), 1, { part: `root port ${bus}` });
  }
  for (const request of fixed) if (request.fixed) guest.fix(request, request.fixed, 'device');
}

/** The slots of bus 0 in which a root port is looked for, from the one that virt-manager uses first. */
const portSlots: readonly number[] = Array.from({ length: 30 }, (_, index) => index + 2);

/** The next function on the root complex for a root port: after the ports of a slot, or in a free slot. */
function placeForPort(guest: Guest, ports: ReadonlySet<string>): Place | undefined {
  for (const slot of portSlots) {
    for (let fn = 0; fn < 8; fn += 1) {
      const holder = guest.slots.holder(at(0, slot, fn), 1);
      if (!holder) {
        if (fn > 0 || !guest.slots.tenant(at(0, slot))) return at(0, slot, fn);
        break;
      }
      if (!('key' in holder) || holder.class !== 'pci' || !ports.has(holder.key)) break;
    }
  }
  return undefined;
}

/**
 * Places with a list of PCI controllers: what the spec sets first, then the conventional devices on the root complex,
 * then the controllers of the list, then all others behind its free ports. If none is free, new root ports come after the
 * highest index. Returns these.
 */
function placeByList(guest: Guest, requests: readonly PciRequest[], bridges: readonly Bridge[]): Xml[] {
  const others = requests.filter((request) => request.class !== 'pci');
  for (const { request, model, index } of bridges) if (request.fixed) guest.fix(request, request.fixed, model, index);
  for (const request of others) if (request.fixed) guest.fix(request, request.fixed, 'device');
  const isOnRoot = (request: PciRequest): boolean => numberOf(request)?.bus === 0;
  const firstFree = (request: PciRequest, places: Iterable<Place>): boolean => {
    for (const place of places) {
      guest.give(request, place);
      return true;
    }
    return false;
  };
  for (const request of others) {
    const wanted = numberOf(request);
    if (request.fixed || wanted?.bus !== 0) continue;
    if (!guest.slots.holder(wanted, 1) && (request.class === 'sata' || !guest.slots.tenant(wanted))) {
      guest.give(request, wanted);
    } else if (!firstFree(request, guest.freeOn(0, 'pcie-root'))) {
      guest.refused.push({ ...holderOf(request), reason: 'full' });
    }
  }
  const ports = new Set(bridges.flatMap(({ request, model }) => (model === 'pcie-root-port' ? [request.key] : [])));
  for (const { request, model, index } of bridges) {
    if (request.fixed || index === 0) continue;
    const place =
      model === 'pcie-root-port'
        ? placeForPort(guest, ports)
        : [...(guest.buses ?? [])]
            .filter(([bus, of]) => bus < index && takes(of, model))
            .flatMap(([bus, of]) => [...guest.freeOn(bus, of)])
            // A bridge that libvirt takes anywhere belongs on a conventional bus.
            .sort((a, b) => rankOfBus(guest, a) - rankOfBus(guest, b) || a.bus - b.bus)[0];
    if (place) guest.give(request, place);
    else guest.refused.push({ ...holderOf(request), reason: 'full' });
  }
  const added: Xml[] = [];
  for (const request of others) {
    if (request.fixed || isOnRoot(request)) continue;
    const free = [...(guest.buses ?? [])].filter(([, model]) => isPort(model)).sort(([a], [b]) => a - b);
    if (
      firstFree(
        request,
        free.flatMap(([bus, model]) => [...guest.freeOn(bus, model)]),
      )
    )
      continue;
    const place = placeForPort(guest, ports);
    const index = Math.max(...(guest.buses?.keys() ?? [])) + 1;
    if (!place || index > 0xff) {
      guest.refused.push({ ...holderOf(request), reason: 'full' });
      continue;
    }
    const key = `${index}`;
    guest.slots.take(place, 1, { class: 'pci', key });
    ports.add(key);
    guest.buses?.set(index, 'pcie-root-port');
    guest.give(request, at(index, 0));
    added.push(rootPort(index, freeChassis(bridges, added, index), place, guest.slots));
  }
  return added;
}

/** Conventional buses come first for what any bus takes, and the root complex last. */
const rankOfBus = (guest: Guest, { bus }: Place): number => {
  const model = guest.modelOf(bus);
  return bus === 0 ? 2 : model !== undefined && isPort(model) ? 1 : 0;
};

/** The first chassis number from `from` on that no controller has: the numbers of all slots are unique in a guest. */
function freeChassis(bridges: readonly Bridge[], added: readonly Xml[], from: number): number {
  const all = [...bridges.flatMap(({ request }) => request.functions), ...added];
  const taken = new Set(
    all.map((one) => Number(attribute(child(one, 'target') ?? one, 'chassis') ?? attribute(one, 'index'))),
  );
  let chassis = from;
  while (taken.has(chassis)) chassis += 1;
  return chassis;
}

const rootPort = (index: number, chassis: number, place: Place, slots: Slots): Xml =>
  addressed(
    xml(
      'controller',
      { type: 'pci', index, model: 'pcie-root-port' },
      xml('target', { chassis, port: `0x${((place.slot << 3) | place.function).toString(16)}` }),
    ),
    place,
    place.function === 0 && slots.isShared(place),
  );

/**
 * Places devices. On `q35` every device gets an address; on `pc` (i440fx) only those with an address in the spec and
 * the passed-through ones do, and libvirt places the others. Requests of class `pci` are the PCI controllers of the
 * spec: if there are any, the guest has the buses that they make. Nothing is placed where `taken` is.
 */
export const placePci = (
  requests: readonly PciRequest[],
  machine: Machine = 'q35',
  taken: readonly Place[] = [],
): Placement => {
  const bridges = requests
    .filter((request) => request.class === 'pci')
    .map(bridgeOf)
    .sort((a, b) => a.index - b.index);
  const guest = new Guest(machine, bridges, taken);
  const { slots, given, refused, collisions } = guest;
  const sorted = [...requests].sort(byPrecedence);
  const added = bridges.length > 0 && machine === 'q35' ? placeByList(guest, sorted, bridges) : [];
  if (bridges.length > 0 && machine === 'pc') placeOnPcByList(guest, sorted, bridges);
  if (bridges.length === 0) placeByMap(guest, sorted, machine);

  const isLeft = (request: PciRequest): boolean => machine === 'pc' && !request.fixed && request.class !== 'hostdev';
  const elementsOf = (request: PciRequest): readonly Xml[] => {
    const place = given.get(request);
    if (!place) return isLeft(request) || isRoot(request) ? request.functions : [];
    return request.functions.map((element, index) => {
      const own = { ...place, function: place.function + index };
      return addressed(element, own, own.function === 0 && slots.isShared(own));
    });
  };
  const listed = bridges.flatMap(({ request }) => elementsOf(request));
  const hasRoot = bridges.some(({ index }) => index === 0);
  const root = hasRoot || machine === 'pc' ? [] : controllersFor([]);
  return {
    devices: requests.map((request) => (request.class === 'pci' ? [] : elementsOf(request))),
    controllers:
      bridges.length > 0 ? [...root, ...listed, ...added] : machine === 'q35' ? controllersFor(given.values()) : [],
    places: [...given].map(([request, place]) => ({ ...holderOf(request), place })),
    collisions,
    refused,
    alone: [...given].flatMap(([request, place]) => (slots.has(place, 0) ? [] : [{ ...holderOf(request), place }])),
    free: () => freePlace(guest, machine),
  };
};

/** Whether a request is the root of a machine, which has no address. */
const isRoot = (request: PciRequest): boolean => request.class === 'pci' && bridgeOf(request).index === 0;

/** On an i440fx with a list of PCI controllers, libvirt places what has no address, as it does without a list. */
function placeOnPcByList(guest: Guest, requests: readonly PciRequest[], bridges: readonly Bridge[]): void {
  for (const { request, model, index } of bridges) if (request.fixed) guest.fix(request, request.fixed, model, index);
  for (const request of requests) {
    if (request.class !== 'pci' && request.fixed) guest.fix(request, request.fixed, 'device');
  }
  for (const request of requests) {
    if (request.class !== 'hostdev' || request.fixed) continue;
    const wanted = placeOnPc(request.index ?? 0);
    const isFree = wanted && !guest.slots.tenant(wanted);
    const place = isFree ? wanted : [...guest.freeOn(0, 'pci-root')].find(({ slot }) => slot >= 0x10);
    if (place) guest.give(request, place);
    else guest.refused.push({ ...holderOf(request), reason: 'full' });
  }
}

/** Where the next device could be put: behind a root port that nothing is placed behind by itself, or on bus 0. */
function freePlace(guest: Guest, machine: Machine): Place | undefined {
  if (!guest.buses && machine === 'q35') {
    for (const bus of addressableBuses) if (!guest.slots.tenant(at(bus, 0))) return at(bus, 0);
    return undefined;
  }
  if (!guest.buses) return [...guest.freeOn(0, 'pci-root')].reverse().find(({ slot }) => slot >= 0x1c);
  for (const [bus, model] of [...guest.buses].filter(([, one]) => takes(one, 'device')).reverse()) {
    for (const place of guest.freeOn(bus, model)) return place;
  }
  return undefined;
}
