import type { RecordKind } from './store.js';

/** A record has moved on since its writer last saw it. Nothing was written. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  readonly kind: RecordKind;
  readonly id: string;
  /** The version the writer expected; 0 for "must not exist yet". */
  readonly expected: number;
  /** The version the store holds; 0 when the record does not exist. */
  readonly found: number;

  constructor(kind: RecordKind, id: string, expected: number, found: number) {
    super(
      `The ${kind} "${id}" is at version ${found}, the writer expected ${expected}. ` +
        'Read it again, then write on top of what stands there now.',
    );
    this.kind = kind;
    this.id = id;
    this.expected = expected;
    this.found = found;
  }
}
