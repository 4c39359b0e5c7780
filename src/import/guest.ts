/**
 * Imports one guest: fields where they compile to what the guest has, and the rest as XML over them. The result is
 * compiled and compared with the original before anything is written.
 */
import { compileDomains } from '../compile/compile.ts';
import type { DomainStage } from '../compile/domain.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import type { Facts } from '../facts/facts.ts';
import type { JsonObject } from '../features/feature.ts';
import { type Difference, differencesOf, type Statements, statementsOf } from '../libvirt/comparison.ts';
import { withDefaults } from '../libvirt/defaults.ts';
import { changeTo } from '../libvirt/difference.ts';
import { printXml } from '../libvirt/print-xml.ts';
import { macFrom, uuidFrom } from '../libvirt/uuid.ts';
import { attribute, child, withChildren, type Xml, xml } from '../libvirt/xml.ts';
import { nicKey } from '../model/nic-key.ts';
import { type Fields, fieldsFor } from './fields.ts';
import { isObject, over } from './patch.ts';

/** A guest as a part of a spec. */
export interface ImportedGuest {
  /** The guest's domain, with the identity that it gets if it had none. */
  readonly domain: Xml;
  /** The spec with this guest; its `xml` is in the spec itself. */
  readonly spec: JsonObject;
  /** What no field says, as a document; `undefined` if fields say everything. */
  readonly xml: string | undefined;
  readonly removals: readonly string[];
  /** What the spec compiles to; `undefined` if it does not. */
  readonly compiled: Xml | undefined;
  /** What the fields alone compile to. */
  readonly fields: Statements;
  /** Which field a statement of the guest comes from, by its path in libvirt/comparison.ts. */
  readonly origins: ReadonlyMap<string, string>;
  /** Why the guest does not compile as it is. */
  readonly problem: Diagnostic | undefined;
  /** What could not be kept. Empty, or the import failed. */
  readonly lost: readonly Difference[];
}

/** A spec with the XML of a guest. */
const withXml = (spec: JsonObject, name: string, patch: Xml | undefined, removals: readonly string[]): JsonObject =>
  over(spec, {
    vms: {
      [name]: {
        ...(patch && { xml: printXml(patch) }),
        ...(removals.length > 0 && { xmlRemove: [...removals] }),
      },
    },
  });

/**
 * A domain with the identity that vfioc derives where it has none of its own: libvirt would give it another one each time
 * it is defined.
 */
function identified(domain: Xml, host: string, name: string): Xml {
  const withUuid = child(domain, 'uuid')
    ? domain
    : withChildren(domain, [...domain.children, xml('uuid', {}, uuidFrom('domain', host, name))]);
  let count = 0;
  const withMac = (device: Xml | string): Xml | string => {
    if (typeof device === 'string' || device.name !== 'interface') return device;
    const key = nicKey(count);
    count += 1;
    const mac = child(device, 'mac');
    if (mac && attribute(mac, 'address') !== undefined) return device;
    const others = device.children.filter((one) => one !== mac);
    return withChildren(device, [xml('mac', { address: macFrom(host, name, key) }), ...others]);
  };
  return withChildren(
    withUuid,
    withUuid.children.map((one) =>
      typeof one !== 'string' && one.name === 'devices' ? withChildren(one, one.children.map(withMac)) : one,
    ),
  );
}

/** The rest of a guest over its fields. `problem`: why the guest does not compile as it is. */
function completed({ spec, domain }: Fields, name: string, wanted: Xml, facts: Facts | undefined) {
  let problem: Diagnostic | undefined;
  const compiled = (patch: Xml | undefined, removals: readonly string[], stage: DomainStage): Xml | undefined => {
    const { domains, diagnostics } = compileDomains(withXml(spec, name, patch, removals), facts, stage);
    problem = domains ? undefined : diagnostics.find(({ severity }) => severity === 'error');
    return domains?.get(name);
  };
  const base = compiled(undefined, [], 'draft') ?? domain;
  const { patch, removals } = changeTo(base, wanted, {
    merge: (one) => compiled(one, [], 'draft'),
    complete: withDefaults,
  });
  // Of the last patch that was tried, if it could not be merged.
  const ofPatch = problem;
  const result = compiled(patch, removals, 'whole');
  const lost = result ? differencesOf(statementsOf(withDefaults(wanted)), statementsOf(withDefaults(result))) : [];
  const isWhole = result && (lost.length === 0 || !ofPatch);
  return {
    spec: withXml(spec, name, patch, removals),
    patch,
    removals,
    domain: result,
    lost,
    problem: isWhole ? undefined : (problem ?? ofPatch),
  };
}

/**
 * Imports a guest into a spec that may have others; `undefined` if no guest of that name is possible there.
 *
 * @param specs the same spec for each processor that the host can have; the first one is preferred
 * @param original the guest's domain, without what only a running guest has
 */
export function importGuest(
  specs: readonly JsonObject[],
  name: string,
  original: Xml,
  facts?: Facts,
): ImportedGuest | undefined {
  const [first] = specs;
  const host = isObject(first?.host) ? first.host.name : undefined;
  const wanted = identified(original, String(host), name);
  const best = fieldsFor(specs, name, wanted, facts);
  if (!best) return undefined;
  const { spec, patch, removals, domain, lost, problem } = completed(best, name, wanted, facts);
  return {
    spec,
    domain: wanted,
    compiled: domain,
    xml: patch && printXml(patch),
    removals,
    fields: statementsOf(withDefaults(best.domain)),
    origins: best.origins,
    problem,
    lost,
  };
}
