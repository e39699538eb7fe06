import type { Relationship } from '@climate-embed/schema';

import { wordFor } from '../words.js';
import type { PartnerContext } from './context.js';
import type { TieView } from './partner-view.js';
import { readable } from './topic-words.js';

/** Those who act in a tie, and what they act upon; whoever else there is, is a party like the others. */
const DIRECTIONS: Readonly<Record<string, string>> = {
  member: '>',
  secretariat: '>',
  host: '>',
  funder: '>',
  organiser: '>',
  founder: '>',
  network: '<',
  programme: '<',
  guest: '<',
  funded: '<',
};

/** Ties that were made on a day: where it is not known, that is worth saying. */
const DATED = ['sister-city', 'friendship-city', 'mou', 'moa', 'launched'];

/** A form with `{}` for the others, cut there. */
export const around = (form: string): { readonly before: string; readonly after: string } => {
  const [before = '', after = ''] = form.split('{}');
  return { before, after };
};

/** How a tie is said of a partner, and of whom else. */
function formOf(
  { kind, parties }: Relationship,
  { partner: { id }, words }: PartnerContext,
): { readonly form: string; readonly others: readonly string[] } {
  const own = wordFor(DIRECTIONS, parties.find(({ partnerId }) => partnerId === id)?.role) ?? '';
  const others = parties.filter(({ partnerId }) => partnerId !== id);
  const across = others.filter(({ role }) => own && wordFor(DIRECTIONS, role) !== own);
  const directed = wordFor(words.ties, kind + own);
  return {
    form: directed ?? wordFor(words.ties, kind) ?? `${readable(kind)}: {}`,
    // Where the form has no direction, all others are meant.
    others: (directed && own && across.length ? across : others).map(({ partnerId }) => partnerId),
  };
}

/**
 * Ties as plain sentences, those that differ only in the other partner as one. A kind that is not known yet is said
 * by the contract's own word; a tie with nobody else in it says nothing. Ties of a kind stand together, sister
 * cities first.
 *
 * @example
 * tiesOf(incheon.relationships, context)[0]; // { before: 'Sister city of ', others: [Shenyang, Kobe], … }
 */
export function tiesOf(ties: readonly Relationship[], context: PartnerContext): TieView[] {
  const { doubts, mention, pick, span, words } = context;
  const groups = new Map<string, { readonly tie: Relationship; readonly ids: Set<string> }>();
  for (const tie of ties) {
    const { form, others } = formOf(tie, context);
    const { since, until, status, subject, note, illustrative, sourceIds } = tie;
    const alike = JSON.stringify([
      form,
      since,
      until,
      status,
      subject,
      note,
      illustrative,
      sourceIds,
    ]);
    const group = groups.get(alike) ?? { tie, ids: new Set<string>() };
    for (const id of others) group.ids.add(id);
    if (group.ids.size) groups.set(alike, group);
  }
  // In the order in which the language's words stand; what is not known yet comes last.
  const kinds = Object.keys(words.ties).map((key) => key.replace(/[<>]/, ''));
  const rank = ({ kind }: Relationship): number => kinds.indexOf(kind) >>> 0;
  const ordered = [...groups.values()].sort((one, other) => rank(one.tie) - rank(other.tie));
  return ordered.map(({ tie, ids }) => {
    const { kind, since, until, status, subject } = tie;
    const remarks = [
      span(since, until) ?? (DATED.includes(kind) ? words.words.noDate : ''),
      status === 'in-force' ? '' : (wordFor(words.statuses, status) ?? readable(status)),
    ].filter(Boolean);
    return {
      ...doubts(tie, tie.sourceIds),
      ...around(formOf(tie, context).form),
      others: [...ids].map(mention),
      ...(subject && { subject: pick(subject) }),
      remarks,
    };
  });
}
