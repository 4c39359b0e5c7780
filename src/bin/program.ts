/** The program that vfioc.ts loads: the whole command. */
export { main } from '../cli/main.ts';
