/** Devices attached to the controllers: input, USB, disks, network. */

import type { Facts } from '../../facts/facts.ts';
import { usesOf, useWords } from '../../facts/needs.ts';
import { type PciAddress, printDeviceId, printPciAddress } from '../../values/pci.ts';
import { sentenceList } from '../../values/sentence.ts';
import { unique } from '../../values/unique.ts';
import { columnsOf, type Line, padded } from './lines.ts';

const on = (controller: PciAddress | undefined): string => (controller ? `on ${printPciAddress(controller)}` : '');

/** Rows of a table with aligned columns. */
function table(rows: readonly (readonly string[])[]): Line[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
  return rows.map((row) => ({
    text: row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  '),
    first: '  ',
    next: '      ',
  }));
}

const section = (heading: string, lines: readonly Line[]): Line[] =>
  lines.length === 0 ? [] : [{ text: heading, style: 'heading' }, ...lines];

/** Keyboards and mice; other devices such as buttons and jacks are only counted. */
export function inputLines({ input = [] }: Facts): Line[] {
  const wanted = input.filter(({ kind }) => kind !== 'other');
  const rest = input.length - wanted.length;
  const rows = table(wanted.map(({ kind, name, controller }) => [kind, name, on(controller)]));
  const lines = wanted.flatMap(({ links = [] }, index) => [
    rows[index] ?? { text: '' },
    ...links.map((text) => ({ text, first: '      ', style: 'faint' as const })),
  ]);
  const others =
    rest > 0
      ? [
          {
            text: `and ${rest} other input ${rest === 1 ? 'device' : 'devices'}, such as buttons and jacks`,
            first: '  ',
          },
        ]
      : [];
  return section('Keyboards and mice', [...lines, ...others]);
}

/** USB devices, listed below their controller. */
export function usbLines({ usb = [], pci }: Facts): Line[] {
  const groupOf = new Map(pci.map(({ address, iommuGroup }) => [printPciAddress(address), iommuGroup]));
  const controllers = unique(usb.map(({ controller }) => controller && printPciAddress(controller)));
  return section(
    'USB',
    controllers
      .sort((one = '', other = '') => (one < other ? -1 : 1))
      .flatMap((controller) => {
        const number = groupOf.get(controller ?? '');
        const devices = usb.filter((one) => (one.controller && printPciAddress(one.controller)) === controller);
        const rows = table(devices.map(({ bus, port, id, name = '' }) => [`${bus}-${port}`, printDeviceId(id), name]));
        return [
          {
            text: `${controller ?? 'unknown controller'}${number === undefined ? '' : ` (group ${number})`}`,
            first: '  ',
          },
          ...rows.map((row) => ({ ...row, first: '    ', next: '        ' })),
        ];
      }),
  );
}

/** Decimal, as disks are sold. */
function capacity(bytes: number): string {
  if (bytes >= 1e12) return `${(bytes / 1e12).toFixed(1)} TB`;
  return bytes >= 1e9 ? `${Math.round(bytes / 1e9)} GB` : `${Math.round(bytes / 1e6)} MB`;
}

export function diskLines({ block = [] }: Facts): Line[] {
  const rows = table(
    block.map((one) => [
      one.name,
      one.size === undefined ? '' : capacity(one.size),
      one.model ?? '',
      on(one.controller),
      sentenceList(usesOf(one).map((use) => useWords[use].replace(/^the /, ''))),
    ]),
  );
  const lines = block.flatMap(({ links = [] }, index) => [
    rows[index] ?? { text: '' },
    ...links.map((text) => ({ text, first: '      ', style: 'faint' as const })),
  ]);
  return section('Disks', lines);
}

export const networkLines = ({ network = [] }: Facts): Line[] =>
  section(
    'Network',
    table(network.map(({ name, device, up }) => [name, on(device), up === undefined ? '' : up ? 'up' : 'down'])),
  );
