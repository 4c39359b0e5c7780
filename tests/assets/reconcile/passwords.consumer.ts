/** Passwords of display servers, from files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWith } from '../../support/consumers.ts';
import { nothing, Steps, uuid } from './steps.ts';

function suite(tree: string): void {
  const steps = new Steps();
  const { said, domain, text, lines } = steps;

  beforeAll(() => steps.run(tree, 'passwords.sh'), 900_000);
  afterAll(() => steps.remove());

  const passwords = (xml: string) =>
    [...xml.matchAll(/<graphics type='(.*?)'.*? passwd='(.*?)'/g)].map((one) => [...one].slice(1));
  const spice = ['spice', 'ge&amp;heim&lt;&gt;&quot;&apos; ü-]]&gt; &amp;amp; $(id) \\n'];

  test('are in no file of the compiled output', () => {
    for (const file of ['module.nix', 'domains/shown.xml']) {
      expect(readFileSync(join(steps.folder, 'specs/secret', file), 'utf8')).not.toMatch(/passwd|Kennwort|heim/);
    }
  });

  test('come from their files, and only those who administer libvirt can read them', () => {
    expect(said('secret-first')).toEqual({ status: 0, out: ['shown: defined'], err: [] });
    expect(passwords(domain('secret-first', 'shown'))).toEqual([spice, ['vnc', 'Kennwort']]);
    for (const file of ['live/shown.xml', 'read-only.xml']) {
      expect(text('secret-first', file)).toContain('<graphics');
      expect(text('secret-first', file)).not.toMatch(/passwd|Kennwort|heim/);
    }
    expect(said('secret-again')).toEqual(nothing);
  });

  test('are applied again when a file changed, and go when they are no longer declared', () => {
    expect(said('secret-changed')).toEqual({ status: 0, out: ['shown: updated'], err: [] });
    expect(passwords(domain('secret-changed', 'shown'))).toEqual([spice, ['vnc', 'Zweites!']]);
    expect(uuid(domain('secret-changed', 'shown'))).toBe(uuid(domain('secret-first', 'shown')));
    expect(said('secret-removed')).toEqual({ status: 0, out: ['shown: updated'], err: [] });
    expect(passwords(domain('secret-removed', 'shown'))).toEqual([]);
  });

  test('that cannot be read leave the guest as it is', () => {
    expect(said('secret-missing')).toEqual({
      status: 1,
      out: [],
      err: [
        "shown: left as it is, because it must not be without its SPICE password: /run/secrets/spice does not exist. Write the secret to that file, and run 'systemctl restart vfioc-reconcile'",
        'failed: 1, for the reasons above; everything else is as declared',
      ],
    });
    expect(lines('secret-missing', 'guests')).not.toContain('shown');
    expect(said('secret-lost')).toMatchObject({ status: 1, out: [] });
    expect(domain('secret-lost', 'shown')).toBe(domain('secret-changed', 'shown'));
  });

  test.each([
    ['empty', 'is empty'],
    ['long', 'has more than 8 bytes'],
    ['lines', 'has more than one line, or contains a control character'],
    ['nul', 'contains a NUL byte'],
    ['control', 'has more than one line, or contains a control character'],
    ['latin', 'is not valid UTF-8'],
  ])('are refused if VNC cannot use them: %s', (what, problem) => {
    const { status, err } = said(`secret-${what}`);
    expect(status).toBe(1);
    expect(err[0]).toContain(`VNC password: /run/secrets/vnc ${problem}. Write`);
  });

  test('that other users can read are reported', () => {
    expect(said('secret-readable').out).toContain(
      'shown: every user of the host can read its VNC password in /run/secrets/vnc: set its mode to 0400',
    );
  });

  test('of a guest that runs apply when it starts again', () => {
    expect(said('secret-started')).toEqual(nothing);
    expect(said('secret-running')).toEqual({
      status: 0,
      out: [
        'shown: updated',
        'shown: still runs with its old definition: to apply the change, shut it down and start it again',
      ],
      err: [],
    });
    expect(said('secret-stopped')).toEqual(nothing);
  });

  test('are in no argument, environment or message', () => {
    const secrets = /heim|Kenn|wort|Zweites|Drittes/;
    expect(text('secret-removed', 'arguments')).toContain('passwords.xml');
    expect(text('secret-removed', 'arguments')).not.toMatch(secrets);
    for (const step of steps.names('.', '').filter((name) => name.startsWith('secret-'))) {
      expect([...said(step).out, ...said(step).err].join('\n')).not.toMatch(secrets);
    }
  });

  test('that a guest of the user had are missed when it is adopted without', () => {
    expect(said('weaker').out).toEqual([
      'shown: removed, because it is no longer declared; its disks, NVRAM and TPM state are kept',
      expect.stringMatching(/^mine: adopted/),
      expect.stringMatching(/^mine: its VNC server no longer has a password: .*'display: \{ vnc: \{ passwordFile: /),
    ]);
  });
}

describeWith('virsh', 'passwords of display servers, with libvirt 11', () => suite('trixie'), { tree: 'trixie' });
describeWith('virsh', 'passwords of display servers, with libvirt 12', () => suite('sid'), { tree: 'sid' });
