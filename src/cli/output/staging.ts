/** The directory where files are written before they are moved into place. */

/** Its name: it is in the output directory, so that a rename is enough. */
export const stagingName = '.vfioc-tmp';

/** The file in it with the hashes of the files that a run writes. */
export const journalName = 'journal.json';

/** The name of the journal until it is complete. */
export const nextJournalName = `${journalName}.new`;

/** The name of a claim (see lock.ts): machine, boot, PID namespace, process ID and start of its process. */
export const claimPattern = /^lock-([0-9a-f]{8})-([0-9a-f]{8})-(\d+)-(\d+)-(\d+)$/;

/** Whether a file in it is a claim. */
export const isClaim = (name: string): boolean => claimPattern.test(name);

/** Whether a file in it is a part of a run's work: a file to move into place, or the journal. */
export const isWork = (name: string): boolean => /^\d+$/.test(name) || name === journalName || name === nextJournalName;
