import { describe, expect, test } from 'vitest';
import { consumer } from './consumers.ts';

describe('a program on the PATH', () => {
  test('is run to its end: what it says, on which stream, and its exit status', () => {
    const script =
      'process.stdin.on("data", (d) => process.stdout.write(d)); console.error(process.env.WORD); process.exitCode = 3';
    const result = consumer('node').run(['-e', script], { input: 'a\n', env: { WORD: 'b' } });
    expect(result).toMatchObject({ status: 3, stdout: 'a\n' });
    expect(result.stderr).toContain('b');
  });

  test('that takes longer than its time is an error, not a status', () => {
    expect(() => consumer('node').run(['-e', 'setTimeout(() => {}, 60000)'], { timeout: 0.2 })).toThrow();
  });
});

describe('a program that is nowhere', () => {
  test('says why, and cannot be run', () => {
    const missing = consumer('vfioc-no-such-program');
    expect(missing.available).toBe(false);
    expect(missing.reason).toMatch(/not on the PATH, and /);
    expect(() => missing.run([])).toThrow(missing.reason);
  });

  test('is not looked for on the PATH where a tree is asked for', () => {
    const missing = consumer('node', { tree: 'no-such-tree' });
    expect(missing).toMatchObject({ available: false });
    expect(missing.reason).toMatch(/^there is no tree no-such-tree/);
  });
});
