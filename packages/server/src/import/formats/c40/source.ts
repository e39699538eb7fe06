import type { IsoDate, Source } from '@climate-embed/schema';
import { isCalendarDate } from '../../calendar.js';
import { textOf } from '../figure-cell.js';
import type { OpenFile } from '../format.js';

/** The wording that C40 asks for wherever its figures are shown. */
const ATTRIBUTION =
  'GHG Interactive Dashboard Data. 2020. London, UK: C40 Cities Climate Leadership Group. Available at: http://www.c40.org/other/gpc-dashboard';

/** The database as a source; its version (`30.05.2023`) is read from the cover sheet, where there is one. */
export function sourceOf(file: OpenFile, today: IsoDate): Source {
  const publishedOn = versionDay(file);
  const version =
    publishedOn === undefined ? '' : `, version ${publishedOn.split('-').reverse().join('.')}`;
  return {
    id: publishedOn === undefined ? 'c40' : `c40-${publishedOn.slice(0, 4)}`,
    title: { en: `C40 Greenhouse Gas Emissions Dashboard Data${version}` },
    publisher: { en: 'C40 Cities Climate Leadership Group' },
    url: 'https://www.c40knowledgehub.org/s/article/C40-cities-greenhouse-gas-emissions-interactive-dashboard',
    licence: 'C40 terms of use, and CDP Open Data Portal licence as a derivative database',
    attribution: ATTRIBUTION,
    ...(publishedOn === undefined ? {} : { publishedOn }),
    retrievedOn: today,
    language: 'en',
  };
}

function versionDay(file: OpenFile): IsoDate | undefined {
  for (const { cells } of file.sheets.flatMap(({ rows }) => rows.slice(0, 40))) {
    const label = cells.findIndex((cell) => /^version:?$/iu.test(textOf(cell) ?? ''));
    const value = label < 0 ? undefined : cells.slice(label + 1).find((cell) => textOf(cell));
    const day = dayOf(textOf(value) ?? '');
    if (day !== undefined) return day;
  }
  return undefined;
}

/** `30.05.2023` or `2023-05-30`. A day and a month that could change places are not guessed. */
function dayOf(text: string): IsoDate | undefined {
  const parts = /^(\d{2})\.(\d{2})\.(\d{4})$/u.exec(text);
  const day = parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : text;
  return isCalendarDate(day) ? day : undefined;
}
