/**
 * Finds the fields of the spec for a guest that exists. Each feature proposes fields for what it sees in the domain; a
 * proposal is kept if the domain that then compiles differs less from the guest's own. So no field says anything that
 * the guest does not have, whatever a feature proposes.
 */
import { compileDomains } from '../compile/compile.ts';
import type { Facts } from '../facts/facts.ts';
import type { Feature, JsonObject, Proposal } from '../features/feature.ts';
import { features } from '../features/index.ts';
import { type Difference, differencesOf, type Statements, statementsOf } from '../libvirt/comparison.ts';
import type { Xml } from '../libvirt/xml.ts';
import { over } from './patch.ts';

/** A guest as fields. */
export interface Fields {
  /** A spec with this guest. */
  readonly spec: JsonObject;
  /** What the spec compiles to. */
  readonly domain: Xml;
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

class Search {
  #spec: JsonObject;
  #domain: Xml | undefined;
  #distance = Number.POSITIVE_INFINITY;
  readonly #name: string;
  readonly #wanted: Statements;
  readonly #facts: Facts | undefined;

  constructor(spec: JsonObject, name: string, wanted: Xml, facts: Facts | undefined) {
    this.#spec = spec;
    this.#name = name;
    this.#wanted = statementsOf(wanted);
    this.#facts = facts;
    this.try({});
  }

  /** Keeps a proposal if the compiled domain then differs less. */
  try(proposal: Proposal): boolean {
    const spec = withProposal(this.#spec, this.#name, proposal);
    const domain = compileDomains(spec, this.#facts)?.get(this.#name);
    if (!domain) return false;
    const distance = distanceOf(differencesOf(statementsOf(domain), this.#wanted));
    if (distance >= this.#distance) return false;
    this.#spec = spec;
    this.#domain = domain;
    this.#distance = distance;
    return true;
  }

  get result(): Fields | undefined {
    return this.#domain && { spec: this.#spec, domain: this.#domain };
  }
}

/**
 * The fields of a guest, added to a spec; `undefined` if not even the guest's name is possible there.
 *
 * @param spec a spec without this guest, whose devices the guest may use too
 * @param domain the guest's own domain, without what only a running guest has
 */
export function fieldsFor(spec: JsonObject, name: string, domain: Xml, facts?: Facts): Fields | undefined {
  const start = over(spec, { vms: { [name]: { memory: '1GiB' } } });
  const search = new Search(start, name, domain, facts);
  const proposals = (features as readonly Feature[]).flatMap((one) => [...(one.recognise?.(domain, facts) ?? [])]);
  // A proposal can need one of a feature that comes later, as a pinned CPU needs the number of CPUs.
  let left = proposals;
  for (let round = 0; round < 3; round += 1) {
    const rejected = left.filter((proposal) => !search.try(proposal));
    if (rejected.length === left.length) break;
    left = rejected;
  }
  return search.result;
}
