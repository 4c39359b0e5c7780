/** The program, which vfioc.ts loads: all of the command. */
export { main } from '../cli/main.ts';
