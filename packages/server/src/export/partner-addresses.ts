import { LANGUAGES } from '@climate-embed/figures';
import {
  files,
  matches,
  partner,
  partnerBlock,
  partnerFilters,
  type PartnerPage,
  partnerPoints,
  type PartnerPoints,
  partners,
  pathOf,
  type RelationshipPage,
  relationships,
  relationshipsOf,
} from '@climate-embed/schema';

import type { App } from '../app/index.js';
import { type Exported, get, pages, read } from './walk.js';

/** The columns of the map, with every block of names. */
function* columns(app: App): Generator<Exported> {
  const points = get(app, partnerPoints.path);
  yield points;
  yield get(app, partnerFilters.path);
  const { total, block } = read<PartnerPoints>(points);
  for (let first = 0; first === 0 || first < total; first += block)
    yield get(app, pathOf(partnerBlock.path, { block: String(first / block) }));
}

/** All relationships, and those of each kind. */
function* relationshipAddresses(app: App): Generator<Exported> {
  const kinds = new Set<string>();
  for (const { page, ...list } of pages<RelationshipPage>(app, relationships.path)) {
    yield list;
    for (const { kind } of page.items) kinds.add(kind);
  }
  for (const kind of kinds)
    for (const { page: _, ...list } of pages(app, pathOf(relationshipsOf.path, { kind })))
      yield list;
}

/** The list as pages for people, in the languages in which the app has them; each with the profile of everybody. */
function* pagesForPeople(app: App, ids: readonly string[]): Generator<Exported> {
  for (const lang of LANGUAGES) {
    let list = pathOf(files.partnersHtml.path, { lang });
    if (!app.lookup('GET', list)) continue;
    for (let page = 2; app.lookup('GET', list); page++) {
      yield get(app, list);
      list = pathOf(files.partnersPageHtml.path, { lang, page: String(page) });
    }
    for (const id of ids) yield get(app, pathOf(files.partnerHtml.path, { lang, partner: id }));
  }
}

/** Everything that is told of partners: lists, profiles, the map's columns and layer, relationships and matches. */
export function* partnerAddresses(app: App): Generator<Exported> {
  const ids: string[] = [];
  for (const { page, ...list } of pages<PartnerPage>(app, partners.path)) {
    yield list;
    for (const { id } of page.items) {
      ids.push(id);
      yield get(app, pathOf(partner.path, { partner: id }));
    }
  }
  yield* pagesForPeople(app, ids);
  yield* columns(app);
  yield get(app, files.partnersGeojson.path);
  yield* relationshipAddresses(app);
  yield get(app, matches.path);
}
