/** What a session recorded of each step: see steps.sh. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Host, persons, specs, writeHost } from './host.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export class Steps {
  readonly folder = mkdtempSync(join(tmpdir(), 'vfioc-reconcile-'));

  text = (step: string, file: string): string => readFileSync(join(this.folder, 'steps', step, file), 'utf8');
  names = (step: string, folder: string): string[] => readdirSync(join(this.folder, 'steps', step, folder)).sort();
  /** The lines of a file; none if it does not exist. */
  lines = (step: string, file: string): string[] =>
    this.has(step, file) ? this.text(step, file).split('\n').filter(Boolean) : [];
  /** Exit status and output, without the prefix of each line. */
  said = (step: string) => ({
    status: Number(this.text(step, 'status')),
    out: this.lines(step, 'stdout').map((line) => line.replace(/^vfioc: /, '')),
    err: this.lines(step, 'stderr').map((line) => line.replace(/^vfioc: /, '')),
  });
  domain = (step: string, name: string): string => this.text(step, `inactive/${name}.xml`);
  has = (step: string, file: string): boolean => existsSync(join(this.folder, 'steps', step, file));

  /** Runs a session of this folder within a libvirtd of a tree, on that host or on the one of host.ts. */
  run(tree: string, session: string, host: Host = { specs, persons }): void {
    writeHost(this.folder, host);
    const { status, stderr } = spawnSync(at('../../../lab/libvirtd.sh'), [tree, at(session), this.folder], {
      encoding: 'utf8',
      timeout: 900_000,
    });
    if (status !== 0) throw new Error(`${session}: ${status}\n${stderr}`);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

export const uuid = (xml: string): string | undefined => /<uuid>(.*?)<\/uuid>/.exec(xml)?.[1];

/** What reconcile.sh says if it has nothing to do. */
export const nothing = { status: 0, out: ['nothing to do: everything is as declared'], err: [] };
