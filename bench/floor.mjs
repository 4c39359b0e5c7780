// The minimum cost of compiling: a program that reads the same YAML with the same library and writes the same bytes.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const program = `
  import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
  import { dirname, join } from 'node:path';
  import { parse } from 'yaml';
  const [spec, list, bytes, output] = process.argv.slice(2);
  parse(readFileSync(spec, 'utf8'));
  const all = readFileSync(bytes);
  let at = 0;
  const made = new Set();
  for (const [path, size] of JSON.parse(readFileSync(list, 'utf8'))) {
    const folder = dirname(join(output, path));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(join(output, path), all.subarray(at, at + size));
    at += size;
  }
`;

/**
 * Writes the program, bundled as the command is, and the bytes for it.
 *
 * @param {string} root the folder of the repository
 * @param {string} work a folder to write to
 * @param {string} compiled the directory that the spec was compiled to
 * @returns the arguments of Node that read `spec` and write those bytes below `output`
 */
export async function floor(root, work, compiled) {
  mkdirSync(work, { recursive: true });
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    format: 'cjs',
  });
  writeFileSync(join(work, 'floor.cjs'), outputFiles[0].contents);
  const files = readdirSync(compiled, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(compiled, path)).isFile(),
  );
  const contents = files.map((path) => readFileSync(join(compiled, path)));
  writeFileSync(join(work, 'bytes'), Buffer.concat(contents));
  writeFileSync(join(work, 'list.json'), JSON.stringify(files.map((path, index) => [path, contents[index].length])));
  return (spec, output) => [join(work, 'floor.cjs'), spec, join(work, 'list.json'), join(work, 'bytes'), output];
}
