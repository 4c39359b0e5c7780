/** Disks of the host that a guest gets as a whole. */
import { expect, test } from 'vitest';
import { codes } from '../../../src/features/disks/host-disks.ts';
import { compileWithFacts } from '../../support/compile.ts';
import { type Change, check, reportedOn, testOnMachines, win } from '../../support/machines.ts';

testOnMachines(codes, {
  'disk-holds-root': check('desktop-amd', win('disks: { c: { block: ⟨/dev/nvme0n1 } }'), /nvme0n1/),
  'disk-of-host': check(
    'desktop-intel',
    win('disks: { c: { block: ⟨/dev/sda } }'),
    /sda, the disk with the swap space/,
    (facts) => ({
      ...facts,
      block: facts.block?.map((one) => (one.name === 'sda' ? { ...one, uses: ['swap'] } : one)),
    }),
  ),
});

test('is recognized by name, by link, and by the model in a link', () => {
  const disk = (block: string): string => win(`disks: { c: { block: ${block} } }`, '4GiB');
  const byId = '/dev/disk/by-id/nvme-Samsung_SSD_980_PRO_2TB_S69ENF0R123456';
  for (const block of ['/dev/nvme0n1', byId, `${byId}_1`]) {
    expect(reportedOn('desktop-intel', disk(block))).toContain(
      `disk-holds-root: ${block} refers to nvme0n1, the disk with the root file system of the host, according to the facts of this machine`,
    );
  }
  const others = [
    '/dev/disk/by-id/ata-Samsung_SSD_870_EVO_1TB_S625NJ0R123456',
    `${byId}-part4`,
    '/dev/disk/by-id/nvme-Samsung_SSD_980_PRO_2TB_Plus_S69ENF0R123456',
  ];
  for (const block of others) expect(reportedOn('desktop-intel', disk(block))).toEqual([]);
  expect(reportedOn('desktop-intel', disk('/dev/sda')).join()).not.toContain('disk-holds-root');
  const twice: Change = (facts) => ({
    ...facts,
    block: (facts.block ?? []).map((one) => ({ ...one, model: 'Samsung SSD 980 PRO 2TB' })),
  });
  expect(reportedOn('desktop-intel', disk(byId), twice)).toEqual([]);
  const linked: Change = (facts) => ({ ...facts, block: [{ name: 'sdb', root: true, links: [`${byId}x_x`] }] });
  expect(reportedOn('desktop-intel', disk(`${byId}x_x`), linked).join()).toContain('refers to sdb');
});

test('the remedy leads to a spec that compiles', () => {
  const facts = { block: [{ name: 'nvme0n1', uses: ['root', 'boot'] }] };
  const disk = (source: string): string => `vms: { win: { memory: 4GiB, disks: { c: { ${source} } } } }\n`;
  const { diagnostics } = compileWithFacts(disk('block: /dev/nvme0n1'), facts);
  const found = diagnostics.find(({ code }) => code === 'disk-holds-root');
  expect(found?.message).toContain('the disk with the root file system and the boot partition of the host');
  const [, file = '', create = ''] = /`(file: [^`]+)` with `(create: [^`]+)`/.exec(found?.remedy ?? '') ?? [];
  expect(create).not.toBe('');
  expect(compileWithFacts(disk(`${file}, ${create}`), facts).diagnostics).toEqual([]);
});
