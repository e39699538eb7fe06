import type { IsoDate, Source } from '@climate-embed/schema';

/** Stands where nothing was read from anywhere, so that no answer depends on the day it was asked for. */
const NEVER: IsoDate = '1970-01-01';

/** The newest of some dates. */
export function newest(dates: Iterable<IsoDate>): IsoDate {
  let latest = NEVER;
  for (const date of dates) if (date > latest) latest = date;
  return latest;
}

/** The newest day on which some sources were read. */
export function newestOf(sources: readonly Source[]): IsoDate {
  return newest(sources.map(({ retrievedOn }) => retrievedOn));
}
