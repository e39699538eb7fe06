/**
 * Files in the shapes of others, about cities that do not exist, as large as the real ones: a workbook of 329 rows and
 * 165 columns, and a thousand records of CDP's. Every figure follows from its place.
 */
import { gpcTotals } from '@climate-embed/accounting';

const ROWS = 329;
const COLUMNS = 165;
const RECORDS = 1000;
const YEARS = 7;

const REFERENCE = /^[IV]+\.\d+(\.\d+)?$/;
const REMARK = 'Remark ';

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
function cityYear(index, { headers, wideRow }) {
  const references = headers.filter((header) => REFERENCE.test(header));
  const remarks = headers.filter((header) => header.startsWith(REMARK));
  const sources = references.map((reference, at) => {
    const isKey = (index + at) % 3 === 0;
    return [reference, isKey ? 'NE' : 1000 * (at + 1) + index];
  });
  return wideRow({
    City: `Sample ${Math.floor(index / YEARS)}`,
    Year: 2013 + (index % YEARS),
    Year_calendar: 2013 + (index % YEARS),
    ...Object.fromEntries(sources),
    ...printedTotals(sources),
    ...Object.fromEntries(remarks.map((header, at) => [header, `${at} of ${index}`])),
  });
}

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

/**
 * @param writers the server's own for tests: `{ HEADERS, wideRow, wideWorkbook, emissionsFile }`.
 * @returns `{ name, bytes, shape }[]`.
 */
export function sampleFiles({ HEADERS, wideRow, wideWorkbook, emissionsFile }) {
  const remarks = range(COLUMNS - HEADERS.length, (at) => `${REMARK}${at + 1}`);
  const headers = [...HEADERS, ...remarks];
  const rows = range(ROWS, (index) => cityYear(index, { headers, wideRow }));
  return [
    {
      name: 'wide.xlsx',
      shape: `workbook, ${ROWS} rows × ${headers.length} columns`,
      bytes: wideWorkbook(rows, { headers }),
    },
    {
      name: 'cdp.csv',
      shape: `CDP emissions, ${RECORDS.toLocaleString('en')} records`,
      bytes: emissionsFile(2020, range(RECORDS, record)).bytes,
    },
  ];
}
