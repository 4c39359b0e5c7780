/** The specs that generators start from: golden cases, examples, and what the codes' examples say is right. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { codeNamed, codeNames } from '../../src/cli/registry.ts';
import { baseSpec } from '../../src/diagnostics/diagnostics.ts';
import { type Document, documentOf, mergeDocuments } from './document.ts';

export interface Start {
  readonly name: string;
  readonly spec: Document;
  /** As it is written in the repository. */
  readonly text: string;
  /** The files that it names, by their paths beside it. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

const base = documentOf(parse(baseSpec));
const of = (name: string, text: string, files: Start['files'] = {}): Start => ({
  name,
  text,
  spec: mergeDocuments(base, documentOf(parse(text))),
  files,
});

/** The files beside a spec, without its outputs. */
const besides = (folder: string): Start['files'] =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name !== 'host.yaml' && !name.endsWith('.md') && statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name))]),
  );

const foldersIn = (collection: string): string[] =>
  readdirSync(collection)
    .sort()
    .map((name) => `${collection}/${name}`)
    .filter((folder) => existsSync(join(folder, 'host.yaml')));

const written = (collection: string): Start[] =>
  foldersIn(collection).map((folder) => of(folder, readFileSync(join(folder, 'host.yaml'), 'utf8'), besides(folder)));

/** A host with nothing, and one with a guest. */
const small: readonly Start[] = [
  of('nothing', baseSpec),
  of('a guest', `${baseSpec}vms: { w: { memory: 4GiB, disks: { c: { file: /srv/c.raw } } } }\n`),
];

/** All starts; the current directory is the repository. The smallest comes first, since counterexamples shrink to it. */
export const readStarts = (): readonly Start[] => [
  ...small,
  ...codeNames().flatMap((name) => {
    const passes = codeNamed(name)?.example?.passes;
    return passes === undefined ? [] : [of(`explain ${name}`, passes)];
  }),
  ...written('tests/golden'),
  ...written('examples'),
];

/** Machines: the facts of each, and the spec for it. */
export const readMachines = (): readonly { readonly start: Start; readonly facts: Document }[] =>
  written('tests/machines').map((start) => {
    const { 'facts.json': facts, ...files } = start.files;
    return { start: { ...start, files }, facts: documentOf(JSON.parse(String(facts ? Buffer.from(facts) : '{}'))) };
  });
