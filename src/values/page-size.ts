/** Sizes of the huge pages of x86-64. @see https://docs.kernel.org/admin-guide/mm/hugetlbpage.html */
import { gibibyte, mebibyte } from './quantity.ts';

/** Bytes of one page, by its size as the spec has it. */
export const pageBytes = { '2MiB': 2 * mebibyte, '1GiB': gibibyte } as const;
