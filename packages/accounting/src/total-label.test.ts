import { describe, expect, it } from 'vitest';

import { emissionsOf } from './emissions/emissions.js';
import { progressOf } from './progress.js';
import { buildBreakdown, buildCity, buildInventory, buildTarget } from './testing/build.js';
import { labelled } from './total-label.js';

const today = '2026-11-21';
const LANGUAGES = ['ko', 'en', 'zh', 'ja', 'ru', 'mn'];
const words = { en: 'Own count', ko: '자체 집계', mn: 'Өөрийн тооллого' };

describe('words for a total', () => {
  it.each([
    ['gpc', 'BASIC', 'GPC BASIC'],
    ['gpc', 'BASIC+', 'GPC BASIC+'],
    ['gpc', 'territorial', 'GPC territorial (scope 1)'],
    ['korea', 'total', 'Fields of Korea’s national inventory: total without land use'],
    ['ipcc-2006', 'net', 'IPCC 2006 categories: net total with land use'],
    ['gwangju-plan', 'total', 'Sectors of Gwangju’s plan'],
  ])('of %s %s are there in six languages where nobody gave any', (scheme, code, english) => {
    const { label } = labelled({ scheme, code }, []);
    expect(label?.['en']).toBe(english);
    expect(Object.keys(label ?? {}).sort()).toEqual([...LANGUAGES].sort());
  });

  it.each([
    { scheme: 'gpc', code: 'constructor' },
    { scheme: 'constructor', code: 'total' },
    { scheme: 'own-count', code: 'total' },
    { code: 'total' },
  ])('are not made up for %j', (basis) => {
    expect(labelled(basis, [])).toEqual(basis);
  });

  it('are those in most languages that a publication gives the same total, its own first', () => {
    const poor = { scheme: 'own', code: 'total', label: { en: 'Total' } };
    const rich = { scheme: 'own', code: 'total', label: words };
    const other = { scheme: 'own', code: 'net', label: { ...words, ja: '別' } };
    expect(labelled(poor, [poor, rich, other]).label).toEqual(words);
    expect(labelled(poor, [{ ...poor, label: { en: 'Another' } }]).label).toEqual(poor.label);
  });
});

describe('a total imported again without its words', () => {
  const basis = { scheme: 'own', code: 'total' };
  const bare = buildInventory(2020, 900, { basis: { ...basis, label: { en: 'Count' } } });
  const named = buildInventory(2015, 950, { basis: { ...basis, label: words } });
  const city = buildCity([buildTarget({ basis })], [bare, named]);

  it('keeps them on a card and in a chart', () => {
    expect(progressOf(city, { today }).basis?.label).toEqual(words);
    expect(emissionsOf({ city, breakdowns: [] }, { today }).basis?.label).toEqual(words);
  });

  it('has the usual words of its scheme where the city has none', () => {
    const breakdowns = [buildBreakdown(2020, [{ code: 'I.1.1', value: 5 }])];
    const { basis: shown } = emissionsOf({ city: buildCity([], []), breakdowns }, { today });
    expect(shown?.label).toMatchObject({ ko: 'GPC BASIC', mn: 'GPC BASIC' });
  });
});
