/** Settings of libvirt's qemu.conf. @see https://libvirt.org/drvqemu.html */

export type QemuConfValue = string | number | boolean | readonly string[];

/** A string in double quotes. qemu.conf has no escapes, so a double quote or a line break in it is refused. */
function text(value: string): string {
  if (/["\n\r\u0000]/.test(value)) throw new RangeError(`qemu.conf cannot contain the string '${value}'`);
  return `"${value}"`;
}

function printValue(value: QemuConfValue): string {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  return value.length === 0 ? '[]' : `[ ${value.map(text).join(', ')} ]`;
}

/** One setting, without its line end. */
export const printQemuConf = (key: string, value: QemuConfValue): string => `${key} = ${printValue(value)}`;
