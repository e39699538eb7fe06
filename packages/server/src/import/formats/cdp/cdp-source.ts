import type { IsoDate, Source } from '@climate-embed/schema';

/** Which of CDP's collections a file belongs to. */
export type CdpCollection = 'emissions' | 'targets';

interface Known {
  readonly title: string;
  readonly page: string;
  readonly publishedOn?: IsoDate;
}

/** What CDP's portal says of the files that were read there. */
const KNOWN: Readonly<Record<string, Known>> = {
  'emissions-2016': {
    title: '2016 - Citywide GHG Emissions',
    page: 'Emissions/2016-Citywide-GHG-Emissions/dfed-thx7',
    publishedOn: '2018-10-04',
  },
  'emissions-2018': {
    title: '2018 - City-wide Emissions',
    page: 'Emissions/2018-City-wide-Emissions/wii4-buw5',
    publishedOn: '2020-04-30',
  },
  'emissions-2019': {
    title: '2019 - City-wide Emissions',
    page: 'Emissions/2019-City-wide-Emissions/542d-zyj8',
    publishedOn: '2021-03-01',
  },
  'emissions-2020': {
    title: '2020 - City-wide Emissions',
    page: 'Emissions/2020-City-Wide-Emissions/p43t-fbkj',
    publishedOn: '2021-07-15',
  },
  'emissions-2021': {
    title: '2021 - City-wide Emissions',
    page: 'Emissions/2021-City-wide-Emissions/tmta-7i7p',
    publishedOn: '2021-12-24',
  },
  'targets-2021': {
    title: '2021 - Cities Emissions Reduction Targets',
    page: 'Mitigation-Actions/2021-Cities-Emissions-Reduction-Targets/vevx-e5s3',
  },
};

const TITLES = {
  emissions: 'City-wide Emissions',
  targets: 'Cities Emissions Reduction Targets',
} as const;

/** The publication that holds what cities reported to CDP in one year: `cdp-emissions-2020`. */
export function cdpSource(collection: CdpCollection, year: number, today: IsoDate): Source {
  const known = KNOWN[`${collection}-${year}`];
  return {
    id: `cdp-${collection}-${year}`,
    title: { en: known?.title ?? `${year} - ${TITLES[collection]}` },
    publisher: { en: 'CDP and ICLEI - Local Governments for Sustainability' },
    ...(known ? { url: `https://data.cdp.net/${known.page}` } : {}),
    licence: 'CDP Open Data Portal terms of use',
    attribution:
      'This data was collected in partnership by CDP and ICLEI - Local Governments for Sustainability',
    ...(known?.publishedOn ? { publishedOn: known.publishedOn } : {}),
    retrievedOn: today,
    language: 'en',
    note: 'Reported by the cities themselves; not verified by the publisher.',
  };
}
