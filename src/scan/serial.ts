/** Serial numbers in what devices say of themselves. */

/** Letters and digits alone: udev writes `_` for what it leaves out of a name. */
export const plain = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '');

/** Fewer characters tell no device from another, and are in every second name. */
const least = 3;

/** Whether a text has a device's serial number in it, as some makers put it into the product's name. */
export function tellsSerial(text: string, serial: string | undefined): boolean {
  const number = plain(serial ?? '').toLowerCase();
  return number.length >= least && plain(text).toLowerCase().includes(number);
}
