import type { PartnerRecord, PartnerSummary } from '@climate-embed/schema';

/** A partner as it is mentioned elsewhere. */
export function summaryOf(record: PartnerRecord): PartnerSummary {
  const { id, kind, name, country, cityId, position, precision, illustrative } = record;
  return {
    id,
    kind,
    name,
    ...(country !== undefined && { country }),
    ...(cityId !== undefined && { cityId }),
    ...(position !== undefined && { position }),
    ...(precision !== undefined && { precision }),
    ...(illustrative !== undefined && { illustrative }),
  };
}
