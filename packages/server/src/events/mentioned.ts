import type { Event } from '@climate-embed/schema';

/** The part of an event in which somebody may be mentioned. */
type Mentioning = Pick<Event, 'parties' | 'sessions'>;

/** The ids of all partners that an event mentions: who organises it, who convenes, who presents, who speaks. */
export function mentionedIn({ parties, sessions }: Mentioning): string[] {
  const named = [
    ...parties,
    ...sessions.flatMap((session) => [
      ...(session.parties ?? []),
      ...session.items.flatMap((item) => [item, ...item.speakers]),
    ]),
  ];
  return [...new Set(named.flatMap(({ partnerId }) => partnerId ?? []))];
}
