import { PARTNER_PATH, partnerShape } from '@climate-embed/schema';

/** Where a profile is, and what it looks like. */
export const source = { path: PARTNER_PATH, response: partnerShape };
