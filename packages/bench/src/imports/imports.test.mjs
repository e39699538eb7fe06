import { describe, expect, it } from 'vitest';
import { citiesNamed, publishedFiles } from './imports.mjs';

describe('citiesNamed', () => {
  it('takes the country off the names of the wide workbook', () => {
    const [city] = citiesNamed(['Washington, DC, USA'], 'c40');
    expect(city.identifiers).toEqual([{ system: 'c40', value: 'Washington, DC' }]);
  });

  it('takes accounts of CDP as they are, each once', () => {
    const cities = citiesNamed(['101', '102', '101'], 'cdp-emissions');
    expect(cities.map(({ identifiers }) => identifiers[0].value)).toEqual(['101', '102']);
    expect(new Set(cities.map(({ id }) => id)).size).toBe(2);
  });
});

describe('publishedFiles', () => {
  it('finds none where no folder is named, or the folder has none', () => {
    expect(publishedFiles(undefined)).toEqual([]);
    expect(publishedFiles(import.meta.dirname)).toEqual([]);
  });
});
