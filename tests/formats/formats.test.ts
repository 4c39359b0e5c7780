import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onOneLine, printModprobeLine } from '../../src/formats/modprobe.ts';
import { printQemuConf } from '../../src/formats/qemu-conf.ts';
import { printWord, printWords } from '../../src/formats/shell.ts';
import { printUdevRule } from '../../src/formats/udev.ts';
import { printNix } from '../../src/nix/print.ts';
import * as nix from '../../src/nix/syntax.ts';

describe('words of a shell', () => {
  test('a shell reads back any text', () => {
    const texts = fc.array(
      fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\u0000')),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(texts, (words) => {
        const output = execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${printWords(words)}`], { encoding: 'utf8' });
        expect(output.split('\u0000').slice(0, -1)).toEqual(words);
      }),
      { numRuns: 25 },
    );
  });
  test('NUL is refused', () => expect(() => printWord('a\u0000b')).toThrow(RangeError));
  test('plain words are not quoted', () => expect(printWords(['modprobe', '-r', 'nvidia'])).toBe('modprobe -r nvidia'));
});

describe('modprobe.d', () => {
  test('a script fits on one line, with a semicolon where a line ends a command', () => {
    const script = readFileSync(new URL('../../src/assets/reserve-functions.sh', import.meta.url), 'utf8');
    expect(onOneLine(script)).not.toMatch(/\n|(?:^|\s)#/);
    execFileSync('/bin/sh', ['-n', '-c', onOneLine(script)]);
    const lines =
      'f() {\n  # why\n  if true; then\n    a &\n  else\n    b\n  fi\n}\ncase x in\n*)\n  c\n  ;;\nesac\nf\n';
    expect(onOneLine(lines)).toBe('f() { if true; then a & else b; fi; }; case x in *) c; ;; esac; f');
  });
  test.each(["echo 'a'", 'echo \\\\'])('a script with what kmod does not pass on is refused: %s', (script) => {
    expect(() => onOneLine(script)).toThrow(RangeError);
  });
  test('the install line has the script as one word', () => {
    const pieces = printModprobeLine({
      command: 'install',
      module: 'vfio-pci',
      script: nix.string('exit 0'),
      arguments: ['0000:0b:00.0', '1002:67df', 'path=0000:00:03.1/00.0'],
    });
    expect(printNix(nix.interpolated(...pieces)).trim()).toBe(
      `"install vfio-pci /bin/sh -c \${lib.escapeShellArg "exit 0"} vfio-pci 0000:0b:00.0 1002:67df 'path=0000:00:03.1/00.0'"`,
    );
  });
  test('a word with white space is refused', () => {
    expect(() =>
      printModprobeLine({ command: 'options', module: 'vfio-pci', option: 'ids', value: '1:2 3:4' }),
    ).toThrow(RangeError);
    expect(() => printModprobeLine({ command: 'softdep', module: 'a\nb', pre: 'vfio-pci' })).toThrow(RangeError);
  });
});

describe('udev rules', () => {
  test('plain values are written literally', () => {
    expect(
      printUdevRule([
        { key: 'ATTRS{name}', operator: '==', value: 'KMonad output' },
        { key: 'SYMLINK', operator: '+=', value: 'KMONAD_DEVICE' },
      ]),
    ).toBe('ATTRS{name}=="KMonad output", SYMLINK+="KMONAD_DEVICE"');
  });
  test('special characters are escaped', () => {
    expect(printUdevRule([{ key: 'ATTRS{name}', operator: '==', value: 'a*b?c[d|e\\f"g$h%i' }])).toBe(
      'ATTRS{name}=="a[*]b[?]c[[]d?e?f\\"g$h%i"',
    );
    expect(printUdevRule([{ key: 'SYMLINK', operator: '+=', value: 'a$b%c' }])).toBe('SYMLINK+="a$$b%%c"');
  });
  test('values that a rule cannot contain are refused', () => {
    expect(() => printUdevRule([{ key: 'KERNEL', operator: '==', value: 'a\nb' }])).toThrow(RangeError);
    expect(() => printUdevRule([{ key: 'SYMLINK', operator: '+=', value: 'a\\b' }])).toThrow(RangeError);
  });
});

describe('qemu.conf', () => {
  test('strings, numbers, booleans and lists', () => {
    expect(printQemuConf('user', 'alex')).toBe('user = "alex"');
    expect(printQemuConf('clear_emulator_capabilities', false)).toBe('clear_emulator_capabilities = 0');
    expect(printQemuConf('namespaces', [])).toBe('namespaces = []');
    expect(printQemuConf('cgroup_device_acl', ['/dev/null', '/dev/kvm'])).toBe(
      'cgroup_device_acl = [ "/dev/null", "/dev/kvm" ]',
    );
  });
  test('a double quote is refused', () => expect(() => printQemuConf('user', 'a"b')).toThrow(RangeError));
});
