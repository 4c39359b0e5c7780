/** The Hyper-V interface, which Windows uses. */
import { expect, test } from 'vitest';
import { attribute, elements } from '../../../src/libvirt/xml.ts';
import { codesOf, compileTexts, guest } from '../../support/compile.ts';
import { at, domainOf } from '../../support/guest-domain.ts';

test('comes with its own timer, and both are absent for Linux', () => {
  const parts = (fields: string) => {
    const domain = domainOf(guest(fields));
    const timers = elements(at(domain, 'clock') ?? domain, 'timer').map((timer) => attribute(timer, 'name'));
    return [at(domain, 'features/hyperv')?.attributes.mode, timers.includes('hypervclock')];
  };
  expect(parts('guest: windows11')).toEqual(['custom', true]);
  expect(parts('guest: windows11, hyperv: off')).toEqual([undefined, false]);
  expect(parts('guest: linux')).toEqual([undefined, false]);
});

test('a part can be turned on or off without changing the others', () => {
  const names = (hyperv: string): string[] => {
    const domain = domainOf(guest(`guest: windows11, hyperv: ${hyperv}`));
    return elements(at(domain, 'features/hyperv') ?? domain).map(({ name }) => name);
  };
  const all = names('on');
  expect(names('{ runtime: off }')).toEqual(all.filter((name) => name !== 'runtime'));
  expect(new Set(names('{ reset: on }'))).toEqual(new Set([...all, 'reset']));
});

test('evmcs is refused on AMD', () => {
  expect(codesOf(guest('guest: windows11, hyperv: { evmcs: on }'))).toEqual(['evmcs-needs-intel']);
  expect(codesOf(guest('guest: windows11, hyperv: { evmcs: off }'))).toEqual([]);
});

test('avic is on if the CPU delivers interrupts itself according to the facts, evmcs on Intel with nested guests', () => {
  const parts = (apicv: boolean | undefined, more = '', top = '') => {
    const spec = `version: 1\nhost: { name: box, users: [alex], cpu: intel, facts: ./facts.json }\n${top}${guest(`guest: windows11, ${more}`)}`;
    const facts = JSON.stringify({ version: 1, pci: [], cpu: { cpus: [], apicv } });
    const domain = compileTexts({ 'host.yaml': spec, 'facts.json': facts }).files?.get('domains/g.xml');
    return ['avic', 'evmcs'].filter((name) => String(domain).includes(`<${name} state='on'/>`));
  };
  expect([parts(true), parts(false), parts(undefined)]).toEqual([['avic'], [], []]);
  expect([parts(true, 'hyperv: { avic: off }'), parts(false, 'hyperv: { avic: on }')]).toEqual([[], ['avic']]);
  expect(parts(true, 'type: qemu')).toEqual([]);
  expect(parts(false, '', 'kernel: { nested: on }\n')).toEqual(['evmcs']);
  expect(parts(false, 'hyperv: { evmcs: off }', 'kernel: { nested: on }\n')).toEqual([]);
});

test('parts of the Hyper-V interface whose dependencies are off are reported', () => {
  expect(codesOf(guest('guest: windows10, hyperv: { vpindex: off }'))).toContain('hyperv-needs');
  const off = '{ vpindex: off, synic: off, stimer: off, tlbflush: off, ipi: off }';
  expect(codesOf(guest(`guest: windows10, hyperv: ${off}`))).toEqual([]);
});
