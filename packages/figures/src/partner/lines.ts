import type { Match, ProfileLine } from '@climate-embed/schema';

import type { PartnerContext } from './context.js';
import { fill } from './fill.js';
import type { LineGroup, LineView, MeetingView, SectionView } from './partner-view.js';
import { topicName } from './topic-words.js';

/** Why two lines are thought to meet. */
const reasonFor = (topics: readonly string[], { locale, words }: PartnerContext): string =>
  fill(
    words.shared,
    topics
      .map((topic) => topicName(words.topics, topic).toLocaleLowerCase(locale.lang))
      .join(words.comma),
  );

/** What others offer or need, by the id of this partner's own line that it meets. */
export function meetingsOf(
  matches: readonly Match[],
  context: PartnerContext,
): ReadonlyMap<string, readonly MeetingView[]> {
  const { doubts, mention, partner, pick } = context;
  const meetings = new Map<string, MeetingView[]>();
  for (const { need, partnerId, answers } of matches) {
    for (const { contribution, partnerId: answerer, topics } of answers) {
      const wanting = partnerId === partner.id;
      // Both could answer it: what a third one offers is none of this partner's business.
      if (!wanting && answerer !== partner.id) continue;
      const [own, other, who] = wanting
        ? [need, contribution, answerer]
        : [contribution, need, partnerId];
      const meeting = {
        ...doubts(other, [other.sourceId]),
        who: mention(who),
        text: pick(other.text),
        reason: reasonFor(topics, context),
      };
      meetings.set(own.id, [...(meetings.get(own.id) ?? []), meeting]);
    }
  }
  return meetings;
}

/** Lines in their order, gathered under the headings that they share. */
export function sectionOf(
  lines: readonly ProfileLine[],
  { doubts, pick }: PartnerContext,
  meetings: ReadonlyMap<string, readonly MeetingView[]>,
): SectionView {
  const groups = new Map<string, { heading?: LineGroup['heading'] & {}; lines: LineView[] }>();
  const sources = [...new Set(lines.map(({ sourceId }) => sourceId))];
  const common = sources.length === 1;
  for (const line of lines) {
    const heading = line.heading && pick(line.heading, 'name');
    const key = heading?.text ?? '';
    const group = groups.get(key) ?? { ...(heading?.text && { heading }), lines: [] };
    groups.set(key, group);
    group.lines.push({
      ...doubts(line, common ? [] : [line.sourceId]),
      text: pick(line.text),
      met: meetings.get(line.id) ?? [],
    });
  }
  return { groups: [...groups.values()], cited: common ? doubts({}, sources).cited : [] };
}
