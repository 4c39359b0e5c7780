/**
 * Undoes the changes that libvirt makes to a document, so that its version can be compared with ours. Only listed
 * spellings are changed; an element or attribute that libvirt dropped stays missing.
 */
import { attribute, type Xml } from '../../src/libvirt/xml.ts';

const kibibytes: Readonly<Record<string, number>> = { KiB: 1, MiB: 2 ** 10, GiB: 2 ** 20, TiB: 2 ** 30 };

/** libvirt returns sizes in KiB; those of shmem in bytes or MiB. */
function size(element: Xml): Xml {
  const unit = attribute(element, 'unit');
  const number = Number(element.children[0]);
  const factor = unit === 'M' ? 2 ** 10 : kibibytes[unit ?? ''];
  if (factor === undefined || !Number.isSafeInteger(number)) return element;
  return { ...element, attributes: { ...element.attributes, unit: 'KiB' }, children: [String(number * factor)] };
}

/** libvirt returns hexadecimal numbers in attributes in its own spelling. */
const number = (value: string): string => (/^0x[0-9a-f]+$/i.test(value) ? String(Number.parseInt(value, 16)) : value);

export function normalised(element: Xml): Xml {
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [name, number(value)]),
  );
  // libvirt indents the elements of other programs too.
  const isText = element.children.every((child) => typeof child === 'string');
  const children = element.children.flatMap((child): (Xml | string)[] => {
    if (typeof child !== 'string') return [normalised(child)];
    return isText || child.trim() !== '' ? [child] : [];
  });
  return size({ ...element, attributes, children });
}

/** Attributes that libvirt makes more specific: `q35` becomes the newest machine version of that type. */
const refined: Readonly<Record<string, (ours: string, theirs: string) => boolean>> = {
  'type@machine': (ours, theirs) =>
    theirs.startsWith(`pc-${ours}`) || (ours === 'pc' && theirs.startsWith('pc-i440fx')),
};

/**
 * The paths in `ours` that are missing in `theirs`. Elements are matched with the most similar one of the same name.
 * Additions by libvirt are not a difference.
 */
export function missing(ours: Xml, theirs: Xml | undefined, path = ours.name): string[] {
  if (!theirs) return [path];
  const gone: string[] = [];
  for (const [name, value] of Object.entries(ours.attributes)) {
    const found = attribute(theirs, name);
    const same = found === value || (found !== undefined && refined[`${ours.name}@${name}`]?.(value, found));
    if (!same) gone.push(`${path}@${name}: expected ${value}, found ${found}`);
  }
  const used = new Set<Xml>();
  for (const child of ours.children) {
    if (typeof child === 'string') {
      if (theirs.children[0] !== child) gone.push(`${path}: expected ${child}, found ${String(theirs.children[0])}`);
      continue;
    }
    const twins = theirs.children.filter(
      (other): other is Xml => typeof other !== 'string' && other.name === child.name && !used.has(other),
    );
    const below = `${path}/${child.name}`;
    const all = twins
      .map((twin) => ({ twin, gone: missing(child, twin, below) }))
      .sort((a, b) => a.gone.length - b.gone.length);
    const best = all[0];
    if (!best) gone.push(below);
    else {
      used.add(best.twin);
      gone.push(...best.gone);
    }
  }
  return gone;
}
