import type { Emissions, LocalizedText } from '@climate-embed/schema';

type Cell = string | number | boolean | undefined;

const COLUMNS =
  'city_id,city,year,period_start,period_end,by,scheme,kind,code,label,value,unit,notation_key,reason,per_person,method,basis_scheme,basis_code,gas,gwp,boundary,illustrative,source_id,source_title,source_publisher,source_licence,source_attribution,source_url'.split(
    ',',
  );

/** A text that begins like a formula would be run by a spreadsheet: an apostrophe before it makes it text. */
const cell = (value: Cell): string => {
  const text = `${value ?? ''}`;
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const plain = (text: LocalizedText | undefined): string | undefined =>
  text && (text['en'] ?? Object.values(text)[0]);

/**
 * A city's emissions as a long table, one line a value, with unit, notation keys, source and licence in each: the
 * columns of the API's own table. Figures are in tonnes; a missing one is an empty cell, never 0. Begins with a
 * byte order mark, for spreadsheets.
 */
export function csvOf(data: Emissions): string {
  const { basis = {}, by, city, illustrative, losses, points, scheme, series, sources } = data;
  const lines = points.flatMap((point, at) => {
    const { year, start, end, method, perPerson, sourceId, value: total } = point;
    const source = sources.find(({ id }) => id === sourceId);
    const whole: Readonly<Record<string, Cell>> = {
      city_id: city.id,
      city: plain(city.name),
      year,
      period_start: start,
      period_end: end,
      by,
      scheme,
      method,
      basis_scheme: basis.scheme,
      basis_code: basis.code,
      gas: basis.gas,
      gwp: basis.gwp,
      boundary: basis.boundary,
      illustrative,
      source_id: sourceId,
      source_title: plain(source?.title),
      source_publisher: plain(source?.publisher),
      source_licence: source?.licence,
      source_attribution: source?.attribution,
      source_url: source?.url,
    };
    const line = (more: Readonly<Record<string, Cell>>): string => {
      const all: Readonly<Record<string, Cell>> = { ...whole, ...more };
      return COLUMNS.map((column) => cell(all[column])).join();
    };
    const parts = series.flatMap((part) => {
      const value = part.values[part.at ? part.at.indexOf(at) : at];
      const keys = part.gaps?.find((gap) => gap.at === at)?.keys.join('; ');
      const kind = part.outside ? 'beside' : 'part';
      const unit = value === undefined ? undefined : 't';
      return value === undefined && !keys
        ? []
        : line({ kind, code: part.key, label: plain(part.label), value, unit, notation_key: keys });
    });
    const lost = losses
      .filter((loss) => loss.at === at)
      .map(({ code, label, value, reason }) =>
        line({ kind: 'lost', code, label: plain(label), value, unit: 't', reason }),
      );
    const sum =
      total === undefined
        ? []
        : [
            line({
              kind: 'total',
              code: basis.code,
              value: total,
              unit: 't',
              per_person: perPerson,
            }),
          ];
    return [...sum, ...parts, ...lost];
  });
  return `\uFEFF${[COLUMNS.join(), ...lines].join('\r\n')}\r\n`;
}
