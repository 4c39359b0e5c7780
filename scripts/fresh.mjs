// Generates everything again in a separate folder and compares: the committed files must match the sources.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate, generated } from './generate.mjs';
import { root } from './root.mjs';

/** The files at or below a path, by their paths relative to `base`. */
function filesAt(base, path) {
  const full = join(base, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => filesAt(base, `${path}/${name}`));
}

/** The problem of each committed file that does not match the sources. */
function compare(fresh) {
  const problems = [];
  for (const path of generated()) {
    for (const file of new Set([...filesAt(root, path), ...filesAt(fresh, path)])) {
      const [committed, made] = [root, fresh].map((base) =>
        existsSync(join(base, file)) ? readFileSync(join(base, file)) : undefined,
      );
      if (!committed) problems.push(`${file} is missing`);
      else if (!made) problems.push(`${file} is no longer generated`);
      else if (!committed.equals(made)) problems.push(`${file} is stale`);
    }
  }
  return problems;
}

const fresh = mkdtempSync(join(tmpdir(), 'vfioc-fresh-'));
try {
  mkdirSync(join(fresh, 'dist'));
  await generate(fresh);
  const problems = compare(fresh);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error('\nGenerated files do not match the sources: run npm run generate');
    process.exitCode = 1;
  } else {
    console.log('all generated files are up to date');
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
