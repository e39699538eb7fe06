import type { Desk, OpenFile } from '../format.js';
import type { KoreanTable } from './korean-table.js';
import { namesIn, speaksForNation } from './region.js';

/** Whose emissions a table states, or why that is not known. */
export type Subject =
  | { readonly cityId: string }
  | { readonly country: 'KR' }
  | { readonly problem: 'unknown-city' | 'other-region'; readonly names: readonly string[] };

/**
 * Whose table it is: by the sheet's name, else by the text above the table, else by the file's name; a city that the
 * caller named goes before all, except that a sheet which names another region is not given to it.
 */
export function subjectOf(table: KoreanTable, file: OpenFile, desk: Desk): Subject {
  const texts = [table.sheet.name, ...table.titles, file.name];
  if (desk.cityId !== undefined) return namedSubject(desk.cityId, texts, file, desk);
  // A sheet may be called by a city's bare name, which only the store knows to be one.
  const bare = desk.city({ names: [table.sheet.name], country: 'KR' });
  if (table.sheet.name !== '' && bare !== undefined) return { cityId: bare };
  const names = placeNames(texts);
  if (names.length === 0 && texts.some(speaksForNation)) return { country: 'KR' };
  const cityId = names.length > 0 ? desk.city({ names, country: 'KR' }) : undefined;
  return cityId === undefined ? { problem: 'unknown-city', names } : { cityId };
}

function namedSubject(
  cityId: string,
  texts: readonly string[],
  { sheets }: OpenFile,
  desk: Desk,
): Subject {
  const names = placeNames(texts);
  const own = Object.values(desk.nameOf(cityId) ?? {}).flatMap((name) => [name, ...namesIn(name)]);
  const tellsApart = sheets.length > 1 && names.length > 0 && own.length > 0;
  if (tellsApart && !names.some((name) => own.includes(name))) {
    return { problem: 'other-region', names };
  }
  return { cityId };
}

/** The names in the first text that names a place. */
function placeNames(texts: readonly string[]): readonly string[] {
  return texts.map(namesIn).find((found) => found.length > 0) ?? [];
}
