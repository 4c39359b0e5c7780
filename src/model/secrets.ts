/** Texts that are secrets by their form. */

/** What systemd in the guest takes as a credential. @see https://systemd.io/CREDENTIALS/ */
const credential = /^io\.systemd\.credential(?:\.binary)?:([^=]*)=/;

const secretWord = /passw|passphrase|secrets?(?![a-z])|tokens?(?![a-z])|private[-_ ]?key|api[-_ ]?key/i;

/** A crypt(3) hash, as `mkpasswd` prints it. */
const passwordHash = /\$(?:y|gy|7|2[abxy]|6|5|1)\$[./A-Za-z0-9$=,-]+/;

/**
 * The name of the secret in an SMBIOS string: that of a credential, or what stands before `=` or `:`. Nothing if the string
 * does not look like one.
 */
export function secretIn(text: string): string | undefined {
  const named = credential.exec(text)?.[1];
  if (named !== undefined) return named;
  return secretWord.test(text) || passwordHash.test(text)
    ? (/^[^=:\s]{1,40}/.exec(text)?.[0] ?? 'this string')
    : undefined;
}
