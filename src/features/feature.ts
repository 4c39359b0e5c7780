/**
 * The interface of a feature: a module of this folder that exports its `schema`, its `codes`, and some of the functions
 * of {@link Feature}. They return its effects on the host and on a guest, as the parts of parts.ts. Features read the
 * spec and never each other's parts; a computation that several of them need is a selector in model/.
 */
import type * as z from 'zod/mini';
import type { Codes, Report } from '../diagnostics/diagnostics.ts';
import type { Facts } from '../facts/facts.ts';
import type { Xml } from '../libvirt/xml.ts';
import type { Opening } from '../model/opening.ts';
import type { Spec, Vm } from '../schema/spec.ts';
import type { ClaimOf } from './exclusive.ts';
import type { Attachments, DomainPart, HostPart, NamedFile, Network } from './parts.ts';

/** Fields that a feature adds to an object of the spec. */
export type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** The objects of the spec that a feature adds fields to. */
export interface Slices {
  readonly root?: Shape;
  readonly host?: Shape;
  readonly device?: Shape;
  readonly vm?: Shape;
  /** `cpu` and `memory` of a guest, and `kernel`: objects inside the others, created only if a spec has them. */
  readonly cpu?: () => Shape;
  readonly memory?: () => Shape;
  readonly kernel?: () => Shape;
}

/** A value that JSON can have. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/**
 * Fields that may compile to what a domain has, merged as a further document of the spec: into the guest, and into the
 * devices of the host.
 */
export interface Proposal {
  readonly vm?: JsonObject;
  readonly devices?: JsonObject;
  /** By how many statements the domain may differ more, because other proposals build on this one. Default: none. */
  readonly tolerance?: number;
}

export interface Feature<C extends Codes = Codes> {
  readonly schema: Slices;
  readonly codes: C;
  files?(spec: Spec): Iterable<NamedFile>;
  /** `attachments`: the contents of the files that {@link Feature.files} names, without those that cannot be read. */
  rules?(spec: Spec, report: Report<C>, facts?: Facts, attachments?: Attachments): void;
  /** Resources that the guest does not share while it runs; exclusive.ts compares the claims of all guests. */
  claims?(vm: Vm, spec: Spec, facts?: Facts): Iterable<ClaimOf<C>>;
  host?(spec: Spec, facts?: Facts): Iterable<HostPart>;
  domain?(vm: Vm, spec: Spec, facts?: Facts): Iterable<DomainPart>;
  networks?(spec: Spec): Iterable<Network>;
  /**
   * The inverse of {@link Feature.domain}, for `vfioc import`: each proposal is tried, and kept only if the compiled domain
   * then has more of what `domain` has. So it may be wrong, but it must not depend on another proposal that comes later.
   */
  recognise?(domain: Xml, facts?: Facts, devices?: JsonObject): Iterable<Proposal>;
  /** What this lets others do, for `check --plan`; called only if there are no errors. */
  opens?(spec: Spec, facts?: Facts, attachments?: Attachments): Iterable<Opening>;
}
