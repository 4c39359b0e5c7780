import { expect, test } from 'vitest';
import { type Codes, code, Diagnostics } from '../../src/diagnostics/diagnostics.ts';

const codes = {
  'needs-name': code<{ name: string }>({
    severity: 'error',
    about: 'call',
    message: ({ name }) => `no ${name}`,
    remedy: () => 'add it',
    explain: '',
  }),
  'needs-nothing': code({ severity: 'error', about: 'call', message: () => 'no', remedy: () => 'add it', explain: '' }),
} satisfies Codes;

test('a reporter takes its own codes with their parameters; others fail the type check', () => {
  const found = new Diagnostics();
  const report = found.reporter(codes);
  report('needs-name', 'call', { name: 'host' });
  report('needs-nothing', 'call');
  // @ts-expect-error a misspelt code
  expect(() => report('needs-nmae', 'call', { name: 'host' })).toThrow('needs-nmae');
  // @ts-expect-error a missing parameter
  expect(() => report('needs-name', 'call')).not.toThrow();
  // @ts-expect-error a misspelt parameter
  report('needs-name', 'call', { nmae: 'host' });
  expect(found.sorted().map(({ message }) => message)).toEqual(['no host', 'no', 'no undefined']);
});
