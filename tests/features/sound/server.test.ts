/** Sound of guests that goes to the sound server of a user. */
import { expect, test } from 'vitest';
import { assertionsOf, compileTexts, guest } from '../../support/compile.ts';

const compiled = (sound: string, audio = 'pipewire', more = '') =>
  compileTexts({
    'host.yaml':
      `version: 1\nhost: { name: box, users: [alex], cpu: amd, audio: ${audio} }\n` +
      `libvirt: { qemu: { user: alex, group: users } }\n${guest(`display: { sound: ${sound} }${more}`)}`,
  });
const codes = (...words: Parameters<typeof compiled>): string[] =>
  compiled(...words).diagnostics.map(({ code }) => code);
const uids = (sound: string): string[] =>
  assertionsOf(String(compiled(sound).files?.get('module.nix'))).filter((one) => one.includes('.uid or null'));

test('the user of QEMU must have the uid of the spec', () => {
  const uid = 'config.users.users.alex.uid or null';
  expect(uids('{ to: pipewire, uid: 1001 }')).toEqual([`${uid} == null || ${uid} == 1001`]);
  expect(uids('spice')).toEqual([]);
});

test.each([
  ['pipewire', 'pipewire', []],
  ['pulseaudio', 'pipewire', []],
  ['pulseaudio', 'pulseaudio', []],
  ['pipewire', 'pulseaudio', ['sound-server-not-there']],
  ['pulseaudio', 'none', ['sound-server-not-there']],
])('to %s, on a host with %s', (to, audio, expected) => {
  expect(codes(`{ to: ${to}, uid: 1000 }`, audio)).toEqual(expected);
});

test('a guest that starts with the host is before the server', () => {
  const sound = '{ to: pipewire, uid: 1000 }';
  expect(codes(sound, 'pipewire', ', autostart: on')).toEqual(['sound-before-login']);
  expect(codes(sound, 'pipewire', ', autostart: off')).toEqual([]);
  expect(codes('spice', 'pipewire', ', autostart: on')).toEqual([]);
});
