import { partnerPoints } from '@climate-embed/schema';

/** Where the columns are that a map draws first. */
export const source = partnerPoints;
