/** What a stored document is. Each kind's body is named in `RecordBodies` of the app's snapshot. */
export type RecordKind =
  | 'source'
  | 'city'
  | 'target'
  | 'inventory'
  | 'breakdown'
  | 'population'
  | 'partner'
  | 'partner-name'
  | 'profile-line'
  | 'relationship'
  | 'declaration'
  | 'event'
  | 'session'
  | 'session-item'
  | 'agenda-issue';

/** One document that somebody wants written. */
export interface RecordWrite {
  readonly kind: RecordKind;
  /** Unique within its kind. */
  readonly id: string;
  /** Who the record belongs to, for example `seed`. */
  readonly owner: string;
  /** The document itself: plain JSON. */
  readonly body: object;
  /**
   * The version the writer has seen; 0 means "must not exist yet". When it is
   * left out the write goes over whatever is there.
   */
  readonly expect?: number;
}

/** One document as the store holds it. */
export interface StoredRecord extends Omit<RecordWrite, 'expect'> {
  /** 1 for the first write of this record, one more with each later write. */
  readonly version: number;
  /** The number of the change that wrote it, shared by all writes of one call. */
  readonly change: number;
}

/**
 * Where records live. Adapters: memory and SQLite; both pass the suite in
 * `testing/store-contract.ts`.
 *
 * A reader asks `change()` (cheap) and takes `records()` again only when the
 * number has moved. The number rises with every write, across processes.
 */
export interface Store {
  /** The number of the last change; 0 for a store that was never written to. */
  change(): number;
  /** Every record, as of one moment, ordered by kind and id. */
  records(): readonly StoredRecord[];
  /**
   * Writes all of it or none of it, and answers the number of the change.
   * When the promise is fulfilled the writes survive the process.
   *
   * @throws ConflictError when a record is not at the version its writer expects.
   */
  write(writes: readonly RecordWrite[]): Promise<number>;
  /** Gives up files and handles. The store cannot be used afterwards. */
  close(): Promise<void>;
}
