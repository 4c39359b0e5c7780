// The output of `vfioc scan` for the machines of tests/machines: report.txt and facts.json next to each tree.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from './machines.mjs';
import { root } from './root.mjs';

const folder = 'tests/machines';

/** The machines, by their names. */
const machines = () =>
  readdirSync(join(root, folder))
    .filter((name) => existsSync(join(root, folder, name, 'tree.txt')))
    .sort();

const doc = 'docs/scan.md';

const outputs = { 'report.txt': [], 'facts.json': ['--json'] };

/** The files, relative to the repository. */
export const scanFiles = () => [
  ...machines().flatMap((name) => Object.keys(outputs).map((file) => `${folder}/${name}/${file}`)),
  doc,
];

/** The groups of the report that docs/scan.md shows. */
const shownGroups = /^ {2}group (?:14|24|25|27) /;

/** The excerpt of a report in docs/scan.md: its top, some groups, and the CPUs, with ellipses for the rest. */
function excerptOf(report) {
  const sections = report.split('\n\n');
  const [top = ''] = sections;
  const [title = '', ...lines] = (sections.find((one) => one.startsWith('IOMMU groups')) ?? '').split('\n');
  let isShown = false;
  const groups = lines.filter((line) => {
    if (line.startsWith('  group ')) isShown = shownGroups.test(line);
    return isShown;
  });
  const cpus = sections.find((one) => one.startsWith('CPUs')) ?? '';
  return [top, '', title, '  …', ...groups, '  …', '', cpus].join('\n').replace(/^(?=.)/gm, '    ');
}

/** Writes the excerpt to docs/scan.md, between its marks. */
function writeDoc(into) {
  const text = readFileSync(join(root, doc), 'utf8');
  const marks = /(<!-- report: (\S+) -->\n)[\s\S]*?(<!-- end -->)/;
  const report = readFileSync(join(into, marks.exec(text)?.[2] ?? ''), 'utf8');
  mkdirSync(join(into, 'docs'), { recursive: true });
  writeFileSync(
    join(into, doc),
    text.replace(marks, (_, begin, _path, end) => `${begin}\n${excerptOf(report)}\n\n${end}`),
  );
}

/**
 * Writes them.
 *
 * @param {(args: string[], cwd: string) => Promise<{ stdout: string }>} vfioc runs the command
 * @param {string} into the folder to use as the repository
 */
export async function writeScans(vfioc, into) {
  const { machineTree, writeTree } = await load('tree.ts');
  for (const name of machines()) {
    const copy = mkdtempSync(join(tmpdir(), 'vfioc-scan-'));
    try {
      writeTree(machineTree(name), copy);
      mkdirSync(join(into, folder, name), { recursive: true });
      for (const [file, args] of Object.entries(outputs)) {
        const { stdout } = await vfioc(['scan', '--root', copy, ...args], root);
        writeFileSync(join(into, folder, name, file), stdout);
      }
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  }
  writeDoc(into);
}
