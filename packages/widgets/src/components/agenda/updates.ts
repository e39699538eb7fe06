import { type Change, changesBetween, changesLine } from '@climate-embed/figures/agenda-tools';
import type { EventAgenda } from '@climate-embed/schema';
import type { ReactiveController } from 'lit';

import type { ClimateAgenda } from './agenda.js';
import { clockOf } from './clocks.js';
import type { Desk } from './desk.js';

/** A programme is asked for again at most as often as this, in milliseconds. */
const EVERY = 5 * 60_000;
const DAY = 86_400_000;

/** Whether an event is near: from a day before its first moment to its last. Without moments nobody can tell. */
export function isNear({ days, end, start }: EventAgenda, now: number): boolean {
  const from = Date.parse(start ?? days[0] ?? '');
  const until = end ? Date.parse(end) : Date.parse(days.at(-1) ?? '') + 2 * DAY;
  return now >= from - DAY && now <= until;
}

/**
 * Asks for the programme again while the event is near and somebody can see it, and tells what has changed. What is on
 * the screen stays until there is something newer.
 */
export class Updates implements ReactiveController {
  readonly #agenda: ClimateAgenda;
  readonly #desk: Desk;
  #last: EventAgenda | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** True where it is time to ask, but nobody sees the page or the network is away. */
  #due = false;

  constructor(agenda: ClimateAgenda, desk: Desk) {
    this.#agenda = agenda;
    this.#desk = desk;
    agenda.addController(this);
    // The embed's own base tells only those who come before their host.
    if (agenda.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this);
    window.addEventListener('online', this);
    this.#wait();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this);
    window.removeEventListener('online', this);
    clearTimeout(this.#timer);
  }

  /** The page is seen again, or the network is back. */
  handleEvent(): void {
    if (this.#due) this.#ask();
  }

  /** Call it after each update. */
  look(): void {
    const { event } = this.#agenda.stage ?? {};
    const last = this.#last;
    if (!event || event === last) return;
    this.#last = event;
    if (last?.id === event.id) this.#tell(last, event);
    else if (last) this.#desk.change({ changes: new Map(), said: '' });
  }

  /** Marks what has changed at its row, and has it announced. */
  #tell(before: EventAgenda, after: EventAgenda): void {
    const changes = changesBetween(before, after);
    const { stage, tools } = this.#agenda;
    if (!changes.length || !stage || !tools) return;
    const all = new Map<string, Change>(this.#desk.changes);
    for (const change of changes) if (change.session) all.set(change.session.id, change);
    const { locale, words } = stage;
    const clock = clockOf(this.#agenda, after);
    const said = changesLine({ locale, words, tools: tools[1].tools }, changes, clock);
    this.#desk.change({ changes: all, said });
  }

  #wait(): void {
    clearTimeout(this.#timer);
    // Not all readers at the same moment.
    this.#timer = setTimeout(() => this.#ask(), EVERY * (1 + Math.random() / 5));
  }

  #ask(): void {
    const { data, stage } = this.#agenda;
    this.#due = document.hidden || !navigator.onLine;
    if (this.#due) return;
    if (stage && !data && isNear(stage.event, this.#agenda.today())) this.#agenda.reload();
    this.#wait();
  }
}
