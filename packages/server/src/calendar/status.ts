import type { Event, Session } from '@climate-embed/schema';

/** Whether something takes place, in the words of the contract: what is said of the whole event holds for its parts. */
export function statusOf({ status }: Event, session?: Session): string {
  const own = session?.status ?? 'confirmed';
  const settled = status === 'cancelled' || status === 'postponed';
  return settled || own === 'confirmed' ? status : own;
}
