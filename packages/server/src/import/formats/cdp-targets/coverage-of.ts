import type { Target } from '@climate-embed/schema';
import { boundaryWord } from '../cdp/boundary-words.js';

/** For what part of a city a target speaks. */
export interface Coverage {
  readonly coverage: Target['coverage'];
  readonly boundary?: string;
  /** False where neither the sources nor the boundary are stated, so that the coverage is assumed. */
  readonly stated: boolean;
}

/** Sectors and boundary as a coverage. Operations of the local government never mix with the city's emissions. */
export function coverageOf(sector: string | undefined, printed: string | undefined): Coverage {
  const boundary = boundaryWord(printed ?? '');
  const stated = sector !== undefined || boundary !== undefined;
  const place = boundary === undefined ? {} : { boundary };
  const operations =
    boundary === 'own-operations' || /\b(municipal|government) operations\b/iu.test(sector ?? '');
  if (operations) return { coverage: 'own-operations', ...place, stated };
  if (boundary === 'smaller-than-city' || boundary === 'part-of-city') {
    return { coverage: 'part-of-city', boundary, stated };
  }
  const all = sector === undefined || /^all emissions? sources\b/iu.test(sector);
  return { coverage: all ? 'city-wide' : 'sector', ...place, stated };
}
