import type { PartnerRecord, PartnerSummary } from '@climate-embed/schema';

import { pick } from './pick.js';

const MEMBERS = [
  'id',
  'kind',
  'name',
  'country',
  'cityId',
  'position',
  'precision',
  'illustrative',
] as const;

/** A partner as it is mentioned elsewhere. */
export function summaryOf(record: PartnerRecord): PartnerSummary {
  return pick(record, MEMBERS);
}
