/** A total of one city, as a row of emissions.csv. */
export const TOTAL = {
  city_id: 'kobe',
  year: 'FY2023',
  scheme: 'kobe-statistics',
  code: 'total',
  scope: '',
  gas: 'CO2e',
  value: '8264',
  unit: '千トン',
  source_id: 'press',
};

/** A target of one city, as a row of targets.csv. */
export const TARGET = {
  id: 'kobe-2030',
  city_id: 'kobe',
  kind: 'base-year',
  coverage: 'city-wide',
  status: 'in-force',
  base_year: '2013',
  base_value: '12392',
  unit: 'kt',
  reduction_percent: '60',
  target_year: '2030',
  source_id: 'press',
};
