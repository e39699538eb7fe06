/** An id as people write it: blanks around it and capitals do no harm. */
export const idIn = (written: string | null | undefined): string =>
  `${written ?? ''}`.trim().toLowerCase();
