import type { Inventory } from '@climate-embed/schema';
import { present } from './present.js';
import type { TotalLine } from './report.js';
import { placeOf, type Spot } from './spot.js';

/** The totals of an import as lines of its report, printed or added up, in the order of the files. */
export function totalLines(
  kept: readonly { readonly body: object; readonly spot: Spot }[],
): TotalLine[] {
  return kept.map(({ body, spot }) => {
    const { id, cityId, period, basis, value, computed } = body as Inventory;
    return present({
      ...placeOf(spot),
      id,
      cityId,
      period,
      scheme: basis.scheme,
      code: basis.code,
      value,
      computed: computed ?? false,
    });
  });
}
