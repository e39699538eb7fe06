/**
 * Totals that may be named in `code`. Everything else in that column is a sector of some scheme. A scheme with
 * several totals of its own names them `total-<word>`.
 */
export const TOTAL = /^(total(-[a-z0-9-]+)?|net|basic|basic\+|basic\+s3|territorial)$/iu;
