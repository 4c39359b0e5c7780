import { describe, expect, test } from 'vitest';
import { codesOf, moduleOf } from '../../support/compile.ts';

const link = (device: string): string => moduleOf(`udev: { symlinks: { KBD: { ${device} } } }\n`);

describe('links to input devices', () => {
  test('point to the event node only, on any event except removal', () => {
    expect(link('name: KMonad output')).toContain(
      'ACTION!="remove", SUBSYSTEM=="input", KERNEL=="event*", ATTRS{name}=="KMonad output", SYMLINK+="KBD"\n',
    );
  });

  test('match by USB ID, kind and interface', () => {
    expect(link('usb: "046D:C541", interface: 17, kind: keyboard')).toContain(
      'ENV{ID_VENDOR_ID}=="046d", ENV{ID_MODEL_ID}=="c541", ENV{ID_USB_INTERFACE_NUM}=="11", ENV{ID_INPUT_KEYBOARD}=="1", SYMLINK+="KBD"\n',
    );
  });

  test('match the name literally', () => {
    expect(link('name: \'A* "b" [c] \\d|e?\'')).toContain('ATTRS{name}=="A[*] \\"b\\" [[]c] ?d?e[?]"');
  });

  test.each(['a/b', '..', '', 'a b', '%k', '-x'])('cannot have the name %j', (name) => {
    expect(codesOf(`udev: { symlinks: { "${name}": { name: x } } }\n`)).toEqual(['invalid-name']);
  });

  test('refuse a device name with a line break, which could end the rule', () => {
    expect(codesOf('udev: { symlinks: { KBD: { name: "a\\nRUN+=b" } } }\n')).toEqual(['invalid-value']);
  });
});
