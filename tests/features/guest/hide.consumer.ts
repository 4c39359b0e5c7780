/** An OEM string from a file, in a guest that libvirt and QEMU start. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hookScript } from '../../../src/compile/hooks.ts';
import { compileSpec } from '../../support/compile.ts';
import { describeWith } from '../../support/consumers.ts';
import { libvirtd } from '../../support/libvirtd.ts';

const session = fileURLToPath(new URL('./secret-strings.sh', import.meta.url));
const strings = '["io.systemd.credential:motd=hello", { file: /run/secrets/token }]';
const spec = `libvirt: { qemu: { user: libvirt-qemu, group: kvm } }
vms:
  g:
    type: qemu
    memory: 64MiB
    firmware: { type: bios }
    display: { spice: off }
    serial: on
    hide: { smbios: { oemStrings: ${strings} } }
    xmlRemove: [devices/serial, devices/console]
`;

function suite(tree: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'vfioc-oem-'));
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  beforeAll(() => {
    const files = compileSpec(spec).files ?? new Map<string, string>();
    mkdirSync(join(folder, 'domains'));
    writeFileSync(join(folder, 'domains/g.xml'), files.get('domains/g.xml') ?? '');
    const words = ['libvirt-qemu', '/run/secrets/token'];
    writeFileSync(
      join(folder, 'hook'),
      hookScript([{ kind: 'hook', vm: 'g', step: 'secret-strings', arguments: words }]),
    );
    const { status, stderr } = libvirtd(tree).run(['bash', session, folder], { timeout: 300 });
    if (status !== 0) throw new Error(`secret-strings.sh: ${status}\n${stderr}`);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('the guest has it, next to the strings of the spec', () => {
    expect(text('strings').split('\n').filter(Boolean)).toEqual([
      'io.systemd.credential:motd=hello',
      'io.systemd.credential:token=geheim&,<"x',
    ]);
  });

  test('no other user of the host can read it', () => {
    expect(text('dump.xml')).toContain('type=11,path=/run/vfioc-secrets/g/0');
    expect(text('cmdline')).toContain('type=11,path=/run/vfioc-secrets/g/0');
    for (const file of ['dump.xml', 'cmdline', 'domains/g.xml']) expect(text(file)).not.toContain('geheim');
    expect(text('left')).toBe('');
  });

  test('the guest does not start without it', () => {
    expect(text('refused')).toMatch(/\/run\/secrets\/token does not exist/);
    expect(text('refused')).toMatch(/\/run\/vfioc-secrets\/g\/0.*No such file/);
  });
}

describeWith('virsh', 'an OEM string from a file, with QEMU 10', () => suite('trixie'), { tree: 'trixie' });
describeWith('virsh', 'an OEM string from a file, with QEMU 11', () => suite('sid'), { tree: 'sid' });
