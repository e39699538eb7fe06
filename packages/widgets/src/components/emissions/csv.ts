import { localizedIn } from '@climate-embed/figures';
import type { Emissions } from '@climate-embed/schema';

const COLUMNS =
  'city,year,fiscal,part,label,value,unit,notation_keys,method,basis,gwp,source,publisher,licence,url,illustrative';

/** A text that begins like a formula would be run by a spreadsheet: a quote before it makes it text. */
const cell = (value: string | number | boolean | undefined): string => {
  const text = `${value ?? ''}`;
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * A city's emissions as a long table, one line a value, with unit, notation keys, source and licence in each. Figures
 * are in tonnes as the API gives them; a missing one is an empty cell, never 0. Begins with a byte order mark, for spreadsheets.
 */
export function csvOf(data: Emissions): string {
  const { basis, city, illustrative, points, series, sources } = data;
  const lines = points.flatMap(({ year, fiscal, value: total, method, sourceId }, at) => {
    const source = sources.find(({ id }) => id === sourceId);
    const tail = [
      method,
      basis?.code,
      basis?.gwp,
      source && localizedIn(source.title, 'en').text,
      source && localizedIn(source.publisher, 'en').text,
      source?.licence,
      source?.url,
      illustrative ?? false,
    ];
    const line = (part: string, label: string, value?: number, keys = ''): string =>
      [city.id, year, fiscal ?? false, part, label, value, `t ${basis?.gas ?? 'CO2e'}`, keys]
        .concat(tail as string[])
        .map(cell)
        .join();
    return [
      ...series.map((part) => {
        const index = part.at ? part.at.indexOf(at) : at;
        const keys = part.gaps?.find((gap) => gap.at === at)?.keys.join(' ');
        const label = part.label ? localizedIn(part.label, 'en').text : '';
        return line(part.key, label, part.values[index], keys);
      }),
      line('total', 'Total', total),
    ];
  });
  return `\uFEFF${[COLUMNS, ...lines].join('\r\n')}\r\n`;
}
