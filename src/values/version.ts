/** The version of this program, from package.json; the build inlines it. */
import packageJson from '../../package.json' with { type: 'json' };

export const version: string = packageJson.version;
