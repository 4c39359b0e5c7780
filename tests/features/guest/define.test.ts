/** Guests that keep their own XML: what of the host is there for them, and what they cannot have. */
import { describe, expect, test } from 'vitest';
import { codesOf, compileSpec, moduleOf, stepsOf, textOf } from '../../support/compile.ts';

const spec = (define: string): string => `networks: { lan: { type: nat } }
devices: { gpu: { functions: ["0b:00.0"], bind: start } }
vms:
  win:
    ${define}
    memory: { size: 8GiB, hugepages: { size: 1GiB, allocate: start } }
    cpu: { cores: 4, pin: [2, 3, 4, 5], isolate: on }
    devices: [gpu]
    nics: { lan: { network: lan, mac: "52:54:00:66:d7:8b" } }
    forwards: [{ listen: 3389, interface: enp5s0 }]
    lookingGlass: { resolution: 1920x1080 }
    shares: { games: { path: /srv/games, user: alex } }
    disks: { system: { file: /var/lib/libvirt/images/win.qcow2, create: 64GiB } }
`;

/** The lines of a module without the arguments of reconcile that say who defines the guest. */
const withoutWords = (module: string): string => module.replace(/^ *"--(?:compare|forward=52:54:00:66:d7:8b)"\n/gm, '');

describe('a guest that keeps its own XML', () => {
  test('has the same host side as one that vfioc defines', () => {
    expect(withoutWords(moduleOf(spec('define: off')))).toBe(moduleOf(spec('define: on')));
    expect(stepsOf(spec('define: off'))).toEqual(expect.arrayContaining([expect.stringContaining('isolate')]));
  });

  test('has a domain to compare with, of the same bytes', () => {
    expect(textOf('domains/win.xml', spec('define: off'))).toBe(textOf('domains/win.xml', spec('define: on')));
  });

  test('is named in the manifest and in the plan', () => {
    const { plan } = compileSpec(spec('define: off'));
    expect(plan?.guests[0]).toMatchObject({ name: 'win', define: false });
    const manifest = (define: string) => JSON.parse(textOf('manifest.json', spec(define)));
    expect(manifest('define: off').plan.guests.win.define).toBe(false);
    expect(manifest('define: on').plan.guests.win).not.toHaveProperty('define');
  });

  test('cannot be adopted, nor have a password from a file, and its XML is not changed by `xml`', () => {
    const guest = (fields: string): string => `vms: { win: { memory: 4GiB, define: off, ${fields} } }\n`;
    expect(codesOf(guest('adopt: on'))).toEqual(['adopt-without-define']);
    expect(
      codesOf(guest('display: { spice: { passwordFile: /run/secrets/a }, vnc: { passwordFile: /run/secrets/b } }')),
    ).toEqual(['password-without-define', 'password-without-define']);
    expect(codesOf(guest(`xml: "<domain/>", xmlRemove: [devices/watchdog]`))).toEqual([
      'xml-without-define',
      'xml-without-define',
    ]);
    expect(codesOf(guest('autostart: on, disks: { a: { file: /srv/a.img } }'))).toEqual([]);
  });

  test('needs its own MAC address for forwards in a network that reserves addresses', () => {
    const forwards = (network: string): string =>
      `networks: { lan: { type: nat } }\nvms: { win: { memory: 4GiB, define: off, nics: { a: { network: ${network} } }, forwards: [{ listen: 3389, interface: eth0 }] } }\n`;
    expect(codesOf(forwards('lan'))).toEqual(['forward-to-kept-address']);
    expect(codesOf(forwards('default'))).toEqual([]);
  });
});
