import type { Answer } from './answer.js';

/** What an answer costs beside its body: its headers and the map's entry, in bytes, roughly. */
const OVERHEAD = 1000;

/**
 * Ready answers by path, up to a number of bytes; past that the oldest go first. Two generations would keep the
 * popular ones longer, at the price of a write on each read: a lost answer is made again in a millisecond.
 */
export class BoundedAnswers {
  readonly #answers = new Map<string, Answer>();
  readonly #limit: number;
  #bytes = 0;

  /** @param limit bytes of bodies and their overhead. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(path: string): Answer | undefined {
    return this.#answers.get(path);
  }

  set(path: string, answer: Answer): void {
    this.#answers.set(path, answer);
    this.#bytes += answer.full.body.length + OVERHEAD;
    for (const [oldest, { full }] of this.#answers) {
      if (this.#bytes <= this.#limit || oldest === path) break;
      this.#answers.delete(oldest);
      this.#bytes -= full.body.length + OVERHEAD;
    }
  }

  clear(): void {
    this.#answers.clear();
    this.#bytes = 0;
  }
}
