/**
 * The plan as a picture: IOMMU groups and the guests that receive their devices, the cores and the guests pinned to them,
 * and the memory. SVG 1.1 with its own style sheet and no script. @see https://www.w3.org/TR/SVG11/
 */
import { printXml } from '../../libvirt/print-xml.ts';
import { type Xml, xml } from '../../libvirt/xml.ts';
import type { Machine } from '../machine.ts';
import type { Plan } from '../plan.ts';
import { drawCores } from './cores.ts';
import { drawDevices } from './devices.ts';
import { drawMemory } from './memory.ts';
import { box, clipped, type Part, words } from './shapes.ts';
import { style } from './style.ts';

const width = 1000;
const margin = 28;

/** Draws a plan as an SVG file. The same plan gives the same bytes. */
export function drawPlan(plan: Plan, machine: Machine): string {
  const inner = width - 2 * margin;
  const shapes: Xml[] = [];
  let y = margin + 20;
  shapes.push(words(margin, y, 'title', clipped(plan.host, 60)));
  if (machine.model) shapes.push(words(width - margin, y, 'end faint', clipped(machine.model, 60)));
  y += 14;

  const sections: readonly { title: string; draw: (top: number) => Part }[] = [
    { title: 'Devices and guests', draw: (top) => drawDevices(plan, machine, margin, top, inner) },
    { title: 'CPUs', draw: (top) => drawCores(plan, machine, margin, top, inner) },
    { title: 'Memory', draw: (top) => drawMemory(plan, machine, margin, top, inner) },
  ];
  for (const { title, draw } of sections) {
    const part = draw(y + 34);
    if (part.shapes.length === 0) continue;
    shapes.push(words(margin, y + 20, 'strong', title), ...part.shapes);
    y += 34 + part.height + 8;
  }
  const height = y + margin - 8;
  const title = `Plan for ${clipped(plan.host, 60)}: devices, CPUs and memory`;
  return printXml(
    xml(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img' },
      xml('title', {}, title),
      xml('style', {}, style()),
      box(1, 1, width - 2, height - 2, 'page', 12),
      ...shapes,
    ),
  );
}
