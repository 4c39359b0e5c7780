import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { machineOf } from '../../src/plan/machine.ts';
import { drawPlan } from '../../src/plan/picture/draw.ts';
import { nodeFileSystem } from '../../src/source/files.ts';
import { facts as machine, planned, spec } from './machine.ts';

const folders = ['tests/golden', 'examples'].flatMap((folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => `${folder}/${name}`)
    .filter((path) => existsSync(`${path}/host.yaml`)),
);

interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

const draw = (...given: Parameters<typeof planned>): string => {
  const { plan, facts } = planned(...given);
  return drawPlan(plan, machineOf(plan, facts));
};

/** The elements that an XML parser finds. */
function shapesOf(svg: string): Shape[] {
  const shapes: Shape[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    shapes.push({ name, attributes: attributes as Record<string, string>, text: '' });
  });
  parser.on('text', (text) => {
    const last = shapes.at(-1);
    if (last) last.text += text;
  });
  parser.write(svg).close();
  return shapes;
}

const texts = (svg: string): string[] =>
  shapesOf(svg).flatMap(({ name, text }) => (name === 'text' ? [text.trim()] : []));

/** The elements that are outside the picture, not at whole pixels, or of a class that is not in the style sheet. */
function faultsOf(svg: string): string[] {
  const shapes = shapesOf(svg);
  const root = shapes[0]?.attributes ?? {};
  const sheet = shapes.find(({ name }) => name === 'style')?.text ?? '';
  const known = new Set(sheet.match(/(?<=\.)[a-z]\w*(?=[.{])/g));
  return shapes.flatMap(({ name, attributes }) => {
    const number = (key: string): number => Number(attributes[key] ?? 0);
    const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
    const isInside = x + width <= Number(root.width) && y + height <= Number(root.height);
    const isSound =
      ['svg', 'title', 'style', 'rect', 'text', 'path'].includes(name) &&
      (attributes.class ?? '').split(' ').every((kind) => kind === '' || known.has(kind)) &&
      [x, y, width, height].every((one) => Number.isInteger(one) && one >= 0);
    return isSound && isInside ? [] : [`${name} ${JSON.stringify(attributes)}`];
  });
}

const expectSound = (svg: string): void => expect(faultsOf(svg)).toEqual([]);

describe('the picture', () => {
  test('is valid, and the same bytes every time', () => {
    expectSound(draw());
    expect(draw()).toBe(draw());
  });
  test('shows groups, devices, guests, cores and memory', () => {
    expect(texts(draw())).toEqual(
      expect.arrayContaining([
        'box',
        'IOMMU group 27',
        'gpu: reserved for guests at boot',
        '0000:0b:00.0',
        'stays with the host',
        'win',
        '4 vCPUs: 2 cores x 2 threads',
        'L3 cache 1',
        'vCPUs of win',
        'win 16GiB, reserved at boot',
        'host 16GiB',
      ]),
    );
  });
  test('draws a line from a device to each guest that receives it', () => {
    const two = spec.replace('vms:\n', 'vms:\n  mac: { memory: 4GiB, devices: [gpu] }\n');
    const lines = (svg: string): number =>
      shapesOf(svg).filter(({ attributes }) => attributes.class?.startsWith('w ')).length;
    expect(lines(draw())).toBe(1);
    expect(lines(draw(two))).toBe(2);
  });
  test('draws a bar for each guest if their memory exceeds that of the host', () => {
    const more = spec.replace('vms:\n', 'vms:\n  mac: { memory: 24GiB, devices: [gpu] }\n');
    expect(texts(draw(more))).toEqual(expect.arrayContaining(['host 16GiB', 'host 8GiB']));
    expectSound(draw(more));
  });
  test('shows only what the spec contains if there are no facts', () => {
    const svg = draw(spec.replace(', facts: ./facts.json', ''), undefined);
    expectSound(svg);
    expect(texts(svg)).toEqual(expect.arrayContaining(['IOMMU group unknown', 'CPUs of the host']));
  });
  test('has room for many cores, with one thread and with two', () => {
    const cpus = Array.from({ length: 300 }, (_, cpu) => ({ cpu, online: true, core: cpu < 200 ? cpu >> 1 : cpu }));
    expectSound(draw(spec, { ...machine, cpu: { model: 'Xeon', cpus } }));
  });
  test('names the kinds of cores', () => {
    const cpus = machine.cpu.cpus.map((one) => ({ ...one, kind: one.cpu % 8 < 4 ? 'performance' : 'efficiency' }));
    const svg = draw(spec, { ...machine, cpu: { ...machine.cpu, cpus } });
    expectSound(svg);
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['performance cores, L3 cache 0', 'efficiency cores, L3 cache 1']),
    );
  });
  test.each(folders)('of %s is valid', (folder) => {
    const { plan, facts } = compile(['host.yaml'], nodeFileSystem, { cwd: join(process.cwd(), folder) });
    if (!plan) throw new Error(`${folder} does not compile`);
    expectSound(drawPlan(plan, machineOf(plan, facts)));
  });
  test('shows any device and driver name as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.string({ maxLength: 120 }), (name, driver) => {
        const pci = machine.pci.map((one) => ({ ...one, name, driver: one.class === '060400' ? 'pcieport' : driver }));
        const { plan, facts } = planned(spec, machine);
        const named = facts && {
          ...facts,
          pci: facts.pci.map((one, index) => ({ ...one, ...pci[index], address: one.address, id: one.id })),
        };
        expectSound(drawPlan(plan, machineOf(plan, named)));
      }),
      { numRuns: 50 },
    );
  });
});
