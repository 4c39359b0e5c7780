/** The code of a system call's error (`ENOENT`), if it is one. @see https://man7.org/linux/man-pages/man3/errno.3.html */
export const errnoOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
