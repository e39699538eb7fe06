import type { Desk } from '../format.js';

/** What the table calls a city. */
export interface PrintedCity {
  readonly name: string;
  readonly country: string | undefined;
}

/**
 * Finds the cities of a table that holds many. Where the caller named one city, he means its rows and no others:
 * all rows of a table with one city, else those under one of the city's names.
 */
export function cityFinder(
  printed: readonly PrintedCity[],
  desk: Desk,
): (city: PrintedCity) => string | undefined {
  const several = new Set(printed.map(({ name }) => plain(name))).size > 1;
  const { cityId } = desk;
  if (cityId !== undefined && several) {
    const names = new Set(Object.values(desk.nameOf(cityId) ?? {}).map(plain));
    return ({ name }) => (names.has(plain(name)) ? cityId : undefined);
  }
  const found = new Map<string, string | undefined>();
  return ({ name, country }) => {
    const key = `${name}\n${country ?? ''}`;
    if (!found.has(key)) {
      found.set(
        key,
        desk.city({
          identifiers: [{ system: 'c40', value: name }],
          names: namesOf(name),
          ...(country === undefined ? {} : { country }),
        }),
      );
    }
    return found.get(key);
  };
}

/** The name as printed, then without what stands in brackets: `Durban (eThekwini)`. */
function namesOf(name: string): string[] {
  const short = name.replace(/\s*\([^()]*\)$/u, '');
  const inner = /\(([^()]+)\)$/u.exec(name)?.[1];
  return [...new Set([name, short, ...(inner === undefined ? [] : [inner])])];
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
