import type { Declaration, Membership, Partner, Relationship } from '@climate-embed/schema';

import { wordFor } from '../words.js';
import { contextOf, type PartnerContext, type PartnerOptions } from './context.js';
import { factsOf } from './facts.js';
import { fill } from './fill.js';
import { foreignText } from './foreign-text.js';
import { sectionOf, meetingsOf } from './lines.js';
import type { PartnerView, TieView } from './partner-view.js';
import { sourceViews } from './sources.js';
import { around, tiesOf } from './ties.js';
import { readable, topicName } from './topic-words.js';

/** A membership as the tie that it is: the one in the list, else what the membership itself says. */
const tieFor =
  ({ id, relationships }: Partner) =>
  (membership: Membership): Relationship =>
    relationships.find((one) => one.id === membership.relationshipId) ?? {
      ...membership,
      id: membership.relationshipId,
      kind: 'membership',
      parties: [
        { partnerId: id, role: 'member' },
        { partnerId: membership.networkId, role: 'network' },
      ],
      sourceIds: [],
    };

const declarationOf =
  ({ date, doubts, mention, partner, pick, words }: PartnerContext) =>
  (one: Declaration): TieView => ({
    ...doubts(one, one.sourceIds),
    title: pick(one.title),
    remarks: [
      wordFor(words.declarations, one.kind) ?? (one.kind === 'other' ? '' : readable(one.kind)),
      one.date ? date(one.date) : words.words.noDate,
      one.targetYear === undefined ? '' : fill(words.targetYear, one.targetYear),
      one.count === undefined ? '' : fill(words.together, one.count),
    ].filter(Boolean),
    ...around(words.besides),
    others: one.partnerIds.filter((id) => id !== partner.id).map(mention),
  });

/**
 * Says a partner's profile: a pure function of the API's answer and the language. Texts of others are cleaned and
 * cut here ({@link foreignText}); show them as text, isolated from what surrounds them. Words of the contract that
 * are not known yet are shown as they are.
 *
 * @example
 * partnerView(icec, { locale: en, words }).place[0]; // { text: 'Research centre' }
 */
export function partnerView(partner: Partner, options: PartnerOptions): PartnerView {
  const context = contextOf(partner, options);
  const { locale, words } = options;
  const { description, illustrative, note, seat, website } = partner;
  const { pick } = context;
  const picked = pick(partner.name, 'name');
  const name = picked.text ? picked : { text: readable(partner.id) };
  const memberships = partner.memberships.map(tieFor(partner));
  const sources = sourceViews(partner.sources, context);
  const meetings = meetingsOf(partner.matches, context);
  return {
    name,
    place: [
      { text: wordFor(words.kinds, partner.kind) ?? readable(partner.kind) },
      seat ? pick(seat, 'name') : { text: '' },
      { text: partner.country ? context.region(partner.country) : '' },
    ].filter(({ text }) => text),
    ...(illustrative && { illustrative: locale.words.illustrative }),
    ...(description && { description: pick(description, 'description') }),
    ...(note && { note: foreignText(note) }),
    topics: partner.topics.map((topic) => topicName(words.topics, topic)),
    facts: factsOf(context, name),
    ...(website !== undefined && { website }),
    activities: sectionOf(partner.activities, context, meetings),
    contributions: sectionOf(partner.contributions, context, meetings),
    needs: sectionOf(partner.needs, context, meetings),
    memberships: tiesOf(memberships, context),
    ties: tiesOf(
      partner.relationships.filter((tie) => !memberships.includes(tie)),
      context,
    ),
    declarations: partner.declarations.map(declarationOf(context)),
    sources,
    provenance: [
      // Wording that a source requires names its publisher already; of the others, those of the partner itself.
      ...sources.map(
        ({ attribution, publisher }, index) =>
          attribution ??
          (partner.sourceIds.includes(partner.sources[index]!.id) ? publisher : { text: '' }),
      ),
      { text: fill(words.asOf, context.date(partner.asOf)) },
    ].filter(
      ({ text }, index, parts) => text && parts.findIndex((part) => part.text === text) === index,
    ),
  };
}
