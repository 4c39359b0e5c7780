/** The facts of a machine as a readable report. */

import type { Facts } from '../../facts/facts.ts';
import { printPciAddress } from '../../values/pci.ts';
import { about, coresOf, cpuLines, memoryLines } from './cpus.ts';
import { groupLines } from './groups.ts';
import { type Line, printLines } from './lines.ts';
import { diskLines, inputLines, networkLines, usbLines } from './peripherals.ts';

export interface ReportOptions {
  /** Columns of the terminal; 100 without one. */
  readonly width?: number | undefined;
  readonly colour: boolean;
}

const withoutTerminal = 100;

/** Wrapped to fewer columns than this, nothing would be readable. */
const least = 40;

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** The machine in a few lines. */
function summary({ cpu, memory, kernel, iommu, pci, secureBoot, framebuffer }: Facts): Line[] {
  const online = cpu?.cpus.filter((one) => one.online) ?? [];
  const groups = new Set(pci.flatMap(({ iommuGroup }) => iommuGroup ?? [])).size;
  const split = iommu?.acsOverride ? ', split by pcie_acs_override' : '';
  const [bits, all] = [iommu?.addressBits, cpu?.physicalBits];
  const narrow = bits && all && bits < all ? `, addresses of ${bits} bits (the CPU has ${all})` : '';
  const console = framebuffer?.device ? ` on ${printPciAddress(framebuffer.device)}` : '';
  const rows: [string, string | undefined][] = [
    [
      'CPU',
      cpu &&
        [cpu.model, plural(coresOf(online).length, 'core'), plural(online.length, 'thread')].filter(Boolean).join(', '),
    ],
    ['Memory', memory && about(memory.total)],
    ['Kernel', kernel?.release],
    ['IOMMU', iommu && (iommu.on ? `on, ${plural(groups, 'group')}${split}${narrow}` : 'off')],
    ['Secure Boot', secureBoot === undefined ? undefined : secureBoot ? 'on' : 'off'],
    ['Console', framebuffer && `${framebuffer.driver}${console}`],
  ];
  return rows.flatMap(([name, value]) =>
    value === undefined ? [] : [{ text: `${name.padEnd(12)} ${value}`, next: ' '.repeat(13) }],
  );
}

const gapLines = ({ gaps = [] }: Facts): Line[] =>
  gaps.length === 0
    ? []
    : [
        { text: 'Unknown', style: 'heading' as const },
        ...gaps.map((text): Line => ({ text, first: '  ', next: '    ', style: 'fair' })),
      ];

/** The report, wrapped to the width; only a single word can be wider. */
export function printReport(facts: Facts, { width = withoutTerminal, colour }: ReportOptions): string {
  const parts = [summary, groupLines, cpuLines, memoryLines, inputLines, usbLines, diskLines, networkLines, gapLines];
  const sections = parts.map((part) => part(facts)).filter((lines) => lines.length > 0);
  const lines = sections.flatMap((one, index) => (index === 0 ? one : [{ text: '' }, ...one]));
  return printLines(lines, Math.max(width, least), colour);
}
