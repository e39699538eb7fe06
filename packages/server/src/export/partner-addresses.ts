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

/** Everything that is told of partners: lists, profiles, the map's columns and layer, relationships and matches. */
export function* partnerAddresses(app: App): Generator<Exported> {
  for (const { page, ...list } of pages<PartnerPage>(app, partners.path)) {
    yield list;
    for (const { id } of page.items) yield get(app, pathOf(partner.path, { partner: id }));
  }
  yield* columns(app);
  yield get(app, files.partnersGeojson.path);
  yield* relationshipAddresses(app);
  yield get(app, matches.path);
}
