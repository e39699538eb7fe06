/** The two origins that every page is measured on: the host's page on one, scripts and data on the other. */
import { browserBundle, styledBundle } from '../bundle.mjs';
import { makeCertificate } from '../certificate.mjs';
import { calendarEvents } from '../data/calendar-events.mjs';
import { openEmbedFiles, SCRIPT } from '../data/embed-files.mjs';
import { openSampleApi } from '../data/sample-api.mjs';
import { sampleCities } from '../data/sample-cities.mjs';
import { sampleEmissions } from '../data/sample-emissions.mjs';
import { PROGRAMME_SIZES, sampleEvents, sampleProgramme } from '../data/sample-events.mjs';
import { samplePartners } from '../data/sample-partners.mjs';
import { found, openOrigin } from '../origin.mjs';
import { programmePath } from './agenda-pages.mjs';

const PEERS = ['lit-card', 'material-card', 'uplot-chart', 'chartjs-chart', 'echarts-chart'];

const HTML = 'text/html; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** Script and style of each calendar library, and the programmes as they take them. */
async function calendarFiles(names) {
  const files = new Map();
  for (const name of names) {
    const { js, css } = await styledBundle(`import './peers/${name}-agenda.mjs';`);
    files.set(`/${name}-agenda.js`, found(SCRIPT, js));
    files.set(`/${name}-agenda.css`, found(STYLE, css));
  }
  for (const sessions of names.length > 0 ? PROGRAMME_SIZES : []) {
    const events = JSON.stringify(calendarEvents(sampleProgramme(sessions)));
    files.set(programmePath(sessions), found('application/json', events));
  }
  return files;
}

/** Browsers ask for an icon when they like; it is no part of any page here. */
export const isCounted = ({ path }) => path !== '/favicon.ico';

const NO_ICON = { status: 204, type: 'image/x-icon', body: Buffer.alloc(0) };

/** The origin that pages stand on; `put(path, html)` puts one there. */
export async function openSite(certificate) {
  const pages = new Map();
  const site = await openOrigin({
    certificate,
    host: 'localhost',
    answer: (path) => (path === '/favicon.ico' ? NO_ICON : pages.get(path)),
  });
  return { ...site, put: (path, html) => pages.set(path, found(HTML, html)) };
}

/**
 * Opens both. Pages are put on the site by `put(path, html)`; scripts of peers stand on the API's origin, as ours do.
 *
 * @param options.peers `false` where exact counts of ours are all that is wanted: no peers, no long series.
 * @param options.calendars which calendar libraries' files are made.
 * @returns `{ site, api, origins, isBuilt, put, answer, asked, close }`; `isBuilt(tag)` says whether our build has an element,
 * `answer(path)` is what the API says, `asked()` gives what both origins sent since the last call.
 */
export async function openStage({ peers = true, calendars = [], embed } = {}) {
  const certificate = makeCertificate();
  const built = await openEmbedFiles(embed);
  const data = await openSampleApi([
    ...sampleCities(100),
    ...sampleEmissions(30, 10),
    ...samplePartners(100),
    ...sampleEvents(3, 1),
    ...(peers ? sampleEmissions(3000, 10) : []),
  ]);
  const files = await calendarFiles(calendars);
  if (peers)
    for (const name of PEERS)
      files.set(`/${name}.js`, found(SCRIPT, await browserBundle(`import './peers/${name}.mjs';`)));
  const site = await openSite(certificate);
  const api = await openOrigin({
    certificate,
    host: '127.0.0.1',
    answer: (path) => built.answer(path) ?? files.get(path) ?? data(path),
  });
  return {
    site: site.address,
    api: api.address,
    origins: [site.address, api.address],
    isBuilt: built.isBuilt,
    answer: data,
    put: site.put,
    asked: () => [...site.asked.splice(0), ...api.asked.splice(0)].filter(isCounted),
    close: () => Promise.all([site.close(), api.close()]),
  };
}
