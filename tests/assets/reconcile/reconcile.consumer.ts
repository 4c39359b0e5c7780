import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeWith } from '../../support/consumers.ts';
import { nothing, Steps, uuid } from './steps.ts';

const value = (xml: string, pattern: RegExp): string | undefined => pattern.exec(xml)?.[1];
const machine = (xml: string) => value(xml, /machine='(.*?)'/);
const memory = (xml: string) => Number(value(xml, /<memory unit='KiB'>(.*?)</)) / 1024;
const nvram = (xml: string) => value(xml, /<nvram[^>]*>(.*?)<\/nvram>/);
const loader = (xml: string) => value(xml, /<loader[^>]*>(.*?)<\/loader>/);
const macs = (xml: string) => [...xml.matchAll(/<mac address='(.*?)'/g)].map((match) => match[1]);

function suite(tree: string): void {
  const steps = new Steps();
  const { said, domain, text, lines } = steps;

  beforeAll(() => steps.run(tree, 'session.sh'), 900_000);
  afterAll(() => steps.remove());

  describe('on a host with guests and networks of the user', () => {
    test('defines what it can, and reports the rest with the reasons', () => {
      const { status, out, err } = said('first');
      expect(status).toBe(1);
      expect(out).toEqual([
        'default: autostart turned on',
        'default: started',
        'lan: defined',
        'lan: autostart turned on',
        'lan: started',
        'taken: autostart turned on',
        'taken: started',
        '1: defined',
        'win: defined',
      ]);
      expect(err).toEqual([
        expect.stringMatching(
          /^taken: only started, not changed: .*virsh net-undefine taken\) and run 'systemctl restart vfioc-reconcile'$/,
        ),
        expect.stringMatching(/^broken: could not be defined: .*pc-q35-99\.0/),
        expect.stringMatching(/^mine: left alone: .*adopt: true/),
        'failed: 3, for the reasons above; everything else is as declared',
      ]);
    });

    test("leaves the user's guests and networks alone", () => {
      for (const name of ['own', 'mine']) expect(domain('first', name)).toBe(domain('before', name));
      for (const name of ['theirs', 'taken', 'default']) {
        const file = `networks/${name}.inactive.xml`;
        expect(text('first', file)).toBe(text('before', file));
      }
      for (const flag of ['network-active', 'network-autostart']) expect(lines('first', flag)).not.toContain('theirs');
    });

    test("starts and autostarts every declared network, also the stock one and the user's", () => {
      for (const flag of ['network-active', 'network-autostart']) {
        expect(lines('first', flag)).toEqual(['default', 'lan', 'taken']);
      }
    });
  });

  test('changes nothing that is as declared, and reports that', () => {
    for (const step of ['corrected', 'again', 'adopted-again']) expect(said(step)).toEqual(nothing);
    expect(domain('again', 'win')).toBe(domain('corrected', 'win'));
  });

  describe('a guest whose declaration changed', () => {
    test('is defined again and keeps its machine version', () => {
      expect(said('changed')).toEqual({
        status: 0,
        out: [
          'lan: updated',
          'lan: restarted to apply the change',
          '1: updated',
          'win: updated',
          'win: autostart turned on',
        ],
        err: [],
      });
      expect(memory(domain('corrected', 'win'))).toBe(64);
      expect(memory(domain('changed', 'win'))).toBe(80);
      expect(machine(domain('corrected', 'win'))).not.toBe('pc-q35-9.2');
      expect(machine(domain('changed', 'win'))).toBe('pc-q35-9.2');
      expect(lines('changed', 'autostart')).toEqual(['win']);
      expect(text('changed', 'networks/lan.xml')).toContain('10.99.7.1');
    });

    test('keeps the UUID, MAC addresses and NVRAM when the host name changes, from which they are derived', () => {
      const [before, after] = [domain('changed', 'win'), domain('renamed', 'win')];
      const declared = readFileSync(join(steps.folder, 'specs/renamed/domains/win.xml'), 'utf8');
      expect(uuid(declared)).not.toBe(uuid(before));
      expect(said('renamed')).toMatchObject({ status: 0, err: [] });
      expect(said('renamed').out).toContain('win: updated');
      expect(uuid(after)).toBe(uuid(before));
      expect(macs(after)).toEqual(macs(before));
      expect(macs(after)).toContain('52:54:00:aa:bb:cc');
      expect(nvram(after)).toBe(nvram(before));
      const bridge = (step: string) => macs(text(step, 'networks/lan.inactive.xml'));
      expect(bridge('renamed')).toEqual(bridge('changed'));
      expect(bridge('renamed')).toHaveLength(1);
    });
  });

  describe('a guest that runs', () => {
    test('keeps running with its old definition, and the pending change is reported', () => {
      expect(said('running')).toEqual({
        status: 0,
        out: [
          'lan: updated',
          "lan: still runs with its old definition because guests use it: to apply the change, shut them down and run 'systemctl restart vfioc-reconcile'",
          '1: updated',
          'win: updated',
          'win: autostart turned off',
          'win: still runs with its old definition: to apply the change, shut it down and start it again',
        ],
        err: [],
      });
      expect(text('running', 'live/win.xml')).toBe(text('started', 'live/win.xml'));
      expect(text('running', 'networks/lan.xml')).toBe(text('started', 'networks/lan.xml'));
      expect(memory(domain('running', 'win'))).toBe(64);
      expect(lines('running', 'state-paused')).toEqual(['win']);
    });

    test('with the ID 1 is not confused with the guest of that name', () => {
      expect(text('started', 'ids').trim()).toBe('1');
      expect(memory(domain('running', '1'))).toBe(48);
    });

    test('is reported again, and nothing else is done', () => {
      const { out } = said('running-again');
      expect(out.filter((line) => !line.includes('to apply the change'))).toEqual(nothing.out);
      expect(out).toHaveLength(3);
    });

    test('is not removed while it runs, and neither is its network', () => {
      const { status, out } = said('running-undeclared');
      expect(status).toBe(0);
      expect(out).toContain(
        "win: no longer declared, but still running: to remove it, shut it down and run 'systemctl restart vfioc-reconcile'",
      );
      expect(text('running-undeclared', 'live/win.xml')).toBe(text('started', 'live/win.xml'));
      expect(text('running-undeclared', 'networks/lan.xml')).toBe(text('started', 'networks/lan.xml'));
      expect(steps.has('running-undeclared', 'inactive/1.xml')).toBe(false);
    });

    test('has no pending changes once it is shut down', () => {
      expect(said('stopped')).toEqual({
        status: 0,
        out: ['lan: restarted to apply the change', '1: defined'],
        err: [],
      });
      expect(text('stopped', 'networks/lan.xml')).not.toContain('10.99.7.1');
    });
  });

  describe('a guest that the user made', () => {
    test('is adopted if that is declared, and keeps its identity', () => {
      const { status, out, err } = said('adopted');
      expect({ status, err }).toEqual({ status: 0, err: [] });
      expect(out).toContainEqual(
        expect.stringMatching(/^mine: adopted; its previous XML is in .*\/mine-[0-9a-f]{12}\.xml$/),
      );
      const xml = domain('adopted', 'mine');
      expect(memory(xml)).toBe(96);
      expect(uuid(xml)).toBe('aaaaaaaa-0000-4000-8000-000000000002');
      expect(machine(xml)).toBe('pc-q35-9.2');
      expect(nvram(xml)).toBe('/var/lib/libvirt/qemu/nvram/persons.fd');
      expect(macs(xml)).toEqual(['52:54:00:00:00:0a', '52:54:00:00:00:0b']);
      expect(text('adopted', 'nvram/persons.fd')).toBe('persons\n');
    });

    test('is backed up, with its passwords', () => {
      const [backup, ...others] = steps.names('adopted', 'backups');
      expect(others).toEqual([]);
      expect(text('adopted', `backups/${backup}`)).toBe(domain('before', 'mine'));
      expect(text('adopted', `backups/${backup}`)).toContain("passwd='secret'");
    });

    test('as a copy of one of ours is not ours', () => {
      expect(domain('no-longer-declared', 'copy')).toBe(domain('copied', 'copy'));
    });
  });

  test('a guest whose firmware was garbage-collected is defined again', () => {
    expect(loader(domain('adopted', 'win'))).toBe('/usr/share/OVMF/OVMF_CODE_4M.fd');
    expect(said('firmware')).toEqual({
      status: 0,
      out: ['1', 'mine', 'win'].map((name) => `${name}: updated`),
      err: [],
    });
    for (const name of ['1', 'mine', 'win']) {
      expect(loader(domain('firmware', name))).toBe('/run/firmware/OVMF_CODE_4M.fd');
      expect(nvram(domain('firmware', name))).toBe(nvram(domain('adopted', name)));
    }
  });

  describe('what is no longer declared', () => {
    test('is removed, and nothing else', () => {
      const { status, err } = said('no-longer-declared');
      expect({ status, err }).toEqual({ status: 0, err: [] });
      expect(steps.names('no-longer-declared', 'inactive')).toEqual(['copy.xml', 'own.xml']);
      const networks = steps.names('no-longer-declared', 'networks').filter((name) => !name.includes('inactive'));
      expect(networks).toEqual(['default.xml', 'taken.xml', 'theirs.xml']);
    });

    test('leaves its NVRAM and TPM state, which it gets back when it is declared again', () => {
      expect(steps.names('no-longer-declared', 'nvram')).toEqual(['persons.fd', 'win_VARS.fd']);
      expect(lines('started', 'tpm')).toEqual([uuid(domain('started', 'win'))]);
      expect(lines('no-longer-declared', 'tpm')).toEqual(lines('started', 'tpm'));
      expect(uuid(domain('declared-again', 'win'))).toBe(uuid(domain('started', 'win')));
      expect(nvram(domain('declared-again', 'win'))).toBe(nvram(domain('started', 'win')));
    });
  });

  describe('libvirtd', () => {
    test('is restarted without its dependencies if it started with other hooks or another qemu.conf', () => {
      expect(said('refreshed').out[0]).toMatch(/^libvirtd: its hooks or qemu\.conf changed/);
      expect(lines('refreshed', 'systemctl')).toEqual([
        'start libvirtd-config.service',
        '--job-mode=ignore-dependencies restart libvirtd.service',
      ]);
    });

    test('is left alone if it started with the current ones, or does not run', () => {
      expect(said('fresh')).toEqual(nothing);
      expect(said('idle')).toEqual(nothing);
      expect(lines('idle', 'systemctl')).toEqual([]);
    });
  });

  const state = (step: string) => ({
    domains: Object.fromEntries(steps.names(step, 'inactive').map((file) => [file, text(step, `inactive/${file}`)])),
    // libvirt generates the MAC address of a bridge when its network is first defined.
    networks: Object.fromEntries(
      steps.names(step, 'networks').map((file) => [file, text(step, `networks/${file}`).replace(/<(mac|uuid).*/g, '')]),
    ),
    flags: ['autostart', 'network-active', 'network-autostart'].map((flag) => lines(step, flag)),
    backups: Object.fromEntries(steps.names(step, 'backups').map((file) => [file, text(step, `backups/${file}`)])),
  });

  test('killed after any change and run again, the result is the same', () => {
    const end = state('uninterrupted');
    expect(Object.keys(end.domains)).toEqual(['1.xml', 'mine.xml', 'own.xml', 'win.xml']);
    const killed = steps.names('.', '').filter((name) => name.startsWith('killed-'));
    expect(killed.length).toBeGreaterThanOrEqual(8);
    for (const step of killed) {
      expect(state(step), step).toEqual(end);
      expect(said(step), step).toMatchObject({ status: 0, err: [] });
    }
  });

  describe('on a full disk', () => {
    const sizes = (): string[] => steps.names('.', '').flatMap((name) => /^full-(\d+)$/.exec(name)?.[1] ?? []);

    test('a guest and a network keep their identity or are left alone, with the reason', () => {
      const end = state('uninterrupted');
      const before = state('beginning');
      expect(sizes().length).toBeGreaterThanOrEqual(5);
      let complete = 0;
      for (const size of sizes()) {
        const step = `full-${size}`;
        const { status, err } = said(step);
        if (status === 0) {
          complete += 1;
          expect(state(step), step).toEqual(end);
          continue;
        }
        expect(err.join('\n'), step).toMatch(
          /no space is left in .*\/small: free some, and run|No space left on device/i,
        );
        const now = state(step);
        // `old` is ours and no longer declared; a guest that could not be read is not removed either.
        for (const [file, xml] of Object.entries(now.domains)) {
          expect([before.domains[file], end.domains[file]], `${step} ${file}`).toContain(xml);
        }
        for (const file of ['1.xml', 'mine.xml', 'own.xml', 'win.xml'])
          expect(now.domains, step).toHaveProperty([file]);
        for (const [file, xml] of Object.entries(now.networks)) {
          expect([before.networks[file], end.networks[file]], `${step} ${file}`).toContain(xml);
        }
        for (const [file, xml] of Object.entries(now.backups)) expect(xml, step).toBe(end.backups[file]);
        if (now.domains['mine.xml'] !== before.domains['mine.xml']) expect(now.backups, step).toEqual(end.backups);
      }
      expect(complete).toBe(1);
    });

    test('the next run with free space completes it', () => {
      for (const size of sizes()) {
        expect(said(`emptied-${size}`), size).toMatchObject({ status: 0, err: [] });
        expect(state(`emptied-${size}`), size).toEqual(state('uninterrupted'));
      }
    });
  });

  test('an answer of virsh that is empty or cut changes nothing', () => {
    for (const bytes of [0, 40, 400]) {
      const step = `cut-${bytes}`;
      expect(said(step), step).toMatchObject({ status: 1, out: [] });
      expect(said(step).err, step).toContain(
        "win: left as it is, because its XML could not be read: the answer of libvirt is not whole: run 'systemctl restart vfioc-reconcile'",
      );
      const { backups, ...now } = state(step);
      const { backups: _, ...before } = state('beginning');
      expect(now, step).toEqual(before);
      expect(backups, step).toEqual({});
    }
  });

  describe('a bridge that is in the way of a network', () => {
    const bridges = (step: string): string[] => lines(step, 'links').map((line) => line.split(/\s+/)[0] ?? '');

    test('is removed with its dnsmasq if a libvirtd that was killed left it behind', () => {
      expect(said('bridge-left')).toEqual({
        status: 0,
        out: ['lan: its bridge virbr-lan removed, which a libvirtd that was killed left behind', 'lan: started'],
        err: [],
      });
      expect(bridges('bridge-left')).toContain('virbr-lan');
      expect(lines('bridge-left', 'network-active')).toContain('lan');
      // dnsmasq and its helper.
      expect(lines('bridge-left', 'dnsmasq')).toEqual(['2']);
    });

    test('has no dnsmasq to end outside the control group of libvirtd, whatever a process says of itself', () => {
      expect(said('liars')).toEqual({ status: 0, out: ['lan: started'], err: [] });
      expect(lines('liars', 'told')).toEqual([]);
    });

    test.each(['mac', 'port', 'route'])('is left alone if it has another %s, with what to do', (what) => {
      const { status, err } = said(`bridge-${what}`);
      expect(status).toBe(1);
      expect(err[0]).toMatch(
        /^lan: not started: its bridge virbr-lan would replace an interface of the host .* 'sudo ip link delete dev virbr-lan' and run 'systemctl restart vfioc-reconcile'$/,
      );
      expect(bridges(`bridge-${what}`)).toContain('virbr-lan');
    });
  });
}

describeWith('virsh', 'guests and networks on the host, with libvirt 11', () => suite('trixie'), { tree: 'trixie' });
describeWith('virsh', 'guests and networks on the host, with libvirt 12', () => suite('sid'), { tree: 'sid' });
