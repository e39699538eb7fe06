/** An answer as it came over the wire, before it is compared with the contract. */
export interface RawAnswer {
  /** The address it came from, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  /** What the JSON says, or the text itself where it is none. */
  readonly body: unknown;
}
