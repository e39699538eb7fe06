import { describe, expect, it } from 'vitest';
import { importFiles } from './import-files.js';
import { NOTHING_KNOWN } from './known.js';
import { newCity } from './new-city.js';
import { filledWorkbook, sourceRows } from './formats/ecrf/testing/filled-workbook.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the lines for a new city', () => {
  it.each([
    [
      { names: ['Port Example'], country: 'Japan' },
      'id,name_en,country,time_zone ⏎ port-example,Port Example,JP,Asia/Tokyo',
    ],
    [
      { names: ['수원시'], country: '대한민국', identifiers: [{ system: 'geonames', value: '7' }] },
      'id,name_ko,country,time_zone,identifiers ⏎ ID-IN-LATIN-LETTERS,수원시,KR,Asia/Seoul,geonames:7',
    ],
    [{ names: ['Évora, a "city"'] }, 'évora'],
    [{}, 'ID-IN-LATIN-LETTERS,NAME,XX,AREA/CITY'],
  ])('are made of what a file says: %j', (clue, lines) => {
    const advice = newCity(clue);
    if (lines === 'évora') expect(advice).toMatch('evora-a-city,"Évora, a city",XX');
    else expect(advice).toMatch(lines);
  });

  it('are enough to import what was refused', async () => {
    const name = 'book.xlsx';
    const bytes = filledWorkbook(sourceRows({ 'I.1.1': 1, 'II.1.1': 2, 'III.1.1': 3 }));
    const refused = await importFiles([{ name, bytes }], NOTHING_KNOWN, { today: '2024-01-01' });
    const message = refused.report.issues.find(({ code }) => code === 'unknown-city')?.message;
    const [, header, row] = /first: (\S+) ⏎ (.+)$/u.exec(message ?? '') ?? [];
    const cities = bytesOf(`${header}\n${row}\n`);
    const files = [
      { name: 'cities.csv', bytes: cities },
      { name, bytes },
    ];
    const { report } = await importFiles(files, NOTHING_KNOWN, { today: '2024-01-01' });
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.accepted).toMatchObject({ city: 1, breakdown: 1 });
  });

  it('name the id that was probably meant instead, where it is written otherwise', async () => {
    const cities = 'id,name_en,country,time_zone\nport-example,Port,JP,Asia/Tokyo\n';
    const rows = 'city_id,year,scheme,value,unit,source_id\nPort Example,2020,gpc,1,t,x\n';
    const files = [
      { name: 'cities.csv', bytes: bytesOf(cities) },
      { name: 'emissions.csv', bytes: bytesOf(rows) },
    ];
    const { report } = await importFiles(files, NOTHING_KNOWN);
    const issue = report.issues.find(({ code }) => code === 'unknown-city');
    expect(issue?.message).toMatch('Did you mean "port-example"?');
  });
});
