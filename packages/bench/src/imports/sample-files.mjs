/**
 * Files in the shapes of others, about cities that do not exist, as large as the real ones: a workbook of 329 rows and
 * 165 columns, and a thousand records of CDP's. Every figure follows from its place. Bundled before use, because the
 * writers are the server's own, in TypeScript.
 */
import { gpcTotals } from '../../../accounting/src/gpc/totals.ts';
import {
  HEADERS,
  wideRow,
  wideWorkbook,
} from '../../../server/src/import/formats/c40/testing/wide-table.ts';
import { emissionsFile } from '../../../server/src/import/formats/cdp/testing/emission-files.ts';

const ROWS = 329;
const COLUMNS = 165;
const RECORDS = 1000;
const YEARS = 7;

const REFERENCES = HEADERS.filter((header) => /^[IV]+\.\d+(\.\d+)?$/.test(header));

const range = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** The totals as a careful city prints them. */
function printedTotals(sources) {
  const numbers = sources.filter(([, value]) => typeof value === 'number');
  const totals = gpcTotals(numbers.map(([code, value]) => ({ code, value })));
  return {
    BASIC: totals.BASIC.value,
    'BASIC+': totals['BASIC+'].value,
    'BASIC+S3': totals['BASIC+S3'].value,
    Territorial: totals.territorial.value,
  };
}

/** A city of the workbook in a year. A third of its sources are not estimated, as in life. */
function cityYear(index) {
  const sources = REFERENCES.map((reference, at) => {
    const isKey = (index + at) % 3 === 0;
    return [reference, isKey ? 'NE' : 1000 * (at + 1) + index];
  });
  return wideRow({
    City: `Sample ${Math.floor(index / YEARS)}`,
    Year: 2013 + (index % YEARS),
    Year_calendar: 2013 + (index % YEARS),
    ...Object.fromEntries(sources),
    ...printedTotals(sources),
    ...Object.fromEntries(PADDING.map((header, at) => [header, `${at} of ${index}`])),
  });
}

const PADDING = range(COLUMNS - HEADERS.length, (at) => `Remark ${at + 1}`);

const record = (index) => ({
  account: String(100_000 + index),
  organisation: `City of Sample ${index}`,
  city: `Sample ${index}`,
  country: 'Japan',
  direct: String(400_000 + index),
  indirect: String(250_000 + index),
  scope1: String(400_000 + index),
  scope2: String(250_000 + index),
  basic: String(650_000 + 2 * index),
  population: String(120_000 + index),
  populationYear: '2017',
});

/** `{ name, bytes, shape }[]`. */
export function sampleFiles() {
  const headers = [...HEADERS, ...PADDING];
  return [
    {
      name: 'wide.xlsx',
      shape: `workbook, ${ROWS} rows × ${headers.length} columns`,
      bytes: wideWorkbook(range(ROWS, cityYear), { headers }),
    },
    {
      name: 'cdp.csv',
      shape: `CDP emissions, ${RECORDS.toLocaleString('en')} records`,
      bytes: emissionsFile(2020, range(RECORDS, record)).bytes,
    },
  ];
}
