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

/** A partner with all that can be said of it, as a row of partners.csv. */
export const PARTNER = {
  id: 'kobe-centre',
  kind: 'research-centre',
  name_en: 'Kobe Climate Centre',
  name_ja: '神戸気候センター',
  acronym: 'KCC',
  country: 'JP',
  city_id: 'kobe',
  lon: '135.183',
  lat: '34.6913',
  precision: 'city',
  parent_id: 'kobe-city',
  seat_en: 'Harbour Tower, Kobe',
  area_served: 'JP-28; Kansai',
  founded: '2012-05',
  description_en: 'Studies the climate of a harbour.',
  topics: 'policy; water',
  identifiers: 'ror:00abc12; isni:1',
  website: 'https://example.org/centre',
  source_ids: 'press',
  note: 'The year is that of the decree.',
  illustrative: 'true',
};

/** A partner of which little is known. */
export const CITY_PARTNER = {
  id: 'kobe-city',
  kind: 'city',
  name_en: 'City of Kobe',
  source_ids: 'press',
};

/** What a partner looks for, as a row of profiles.csv. */
export const NEED = {
  partner_id: 'kobe-city',
  section: 'need',
  text_en: 'Advice on rain gardens',
  source_id: 'press',
};

/** A tie of two partners, as a row of relationships.csv. */
export const FUNDS = {
  id: 'kobe-funds-centre',
  kind: 'funds',
  parties: 'kobe-city:funder; kobe-centre:funded',
  status: 'in-force',
  source_ids: 'press',
};

/** What a city declared, as a row of declarations.csv. */
export const DECLARED = {
  id: 'kobe-net-zero',
  kind: 'net-zero',
  title_en: 'Net zero by 2050',
  partner_ids: 'kobe-city',
  source_ids: 'press',
};
