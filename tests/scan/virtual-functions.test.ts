/** Virtual functions whose physical function reports little about them, or is left out. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/scan/scan.ts';
import { printPciAddress } from '../../src/values/pci.ts';
import { machineTree, type Tree } from '../machines/tree.ts';
import { sysfsOfTree } from './tree-system.ts';

const card = 'sys/devices/pci0000:3a/0000:3a:00.0/0000:3b:00.0';
const tree = machineTree('server-sriov');

const changed = (entries: Readonly<Record<string, string | undefined>>): Tree => {
  const copy = new Map(tree);
  for (const [path, text] of Object.entries(entries)) {
    if (text === undefined) copy.delete(path);
    else copy.set(path, { content: Buffer.from(`${text}\n`) });
  }
  return copy;
};

const told = (own: Tree) => {
  const { pci } = factsOf(sysfsOfTree(own), false);
  const physical = pci.find(({ address }) => printPciAddress(address) === '0000:3b:00.0');
  return {
    virtual: pci.filter((one) => one.physicalFunction && printPciAddress(one.physicalFunction) === '0000:3b:00.0')
      .length,
    sriov: physical?.sriov,
  };
};

describe('virtual functions', () => {
  test('are known as such', () => {
    expect(told(tree)).toEqual({ virtual: 8, sriov: { total: 63, enabled: 8 } });
  });

  test('are counted if the physical function does not report their number', () => {
    expect(told(changed({ [`${card}/sriov_numvfs`]: undefined }))).toEqual({
      virtual: 8,
      sriov: { total: 63, enabled: 8 },
    });
  });

  test('are known if the physical function reports that it can create none, or is left out', () => {
    expect(told(changed({ [`${card}/sriov_totalvfs`]: '0' }))).toEqual({ virtual: 8, sriov: undefined });
    const gone = changed({ [`${card}/uevent`]: undefined, [`${card}/vendor`]: '\n' });
    expect(told(gone)).toEqual({ virtual: 8, sriov: undefined });
  });

  test('have an offset and a stride if the NIC reports them', () => {
    const known = changed({ [`${card}/sriov_offset`]: '128', [`${card}/sriov_stride`]: '2' });
    expect(told(known).sriov).toEqual({ total: 63, enabled: 8, offset: 128, stride: 2 });
    const unknown = changed({ [`${card}/sriov_offset`]: '0', [`${card}/sriov_stride`]: '0' });
    expect(told(unknown).sriov).toEqual({ total: 63, enabled: 8 });
  });
});
