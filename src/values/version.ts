/** The version of this program, from package.json; the build puts the text in place. */
import packageJson from '../../package.json' with { type: 'json' };

export const version: string = packageJson.version;
