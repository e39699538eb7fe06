/** The platform's own, as every runtime has it. */
declare function encodeURIComponent(text: string): string;
declare function decodeURIComponent(text: string): string;

/** What a fragment of an address opens. */
export interface Opened {
  readonly event: string;
  readonly session?: string;
}

/** Longer than any id: what is longer was not made here. */
const LONGEST = 300;

// Half a character has no writing in an address.
const encoded = (id: string): string =>
  encodeURIComponent(id.replace(/[\ud800-\udfff]/gu, '\ufffd'));

/**
 * The fragment of an address that opens an agenda at a session.
 *
 * @example
 * fragmentOf('ifllc-2021', 'session-2'); // '#agenda=ifllc-2021/session-2'
 */
export const fragmentOf = (event: string, session?: string): string =>
  `#agenda=${encoded(event)}${session === undefined ? '' : `/${encoded(session)}`}`;

/** What a fragment opens; nothing where it is anybody else's or not well formed. */
export function readFragment(hash: string): Opened | undefined {
  const [, event, session] =
    hash.length > LONGEST ? [] : (/^#?agenda=([^/&#]+)(?:\/([^/&#]+))?$/.exec(hash) ?? []);
  if (event === undefined) return undefined;
  try {
    const opened = { event: decodeURIComponent(event) };
    return session === undefined ? opened : { ...opened, session: decodeURIComponent(session) };
  } catch {
    return undefined;
  }
}
