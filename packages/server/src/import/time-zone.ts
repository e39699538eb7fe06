const NAME = /^[A-Z][A-Za-z]*(?:\/[A-Za-z0-9_+-]+){1,2}$/u;

/** What to write in the place of something that is no time zone. */
export interface ZoneFault {
  readonly message: string;
  readonly expected: string;
}

/**
 * Why a text is not taken for a time zone, or undefined where it is one. Only IANA names count that tell a place, and
 * `UTC`: a difference to UTC ("+09:00") says nothing of daylight saving, and a short name ("KST", "EST", "CST") stands for
 * several zones or for none.
 */
export function zoneFault(text: string): ZoneFault | undefined {
  const expected = 'an IANA time zone, for example Asia/Seoul';
  const name = nameOf(text);
  if (name === undefined || (text !== 'UTC' && !NAME.test(text))) {
    const message = `"${text}" is not a time zone that is known. Write its IANA name, for example Asia/Seoul.`;
    return { message, expected };
  }
  if (name === text || name.toLowerCase() !== text.toLowerCase()) return undefined;
  return { message: `The time zone is written "${name}", not "${text}".`, expected: name };
}

/** The name under which Intl knows a zone: the same in its own letters, or that of the zone it is an alias of. */
function nameOf(text: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
