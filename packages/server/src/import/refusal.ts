/** Why a file was not opened at all: what was found, what the limit or the expected form is, and what to do. */
export interface Refusal {
  /** A fixed word; docs/data/csv-format.md lists them. */
  readonly refused: string;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  /** Line of a text file at which reading ended; 0 for the file as a whole. */
  readonly row: number;
}

/** Ends the reading of a file from within. Caught where files are opened, and nowhere else. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly refusal: Refusal;

  constructor(refused: string, message: string, found = '', expected = '', row = 0) {
    super(message);
    this.refusal = { refused, message, found, expected, row };
  }
}
