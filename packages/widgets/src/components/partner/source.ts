import { partner } from '@climate-embed/schema';

/** Where a profile is, and what it looks like. */
export const source = partner;
