/** Assembles the parts of all features into the output files of a spec. */
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Facts } from '../facts/facts.ts';
import type { Feature } from '../features/feature.ts';
import { pciControllersIn } from '../features/guest/controllers.ts';
import { features } from '../features/index.ts';
import type { Attachments, DomainPart, HostPart, Network } from '../features/parts.ts';
import type { Place } from '../libvirt/places.ts';
import { extraXmlOf } from '../model/extra-xml.ts';
import { neverWith } from '../model/receivers.ts';
import { guests } from '../model/select.ts';
import { programFolder } from '../nix/program.ts';
import { manifestPlan, type Plan, planOf } from '../plan/plan.ts';
import type { Spec, Vm } from '../schema/spec.ts';
import type { ReadFile } from '../source/files.ts';
import { guestFile } from '../values/names.ts';
import { sha256 } from '../values/sha256.ts';
import { version } from '../values/version.ts';
import { type Assembled, assembleDomain, type DomainStage, printDomain } from './domain.ts';
import { hookParts } from './hooks.ts';
import { assembleModule } from './module.ts';
import { assembleNetwork } from './network.ts';

/** The input of assembling. */
export interface Input {
  readonly spec: Spec;
  readonly facts: Facts | undefined;
  /** The files that the spec names, by the path of the value that names them (`vms/win11/xml`). */
  readonly attachments: Attachments;
  readonly read: readonly ReadFile[];
}

/** The version of the manifest's own format. */
const manifestVersion = 1;

const all = features as readonly Feature[];

/** The parts of all features, and the hook that libvirtd runs for the steps among them. */
function hostParts({ spec, facts }: Input): HostPart[] {
  const parts = all.flatMap((feature) => [...(feature.host?.(spec, facts) ?? [])]);
  // Even without steps: a running guest may have some that were done before the configuration changed.
  if (spec.libvirt.enable)
    parts.push(...hookParts(parts.filter((part) => part.kind === 'hook' || part.kind === 'function')));
  return parts;
}

function domainParts(vm: Vm, { spec, facts }: Input): DomainPart[] {
  const parts: DomainPart[] = [];
  for (const { domain } of all) if (domain) for (const part of domain(vm, spec, facts)) parts.push(part);
  return parts;
}

const networksOf = (spec: Spec): Network[] => all.flatMap((feature) => [...(feature.networks?.(spec) ?? [])]);

/** The domains of all guests, by their names, without vfioc's mark. Problems with the user's own XML are reported. */
export function assembleDomains(
  input: Input,
  found: Diagnostics,
  stage: DomainStage = 'whole',
): ReadonlyMap<string, Assembled> {
  const owners = new Map<string, Vm[]>();
  return new Map(guests(input.spec).map((vm) => [vm.name, assembleAround(vm, input, owners, found, stage)]));
}

/** How often devices are placed anew around those of the user's XML: each time, one of ours can be in the way of another. */
const maximalRounds = 40;

/**
 * The domain of a guest. If its own XML has devices where ours are by default, as the domain of another program does, ours
 * make room: the PCI controllers are then those of the XML, and our devices come to free places.
 */
function assembleAround(
  vm: Vm,
  input: Input,
  owners: Map<string, Vm[]>,
  found: Diagnostics,
  stage: DomainStage,
): Assembled {
  const never = neverWith(vm, input.spec);
  if (vm.xml === undefined) {
    return assembleDomain(vm, domainParts(vm, input), input.attachments, owners, never, found, stage);
  }
  const round = (guest: Vm, taken: readonly Place[]) => {
    const about = found.beside();
    const own = new Map([...owners].map(([mac, all]) => [mac, [...all]]));
    const parts = domainParts(guest, input);
    const domain = assembleDomain(guest, parts, input.attachments, own, never, about, stage, taken);
    return { domain, about, own };
  };
  const first = round(vm, []);
  let last = first;
  const listed = last.domain.conflicts.length > 0 ? withListedControllers(vm, input.attachments) : vm;
  const taken: Place[] = [];
  for (let count = 0; count < maximalRounds && last.domain.conflicts.length > 0; count += 1) {
    last = round(listed, taken);
    taken.push(...last.domain.conflicts);
  }
  const best = last.about.failed ? first : last;
  for (const diagnostic of best.about.sorted()) found.adopt(diagnostic);
  for (const [mac, all] of best.own) owners.set(mac, all);
  return best.domain;
}

/** A guest with the PCI controllers that its XML has, if its spec lists none. */
function withListedControllers(vm: Vm, attachments: Attachments): Vm {
  const reading = extraXmlOf(vm, attachments)?.reading;
  if (!reading || 'problems' in reading || vm.controllers.some(({ type }) => type === 'pci')) return vm;
  return { ...vm, controllers: [...vm.controllers, ...pciControllersIn(reading.root)] };
}

/** Adds a program to the files. Two features that give one name to different programs are a bug in vfioc. */
function addProgram(
  { name, text }: Extract<HostPart, { kind: 'program' }>,
  output: Map<string, string | Uint8Array>,
): void {
  const path = `${programFolder}/${name}`;
  if ((output.get(path) ?? text) !== text) throw new Error(`two programs are called ${name}`);
  output.set(path, text);
}

/**
 * The output files of a spec, by path below the output directory; `manifest.json` is last, with the hash of every file
 * that was read or written. The same spec gives the same bytes.
 */
export function assembleAll(
  input: Input,
  found: Diagnostics,
): { files: ReadonlyMap<string, string | Uint8Array>; plan: Plan } {
  const { spec } = input;
  const files = new Map<string, string | Uint8Array>();
  const domains: Record<string, { uuid: string; hash: string }> = {};
  const networks: Record<string, { hash: string | null }> = {};
  for (const [name, domain] of assembleDomains(input, found)) {
    const { text, uuid, hash } = printDomain(domain);
    files.set(`domains/${guestFile(name)}.xml`, text);
    domains[name] = { uuid, hash };
  }
  for (const network of networksOf(spec)) {
    const { text, hash } = assembleNetwork(network);
    files.set(`networks/${network.name}.xml`, text);
    networks[network.name] = { hash };
  }
  const parts = hostParts(input);
  const output = new Map<string, string | Uint8Array>([['module.nix', assembleModule(parts)], ...files]);
  for (const part of parts) {
    if (part.kind === 'program') addProgram(part, output);
    const content = part.kind === 'file' ? input.attachments.get(part.from.join('/')) : undefined;
    if (part.kind === 'file' && content) output.set(part.to, content);
  }
  const opens = () => all.flatMap((feature) => [...(feature.opens?.(spec, input.facts, input.attachments) ?? [])]);
  const plan = planOf(spec, input.facts, parts, opens);
  const manifest = {
    version: manifestVersion,
    vfioc: version,
    host: spec.host.name,
    inputs: input.read,
    files: Object.fromEntries([...output].map(([path, content]) => [path, sha256(content)])),
    domains,
    networks,
    plan: manifestPlan(plan),
  };
  output.set('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  return { files: output, plan };
}
