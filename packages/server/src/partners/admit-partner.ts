import type { PartnerRecord, Position } from '@climate-embed/schema';

import { isWebAddress } from '../app/web-address.js';

/** What a record may refer to. */
export interface Referable {
  isPartner(id: string): boolean;
  isCity(id: string): boolean;
}

function isOnEarth({ longitude, latitude }: Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/**
 * The one door through which a partner's record comes into answers, whoever wrote it: an address that is not of the
 * web, a point that is nowhere on earth and references to what is not known are left behind. The rest stands.
 */
export function admitPartner(record: PartnerRecord, known: Referable): PartnerRecord {
  const { website, position, precision, parentId, cityId, ...rest } = record;
  const placed = position !== undefined && isOnEarth(position);
  return {
    ...rest,
    ...(placed && { position, precision: precision ?? 'region' }),
    ...(cityId !== undefined && known.isCity(cityId) && { cityId }),
    ...(parentId !== undefined &&
      parentId !== record.id &&
      known.isPartner(parentId) && { parentId }),
    ...(website !== undefined && isWebAddress(website) && { website }),
  };
}
