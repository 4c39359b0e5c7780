/**
 * A sample of what generated specs compile to, read by the programs that the files are for: Nix, libxml2, udev, kmod, a
 * shell and systemd. The readers of tests/fuzz read the same.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { batch } from '../support/batch.ts';
import type { Case } from '../support/cases.ts';
import { type Consumer, describeWith, type RunResult } from '../support/consumers.ts';
import { modprobeConf, udevRules } from '../support/host-files.ts';
import { units } from '../support/units.ts';
import { evaluate, type Json, option } from '../support/values.ts';
import { generators } from './inputs.ts';
import { compileInput } from './judge.ts';
import { readNix } from './read-nix.ts';
import { modprobeWords, udevValues, unitWords } from './readers.ts';

const tree = 'trixie';
const seed = 20_260_102;

/** How many inputs of each kind are generated; those that compile are read. */
const inputs: Readonly<Record<string, number>> = { spec: 500, xml: 250, conf: 300, facts: 200 };

/** What the first inputs of each kind compile to. */
const sample: Case[] = generators(2 ** 12).flatMap(({ kind, inputs: arbitrary }) =>
  fc.sample(arbitrary, { seed, numRuns: inputs[kind] ?? 1 }).flatMap((input, index) => {
    const { files } = compileInput(input);
    return files ? [{ folder: `${kind}-${index}`, files }] : [];
  }),
);

const folder = mkdtempSync(join(tmpdir(), 'vfioc-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));

const put = (file: string, text: string): string => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

/** All strings in a value, names of attributes too. */
function* stringsIn(value: Json): Iterable<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    yield name;
    yield* stringsIn(inner as Json);
  }
}

/** The results that are not empty and successful, with what they are about. */
const failed = (names: readonly string[], results: readonly RunResult[]): string[] =>
  results.flatMap(({ status, stdout, stderr }, index) => (status === 0 ? [] : [`${names[index]}: ${stdout}${stderr}`]));

test('some hundred inputs compile', () => {
  expect(sample.length).toBeGreaterThan(200);
});

const suite = (nix: Consumer): void => {
  const { values, texts } = evaluate(nix, sample, join(folder, 'nix'));
  const each = [...values];

  test('Nix reads the strings of each module as the reader of the tests does', () => {
    for (const { folder: name, files } of sample) {
      const known = new Set(stringsIn(values.get(name) ?? null));
      // Strings with interpolations, arguments of functions, variables and assertions are not values of options.
      const plain = readNix(String(files.get('module.nix'))).strings.filter(
        ({ parts, argumentOf, path, isName }) =>
          parts.length === 1 &&
          argumentOf === '' &&
          !isName &&
          !/^(?:assertions|passthrough|sandbox)\b/.test(path.join('.')),
      );
      const lost = plain.map(({ parts }) => parts.join('')).filter((one) => !known.has(one) && !one.startsWith('./'));
      expect(lost, name).toEqual([]);
    }
  });

  test('libxml2 reads each domain and network', () => {
    const documents = sample.flatMap(({ folder: name, files }) =>
      [...files].flatMap(([path, text]) =>
        path.endsWith('.xml') ? [put(join(folder, 'xml', name, path), String(text))] : [],
      ),
    );
    const results = batch(
      tree,
      documents.map((file) => ['xmllint', '--nonet', '--noout', file]),
    );
    expect(failed(documents, results)).toEqual([]);
    expect(results.filter(({ stderr }) => stderr !== '')).toEqual([]);
  });

  test('udev reads each rule', () => {
    const rules = each.flatMap(([name, own]) =>
      [...udevRules(own, texts)].map(([stage, text]) => ({
        name: `${name} ${text}`,
        text,
        file: put(join(folder, 'udev', name, stage, '99-local.rules'), text),
      })),
    );
    const results = batch(
      tree,
      rules.map(({ file }) => ['udevadm', 'verify', '--no-summary', file]),
    );
    expect(
      failed(
        rules.map(({ name }) => name),
        results,
      ),
    ).toEqual([]);
    for (const { text } of rules) expect(() => udevValues(text)).not.toThrow();
  });

  test('kmod keeps each line', () => {
    const all = each.filter(([, own]) => modprobeConf(own) !== '');
    const results = batch(
      tree,
      all.map(([name, own]) => {
        const file = put(join(folder, 'modprobe', name, 'modprobe.d/nixos.conf'), modprobeConf(own));
        return ['modprobe', '--config', dirname(file), '--showconfig'];
      }),
    );
    for (const [index, [name, own]] of all.entries()) {
      const { status, stdout = '', stderr } = results[index] ?? {};
      expect({ name, status, stderr }).toEqual({ name, status: 0, stderr: '' });
      const kept = new Set(stdout.split('\n').map((line) => line.replaceAll('-', '_')));
      const lines = modprobeConf(own).split('\n').filter(Boolean);
      expect(lines.filter((line) => !kept.has(line.replaceAll('-', '_')))).toEqual([]);
      expect(() => modprobeWords(modprobeConf(own))).not.toThrow();
    }
  });

  test('a shell parses each hook and each script of a unit', () => {
    const scripts = [
      ...[...texts].filter(([, text]) => text.startsWith('#!/bin/bash')),
      ...each.flatMap(([name, own]) =>
        units(own, 'system').flatMap(({ name: unit, script }) =>
          script === undefined ? [] : [[`${name} ${unit}`, script] as const],
        ),
      ),
    ].map(([name, text], index) => ({ name, file: put(join(folder, 'shell', `${index}.sh`), text) }));
    const results = batch(
      tree,
      scripts.map(({ file }) => ['bash', '-n', file]),
    );
    expect(
      failed(
        scripts.map(({ name }) => name),
        results,
      ),
    ).toEqual([]);
  });

  test('systemd understands each line of each unit', () => {
    const all = each.flatMap(([name, own]) =>
      (['system', 'user'] as const).flatMap((manager) =>
        units(own, manager)
          .filter(({ dropIn }) => !dropIn)
          .map(({ name: unit, text }) => ({ text, file: put(join(folder, 'units', name, manager, unit), text) })),
      ),
    );
    const results = batch(
      tree,
      all.map(({ file }) => ['systemd-analyze', 'verify', '--man=no', '--recursive-errors=no', file]),
    );
    // That a program or another unit is missing here is no fault of the unit.
    const complaints = results
      .flatMap(({ stderr }) => stderr.split('\n'))
      .filter((line) => /:\d+: |[Uu]nknown|[Ii]nvalid|Failed to parse|bad unit/.test(line));
    expect(complaints).toEqual([]);
    for (const [, own] of each) {
      for (const { text } of units(own, 'system')) {
        for (const [, words = ''] of text.matchAll(/^Exec\w+=(.*)$/gm)) expect(() => unitWords(words)).not.toThrow();
      }
    }
    expect(option(each[0]?.[1], 'systemd')).toBeDefined();
  });
};

describeWith('nix-instantiate', 'what generated specs compile to', suite, { tree });
