import type { AgendaIssue, Event } from '@climate-embed/schema';

import type { Picked } from '../localized.js';
import { fill } from '../partner/fill.js';
import { foreignText } from '../partner/foreign-text.js';
import { wordFor } from '../words.js';
import { picked, sessionTitle } from './names.js';
import type { AgendaToolOptions } from './options.js';

/** Something about a programme that is not as it should be, in words. */
export interface IssueView {
  /** The contract's word. */
  readonly code: string;
  readonly text: string;
  /** What is printed. */
  readonly printed?: string;
  /** What whoever read the programme has to say. */
  readonly said?: Picked;
  /** The session or item that it is about; absent where it is the whole programme. */
  readonly about?: Picked;
}

/**
 * One issue in words.
 *
 * @param own the session in whose detail it is read: there the other session of an overlap is named, and not this one.
 */
export function issueView(
  event: Event,
  issue: AgendaIssue,
  options: AgendaToolOptions,
  own?: string,
): IssueView {
  const { issues } = options.tools;
  const titleOf = (id: string | undefined): Picked | undefined => {
    const found = id === undefined ? undefined : event.sessions.find((one) => one.id === id);
    return found && sessionTitle(options, found);
  };
  const { code, itemId, otherId, printed, sessionId } = issue;
  const item =
    itemId === undefined
      ? undefined
      : event.sessions.flatMap(({ items }) => items).find(({ id }) => id === itemId);
  const about =
    (item && picked(options, item.title ?? item.topic ?? item.place)) ??
    (own === undefined ? titleOf(sessionId) : undefined);
  const other = titleOf(own !== undefined && own === otherId ? sessionId : otherId);
  const text =
    code === 'overlap' && !other ? issues['']! : (wordFor(issues, code || '-') ?? issues['']!);
  const said = picked(options, issue.text);
  return {
    code,
    text: fill(text, other?.text ?? ''),
    ...(printed !== undefined && { printed: foreignText(printed, 'name') }),
    ...(said && { said }),
    ...(about && { about }),
  };
}

/** All issues of an event in words, those of the whole programme first. */
export const issueViews = (event: Event, options: AgendaToolOptions): IssueView[] =>
  [...event.issues]
    .sort((one, other) => Number(Boolean(one.sessionId)) - Number(Boolean(other.sessionId)))
    .map((issue) => issueView(event, issue, options));
