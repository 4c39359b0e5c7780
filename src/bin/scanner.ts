/** What reads a machine and tells about it: the command loads it when it is asked for that. */
export { scan } from '../scan/machine.ts';
export { printFacts } from '../scan/print-facts.ts';
export { printReport } from '../scan/report/report.ts';
