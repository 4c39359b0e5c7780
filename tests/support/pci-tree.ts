/** A tree of files instead of /sys, with PCI functions below their bridges, for the programs that find and take them. */
import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface TreeFunction {
  /** `0000:0b:00.0` */
  readonly address: string;
  /** `1002:67df` */
  readonly id: string;
  /** Six digits; 030000 if unset. */
  readonly class?: string;
  readonly board?: string;
  /** The addresses of the bridges above it, from the root bus on. */
  readonly below?: readonly string[];
  readonly driver?: string;
  /** Further files, with their texts. */
  readonly files?: Readonly<Record<string, string>>;
}

export class PciTree {
  /** The path that stands for /sys. */
  readonly sys: string;
  readonly #folder: string;

  constructor(functions: readonly TreeFunction[]) {
    this.#folder = mkdtempSync(join(tmpdir(), 'vfioc-pci-'));
    this.sys = join(this.#folder, 'sys');
    mkdirSync(join(this.sys, 'bus/pci/devices'), { recursive: true });
    for (const one of functions) this.#add(one);
  }

  #add({ address, id, class: kind = '030000', board, below = [], driver, files = {} }: TreeFunction): void {
    const device = join(this.sys, 'devices/pci0000:00', ...below, address);
    const [vendor = '', model = ''] = id.split(':');
    const [maker, card] = board?.split(':') ?? [];
    const texts: Record<string, string> = {
      vendor: `0x${vendor}`,
      device: `0x${model}`,
      class: `0x${kind}`,
      driver_override: '(null)',
      ...(board && { subsystem_vendor: `0x${maker}`, subsystem_device: `0x${card}` }),
      ...files,
    };
    for (const [name, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(device, name)), { recursive: true });
      writeFileSync(join(device, name), `${text}\n`);
    }
    symlinkSync(device, join(this.sys, 'bus/pci/devices', address));
    if (driver === undefined) return;
    const folder = join(this.sys, 'bus/pci/drivers', driver);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'unbind'), '');
    symlinkSync(folder, join(device, 'driver'));
  }

  /** The text of a file of a function, without its line end. */
  read(address: string, name: string): string {
    return readFileSync(join(this.sys, 'bus/pci/devices', address, name), 'utf8').trim();
  }

  /** The driver of a function. */
  driver(address: string): string {
    return (
      readlinkSync(join(this.sys, 'bus/pci/devices', address, 'driver'))
        .split('/')
        .at(-1) ?? ''
    );
  }

  /** A path in a folder of its own, next to /sys. */
  beside(name: string): string {
    return join(this.#folder, name);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
