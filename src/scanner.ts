/** What reads a machine and tells about it: the command loads it when it is asked for that. */
export { scan } from './facts/machine.ts';
export { printFacts } from './facts/print-facts.ts';
export { printReport } from './facts/report.ts';
