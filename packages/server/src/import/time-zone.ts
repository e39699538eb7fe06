const NAME = /^(?:UTC|Etc\/[A-Z][A-Za-z0-9+-]*|[A-Z][a-z]+(?:\/[A-Z][a-z][A-Za-z_-]*){1,2})$/u;

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
  const name = nameOf(text);
  if (name !== undefined && NAME.test(name) && name.toLowerCase() === text.toLowerCase()) {
    if (name === text) return undefined;
    return { message: `The time zone is written "${name}", not "${text}".`, expected: name };
  }
  // What is left and has the form of a name is another name of a zone: Asia/Kolkata beside Asia/Calcutta.
  if (name !== undefined && NAME.test(text)) return undefined;
  const message = `"${text}" is not a time zone that is known. Write its IANA name, for example Asia/Seoul.`;
  return { message, expected: 'an IANA time zone, for example Asia/Seoul' };
}

/** The name under which Intl knows a zone: the same in its own letters, or that of the zone it is an alias of. */
function nameOf(text: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
