/**
 * The placer: the only code that assigns guest PCI addresses, on q35.
 */
import { libvirtPciAddress, type PciAddress } from '../values/pci.ts';
import { shared } from './order.ts';
import {
  hasNumbers,
  isReserved,
  isReservedOnPc,
  lastBus,
  type PciClass,
  type Place,
  placeByNumber,
  placeOnPc,
  placesByName,
  portOf,
  precedence,
} from './places.ts';
import { withChildren, type Xml, xml } from './xml.ts';

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
  /** The device elements that share one slot, function 0 first. */
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

/** The reason why a device has no place. */
export type Refusal = Holder &
  (
    | { readonly reason: 'domain' | 'reserved' | 'bus' | 'slot' | 'functions'; readonly address: PciAddress }
    | { readonly reason: 'taken'; readonly address: PciAddress; readonly by: Holder }
    | { readonly reason: 'no-function-0'; readonly address: PciAddress }
    | { readonly reason: 'full' }
  );

export interface Placement {
  /** The device elements with their addresses, in the order of the requests. */
  readonly devices: readonly Xml[];
  /** Every PCI controller, so that libvirt adds none of its own. Empty for i440fx. */
  readonly controllers: readonly Xml[];
  readonly places: readonly (Holder & { readonly place: Place })[];
  readonly collisions: readonly Collision[];
  readonly refused: readonly Refusal[];
}

const rankOf: ReadonlyMap<PciClass, number> = new Map(precedence.map((name, rank) => [name, rank]));

const byPrecedence = (a: PciRequest, b: PciRequest): number =>
  (rankOf.get(a.class) ?? 0) - (rankOf.get(b.class) ?? 0) ||
  (a.order ?? 0) - (b.order ?? 0) ||
  (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** A unique number for each slot; a bus has 32. */
const slotOf = (place: Place): number => place.bus * 32 + place.slot;

/** The places of one guest: the device at each function of each slot. */
class Slots {
  readonly #held = new Map<number, Map<number, Holder>>();

  /** The device that has one of `count` functions from this place on. */
  holder(place: Place, count: number): Holder | undefined {
    const functions = this.#held.get(slotOf(place));
    for (let fn = place.function; functions && fn < place.function + count; fn += 1)
      if (functions.has(fn)) return functions.get(fn);
    return undefined;
  }

  /** The device that has a function in the slot of this place. */
  tenant(place: Place): Holder | undefined {
    return this.#held.get(slotOf(place))?.values().next().value;
  }

  take(place: Place, count: number, holder: Holder): void {
    const functions = this.#held.get(slotOf(place)) ?? new Map<number, Holder>();
    this.#held.set(slotOf(place), functions);
    for (let fn = place.function; fn < place.function + count; fn += 1) functions.set(fn, holder);
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

/** The reason why this address cannot be used, before anything is placed. */
const unusable = (request: PciRequest, fixed: PciAddress, machine: 'q35' | 'pc') => {
  if (fixed.domain !== 0) return 'domain' as const;
  if (fixed.function + request.functions.length > 8) return 'functions' as const;
  if (fixed.bus > (machine === 'pc' ? 0 : lastBus)) return 'bus' as const;
  if (machine === 'pc' ? isReservedOnPc(fixed.slot) : isReserved(fixed.bus, fixed.slot)) return 'reserved' as const;
  return fixed.bus === 0 || fixed.slot === 0 ? undefined : ('slot' as const);
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

/**
 * Places devices. On `q35` every device gets an address; on `pc` (i440fx) only those with an address in the spec and
 * the passed-through ones do, and libvirt places the others.
 */
export const placePci = (requests: readonly PciRequest[], machine: 'q35' | 'pc' = 'q35'): Placement => {
  const slots = new Slots();
  const given = new Map<PciRequest, Place>();
  const collisions: Collision[] = [];
  const refused: Refusal[] = [];
  const give = (request: PciRequest, place: Place): void => {
    slots.take(place, request.functions.length, { class: request.class, key: request.key });
    given.set(request, place);
  };

  const sorted = [...requests].sort(byPrecedence);
  for (const request of sorted) {
    const { fixed } = request;
    if (!fixed) continue;
    const holder = { class: request.class, key: request.key };
    const reason = unusable(request, fixed, machine);
    const by = slots.holder(fixed, request.functions.length);
    if (reason) refused.push({ ...holder, reason, address: fixed });
    else if (by) refused.push({ ...holder, reason: 'taken', address: fixed, by });
    else give(request, { bus: fixed.bus, slot: fixed.slot, function: fixed.function });
  }
  for (const [request, place] of [...given]) {
    if (slots.has(place, 0) || !request.fixed) continue;
    refused.push({ class: request.class, key: request.key, reason: 'no-function-0', address: request.fixed });
    given.delete(request);
  }

  const find = (request: PciRequest, wanted?: Place): void => {
    let by: Holder | undefined;
    for (const place of placesFor(request, wanted)) {
      const tenant = slots.tenant(place);
      if (!tenant) {
        if (by) collisions.push({ class: request.class, key: request.key, with: by, place });
        give(request, place);
        return;
      }
      by ??= tenant;
    }
    refused.push({ class: request.class, key: request.key, reason: 'full' });
  };

  const unplaced = sorted.filter((request) => !request.fixed);
  const numberOf = (request: PciRequest): Place | undefined => {
    const index = request.index ?? (request.class === 'hostdev' ? undefined : 0);
    return index === undefined || !hasNumbers(request.class) ? undefined : placeByNumber(request.class, index);
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
      if (place) give(request, place);
      else refused.push({ class: request.class, key: request.key, reason: 'full' });
    }
  }

  const devices = requests.flatMap((request) => {
    const place = given.get(request);
    if (!place) return machine === 'pc' && !request.fixed && request.class !== 'hostdev' ? request.functions : [];
    return request.functions.map((element, index) => {
      const own = { ...place, function: place.function + index };
      return addressed(element, own, own.function === 0 && slots.isShared(own));
    });
  });
  return {
    devices,
    controllers: machine === 'q35' ? controllersFor(given.values()) : [],
    places: [...given].map(([request, place]) => ({ class: request.class, key: request.key, place })),
    collisions,
    refused,
  };
};
