/** The command without its other parts: what understands a call, and tells what was found. */
export { main } from './cli/main.ts';
