/** Guests with any name that libvirt takes, and a network that vfioc does not define. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWith } from '../../support/consumers.ts';
import { names } from './host.ts';
import { nothing, Steps } from './steps.ts';

function suite(tree: string): void {
  const steps = new Steps();
  const { said, lines, text } = steps;

  beforeAll(() => steps.run(tree, 'names.sh'), 900_000);
  afterAll(() => steps.remove());

  const all = [...names].sort();
  const about = (what: string) => all.map((name) => `${name}: ${what}`);

  test('are defined, changed and removed by their names', () => {
    const { status, out, err } = said('first');
    expect([status, err]).toEqual([0, []]);
    expect(out.toSorted()).toEqual([...about('defined'), 'theirs: autostart turned on', 'theirs: started'].toSorted());
    expect(lines('first', 'guests').toSorted()).toEqual(all);
    expect(said('again')).toEqual(nothing);
    expect(said('changed').out.toSorted()).toEqual(about('updated'));
    expect(lines('changed', 'guests').toSorted()).toEqual(all);
    expect(lines('gone', 'guests')).toEqual([]);
  });

  test('an existing network is started and otherwise as it was', () => {
    expect(lines('first', 'running')).toEqual(['theirs']);
    const before = readFileSync(join(steps.folder, 'theirs.before.xml'), 'utf8');
    for (const step of ['first', 'changed', 'gone']) expect(text(step, 'theirs.xml')).toBe(before);
  });

  test('an existing network that does not exist is named', () => {
    const { status, err } = said('gone');
    expect(status).toBe(1);
    expect(err[0]).toMatch(/^nowhere: libvirt has no network of this name to start: define it with virsh net-define/);
  });
}

describeWith('virsh', 'guests with any name, with libvirt 11', () => suite('trixie'), { tree: 'trixie' });
describeWith('virsh', 'guests with any name, with libvirt 12', () => suite('sid'), { tree: 'sid' });
