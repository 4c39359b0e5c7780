/**
 * Specialisations: a second boot entry that turns passthrough on, or off. Of an entry only the values of the options that
 * importable.nix exports are known, so its lines are those by which it differs from the default entry.
 */
import type { Entry } from '../report.ts';
import type { NixosDocument, Specialisation } from './document.ts';
import type { Family } from './family.ts';
import type { Findings } from './findings.ts';
import { type Change, changesOf, type Item } from './item.ts';

/** Whether a line makes vfio-pci take devices. */
const binds = (line: string): boolean => /vfio[-_]pci\.ids=|^options\s+vfio[-_]pci\s.*ids=|driver_override/.test(line);

interface Known {
  readonly specialisation: Specialisation;
  readonly changes: readonly Change[];
}

const known = (document: NixosDocument): Known[] =>
  document.specialisations.map((specialisation) => ({
    specialisation,
    changes: changesOf(document.values, specialisation),
  }));

/** The entry that turns passthrough on (it adds lines that bind devices) or off (it removes all of them). */
function passthroughEntry(document: NixosDocument): (Known & { inverse: boolean }) | undefined {
  const all = known(document).filter(({ specialisation }) => specialisation.inherits);
  const on = all.find(({ changes }) => changes.some(({ added }) => added.some(binds)));
  if (on) return { ...on, inverse: false };
  const off = all.find(({ changes }) => changes.some(({ removed }) => removed.some(binds)));
  return off && { ...off, inverse: true };
}

/** The lines that the entry with passthrough adds, and the families that read them. */
export function itemsOfEntry(document: NixosDocument, found: Findings, families: readonly Family[]): [Item, Family][] {
  const one = passthroughEntry(document);
  if (!one || !/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/.test(one.specialisation.name)) return [];
  const { name } = one.specialisation;
  found.specialisation = { name, inverse: one.inverse };
  if (one.inverse) return [];
  return one.changes.flatMap(({ option, added }) => {
    const family = families.find((each) => each.matches(option));
    if (!family) return [];
    return added.map((text): [Item, Family] => [{ option, file: '', text, value: text, entry: name }, family]);
  });
}

/** What is said of each specialisation, and of the lines that are not read as others are. */
export function entriesOfSpecialisations(document: NixosDocument, found: Findings): Entry[] {
  const one = passthroughEntry(document);
  return known(document).flatMap(({ specialisation: { name, inherits }, changes }): Entry[] => {
    const from = `specialisation.${name}`;
    const isIt = one?.specialisation.name === name && found.specialisation?.name === name;
    const lines = changes.flatMap(({ option, added, removed }) => [
      ...(isIt && !one.inverse ? [] : added.map((text) => ({ option, text }))),
      ...removed.map((text) => ({ option, text: `${text} (removed)` })),
    ]);
    const about = changes
      .flatMap(({ added, removed }) => [...added, ...removed])
      .some((text) => /vfio|iommu|libvirt|kvm/.test(text));
    const of = (note: string, kind: 'stays' | 'decide'): Entry[] =>
      lines.map(({ option, text }) => ({
        from: `${from}.configuration.${option}`,
        text,
        to: kind === 'stays' ? { kind, note } : { kind, path: 'host.specialisation', note },
      }));
    if (isIt) {
      const note = one.inverse
        ? 'the entry without passthrough; its other lines stay'
        : 'the entry with passthrough; the lines of specialisation that no field says stay';
      return [
        { from, text: name, to: { kind: 'field', path: 'host.specialisation', note } },
        ...of(
          one.inverse
            ? 'the lines of passthrough are not in this entry, by host.specialisation'
            : 'host.specialisation removes nothing from the entry: keep the mkForce that does',
          'stays',
        ),
      ];
    }
    if (!about) return [{ from, text: name, to: { kind: 'stays', note: 'another boot entry' } }];
    const note = inherits
      ? 'a spec has one entry for passthrough: compile a spec of its own for this one, or keep its lines'
      : 'an entry that does not inherit the configuration: compile a spec of its own for it, or keep its lines';
    return [{ from, text: name, to: { kind: 'decide', path: 'host.specialisation', note } }, ...of(note, 'decide')];
  });
}
