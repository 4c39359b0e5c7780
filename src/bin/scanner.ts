/** The part of the command that scans a machine and reports on it, loaded on demand. */
export { scan } from '../scan/machine.ts';
export { printFacts } from '../scan/print-facts.ts';
export { printReport } from '../scan/report/report.ts';
