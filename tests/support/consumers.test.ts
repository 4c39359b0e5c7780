import { describe, expect, test } from 'vitest';
import { consumer } from './consumers.ts';

describe('a program on the PATH', () => {
  test('returns its output on both streams and its exit status', () => {
    const script =
      'process.stdin.on("data", (d) => process.stdout.write(d)); console.error(process.env.WORD); process.exitCode = 3';
    const result = consumer('node').run(['-e', script], { input: 'a\n', env: { WORD: 'b' } });
    expect(result).toMatchObject({ status: 3, stdout: 'a\n' });
    expect(result.stderr).toContain('b');
  });

  test('throws if it times out, instead of returning a status', () => {
    expect(() => consumer('node').run(['-e', 'setTimeout(() => {}, 60000)'], { timeout: 0.2 })).toThrow();
  });
});

describe('a missing program', () => {
  test('has a reason, and cannot be run', () => {
    const missing = consumer('vfioc-no-such-program');
    expect(missing.available).toBe(false);
    expect(missing.reason).toMatch(/not on the PATH, and /);
    expect(() => missing.run([])).toThrow(missing.reason);
  });

  test('is not searched for on the PATH if a tree is requested', () => {
    const missing = consumer('node', { tree: 'no-such-tree' });
    expect(missing).toMatchObject({ available: false });
    expect(missing.reason).toMatch(/^there is no tree no-such-tree/);
  });
});
