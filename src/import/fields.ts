/**
 * Finds the fields of the spec for a guest that exists. Each feature proposes fields for what it sees in the domain; a
 * proposal is kept if the domain that then compiles differs less from the guest's own. So no field says anything that
 * the guest does not have, whatever a feature proposes.
 */
import { compileDomains } from '../compile/compile.ts';
import type { Facts } from '../facts/facts.ts';
import type { Feature, Json, JsonObject, Proposal } from '../features/feature.ts';
import { features } from '../features/index.ts';
import { type Difference, differencesOf, type Statements, statementsOf } from '../libvirt/comparison.ts';
import { withDefaults } from '../libvirt/defaults.ts';
import type { Xml } from '../libvirt/xml.ts';
import { isObject, over } from './patch.ts';

/** A guest as fields. */
export interface Fields {
  /** A spec with this guest. */
  readonly spec: JsonObject;
  /** What the spec compiles to. */
  readonly domain: Xml;
  /** How many statements of the two domains differ. */
  readonly distance: number;
  /** Which fields made each statement of the guest true, by its path: `vms.win.disks.vda.cache`. */
  readonly origins: ReadonlyMap<string, string>;
}

/** A spec with a proposal merged into it. */
const withProposal = (spec: JsonObject, name: string, { vm, devices }: Proposal): JsonObject =>
  over(spec, { ...(vm && { vms: { [name]: vm } }), ...(devices && { devices }) });

/**
 * How far a domain is from the wanted one. The ports of PCI do not count: they follow from the addresses of the devices,
 * and there are so many that they would outweigh everything else.
 */
const distanceOf = (differences: readonly Difference[]): number =>
  differences.filter(({ path }) => !path.startsWith('devices/controller[type=pci]')).length;

/** The paths of the fields that a proposal sets, as one text; empty if it sets none. */
function fieldsOf({ vm, devices }: Proposal, name: string): string {
  const paths = (value: Json | undefined, path: string): string[] =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, one]) => paths(one, `${path}.${key}`))
      : value === undefined
        ? []
        : [path];
  return [...paths(vm, `vms.${name}`), ...paths(devices, 'devices')].join(', ');
}

/**
 * How many proposals are tried. Each compiles the guest, which takes longer the more fields it has; a guest with more than
 * this many devices is imported as XML for the rest.
 */
const maximalProposals = 500;

class Search {
  #spec: JsonObject;
  #domain: Xml | undefined;
  #distance = Number.POSITIVE_INFINITY;
  readonly #origins = new Map<string, string>();
  readonly #name: string;
  readonly #wanted: Statements;
  readonly #facts: Facts | undefined;

  constructor(spec: JsonObject, name: string, wanted: Statements, facts: Facts | undefined) {
    this.#spec = spec;
    this.#name = name;
    this.#wanted = wanted;
    this.#facts = facts;
    this.try({});
  }

  /** Keeps a proposal if the compiled domain then differs less. */
  try(proposal: Proposal): boolean {
    const spec = withProposal(this.#spec, this.#name, proposal);
    const domain = compileDomains(spec, this.#facts).domains?.get(this.#name);
    if (!domain) return false;
    const statements = statementsOf(withDefaults(domain));
    const distance = distanceOf(differencesOf(statements, this.#wanted));
    const { tolerance } = proposal;
    if (tolerance === undefined ? distance >= this.#distance : distance > this.#distance + tolerance) return false;
    for (const [path, value] of this.#wanted) {
      if (statements.get(path) !== value) this.#origins.delete(path);
      else if (!this.#origins.has(path)) this.#origins.set(path, fieldsOf(proposal, this.#name));
    }
    this.#spec = spec;
    this.#domain = domain;
    this.#distance = distance;
    return true;
  }

  /** The same fields in another spec, if the domain then differs less. */
  elsewhere(spec: JsonObject): Search | undefined {
    const { host } = spec;
    const moved = new Search(
      over(this.#spec, host === undefined ? {} : { host }),
      this.#name,
      this.#wanted,
      this.#facts,
    );
    if (moved.#distance >= this.#distance) return undefined;
    for (const [path, origin] of this.#origins) if (moved.#origins.has(path)) moved.#origins.set(path, origin);
    return moved;
  }

  /** Leaves out fields of the guest if the domain does not differ more without them, in anything. */
  prune(...fields: readonly string[]): void {
    for (const field of fields) {
      const vms = isObject(this.#spec.vms) ? this.#spec.vms : {};
      const vm = vms[this.#name];
      if (!isObject(vm) || vm[field] === undefined) continue;
      const { [field]: _, ...others } = vm;
      const spec = { ...this.#spec, vms: { ...vms, [this.#name]: others } };
      const domain = compileDomains(spec, this.#facts).domains?.get(this.#name);
      if (!domain || !this.#domain || this.#differences(domain) > this.#differences(this.#domain)) continue;
      this.#spec = spec;
      this.#domain = domain;
    }
  }

  #differences(domain: Xml): number {
    return differencesOf(statementsOf(withDefaults(domain)), this.#wanted).length;
  }

  get result(): Fields | undefined {
    if (!this.#domain) return undefined;
    return { spec: this.#spec, domain: this.#domain, distance: this.#distance, origins: this.#origins };
  }
}

/**
 * The fields of a guest, added to a spec; `undefined` if not even the guest's name is possible there.
 *
 * @param specs specs without this guest that differ in what is not known of the host; the likeliest comes first. The guest
 *   may use their devices too.
 * @param domain the guest's own domain, without what only a running guest has
 */
export function fieldsFor(
  specs: readonly JsonObject[],
  name: string,
  domain: Xml,
  facts: Facts | undefined,
): Fields | undefined {
  const [first, ...others] = specs.map((spec) => over(spec, { vms: { [name]: { memory: '1GiB' } } }));
  if (!first) return undefined;
  let search = new Search(first, name, statementsOf(withDefaults(domain)), facts);
  const all = (features as readonly Feature[]).flatMap((one) => [
    ...(one.recognise?.(domain, facts, isObject(first.devices) ? first.devices : {}) ?? []),
  ]);
  let left = all.slice(0, maximalProposals);
  // A proposal can need one that comes later, as a pinned CPU needs the number of CPUs.
  for (let round = 0; round < 3; round += 1) {
    const rejected = left.filter((proposal) => !search.try(proposal));
    const isDone = rejected.length === left.length;
    left = rejected;
    if (round > 0 && isDone) break;
    // The fields that were found show which host they are for.
    for (const spec of round === 0 ? others : []) search = search.elsewhere(spec) ?? search;
  }
  search.prune('controllers', 'addresses');
  return search.result;
}
