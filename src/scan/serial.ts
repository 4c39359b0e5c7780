/** Finds serial numbers in the descriptions of devices. */

/** Only the letters and digits: udev replaces other characters of a name by `_`. */
export const plain = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '');

/** Shorter serial numbers identify no device, and occur in many names by chance. */
const least = 3;

/** Whether a string contains a device's serial number, which some makers put into the product name. */
export function containsSerial(text: string, serial: string | undefined): boolean {
  const number = plain(serial ?? '').toLowerCase();
  return number.length >= least && plain(text).toLowerCase().includes(number);
}
