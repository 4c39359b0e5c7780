import { describe, expect, test } from 'vitest';
import { codesOf, compileTexts, host, moduleOf } from '../../support/compile.ts';

const win = (scream: string): string =>
  `vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, scream: { ${scream} } } }\n`;

const module = (host: string, spec: string): string =>
  String(
    compileTexts({
      'host.yaml': `version: 1\nhost: { name: box, users: [alex], cpu: amd, ${host} }\n${spec}`,
    }).files?.get('module.nix'),
  );

describe('Scream', () => {
  test("over the network listens, and opens its port, on the guest's bridge only", () => {
    const text = moduleOf(win('mode: network'));
    expect(text).toMatch(/"\$\{pkgs\.scream\}\/bin\/scream -o pulse -i virbr0"/);
    expect(text).toMatch(
      /interfaces\.virbr0 = \{\s+allowedTCPPorts = \[ 53 \];\s+allowedUDPPorts = \[\s+53\s+67\s+4010\s+\];/,
    );
    expect(text).not.toMatch(/firewall\.allowedUDPPorts/);
  });

  test('over the network can use another interface and port, and unicast', () => {
    const text = moduleOf(win('interface: br0, port: 4011, unicast: on'));
    expect(text).toContain('/bin/scream -o pulse -u -i br0 -p 4011"');
    expect(text).toMatch(/br0\.allowedUDPPorts = \[ 4011 \];/);
  });

  test('over shared memory reads the file and opens no port', () => {
    const text = moduleOf(win('mode: ivshmem'));
    expect(text).toMatch(/"\$\{pkgs\.scream\}\/bin\/scream -o pulse -m \/dev\/shm\/scream"/);
    expect(text).toContain('step shared-memory /dev/shm/scream 2097152 qemu-libvirtd kvm\n');
    expect(text).not.toContain('4010');
  });

  test('runs for one user, and keeps retrying', () => {
    const text = moduleOf(win('mode: network'));
    expect(text).toContain('ConditionUser = "alex";');
    expect(text).toContain('Restart = "always";');
    expect(text).toContain('startLimitIntervalSec = 0;');
  });

  test.each([
    ['pipewire', 'pipewire-pulse', 'services.pipewire'],
    ['pulseaudio', 'pulseaudio', 'config.services.pulseaudio or config.hardware.pulseaudio'],
  ])('restarts with %s', (audio, unit, option) => {
    const text = module(`audio: ${audio}`, win('mode: network'));
    expect(text).toContain(`partOf = [ "${unit}.service" ];`);
    expect(text).toContain(option);
  });

  test('has a valid unit name for any guest', () => {
    expect(moduleOf('vms: { "win+11.a": { memory: 4GiB, scream: { interface: br0 } } }\n')).toContain(
      'user.services."scream-win\\\\x2b11.a"',
    );
  });

  test('with Secure Boot gives a warning and compiles', () => {
    const spec = 'vms: { win: { memory: 4GiB, guest: windows11, scream: { interface: br0 } } }\n';
    expect(codesOf(spec)).toEqual(['scream-with-secure-boot']);
    expect(moduleOf(spec)).toContain('/bin/scream');
  });
});

describe('Scream and Looking Glass in one guest', () => {
  const both = (version: string, mode: string): string[] =>
    codesOf(
      `vms: { win: { memory: 4GiB, lookingGlass: { size: 64MiB, version: ${version} }, scream: { mode: ${mode}, interface: br0 } } }\n`,
    );

  test.each(['network', 'ivshmem'])('are fine up to B7, and a warning after it: %s', (mode) => {
    expect(both('b7', mode)).toEqual([]);
    expect(both('idd', mode)).toEqual(['scream-with-looking-glass']);
  });

  test('leave the sound to SPICE, which the remedy turns on if it is off', () => {
    const spec = (display: string, scream = ', scream: { mode: ivshmem }'): string =>
      `vms: { win: { memory: 4GiB, lookingGlass: { size: 64MiB, version: idd }${display}${scream} } }\n`;
    const remedyOf = (display: string): string | undefined =>
      compileTexts({ 'host.yaml': host + spec(display) }).diagnostics.find(
        ({ code }) => code === 'scream-with-looking-glass',
      )?.remedy;
    expect(remedyOf('')).toBe(
      'remove `scream`, and uninstall its driver in the guest: the client then plays the sound of SPICE',
    );
    for (const display of [', display: { spice: off }', ', display: { vnc: on }']) {
      expect(remedyOf(display)).toContain('set `spice: on` in `display`');
    }
    expect(codesOf(spec(', display: { spice: on, vnc: on }', ''))).toEqual([]);
  });

  test('in two guests are fine', () => {
    expect(
      codesOf(
        'vms: { a: { memory: 4GiB, lookingGlass: { size: 64MiB, version: idd } }, b: { memory: 4GiB, scream: { mode: ivshmem } } }\n',
      ),
    ).toEqual([]);
  });
});
