/** Sizes of the huge pages of x86-64. @see https://docs.kernel.org/admin-guide/mm/hugetlbpage.html */
import { gibibyte, mebibyte } from './quantity.ts';

/** The number of bytes in a page, by its size in the spec. */
export const pageBytes = { '2MiB': 2 * mebibyte, '1GiB': gibibyte } as const;
