/** A record's protocol as scheme and in words. */
export interface Protocol {
  readonly scheme: string;
  /** In English. */
  readonly label: string;
}

interface Known {
  readonly says: RegExp;
  readonly scheme: string;
  readonly label: string;
}

/** Characters looked at: the names of protocols stand first, and free text from strangers has no end. */
const LONGEST = 300;

const KNOWN: readonly Known[] = [
  { says: /global protocol for community|\bgpc\b/iu, scheme: 'gpc', label: 'GPC' },
  {
    says: /common reporting framework|\bcrf\b/iu,
    scheme: 'crf',
    label: 'Common Reporting Framework',
  },
  { says: /ipcc\D*1996|1996\D*ipcc/iu, scheme: 'ipcc-1996', label: 'IPCC 1996' },
  { says: /2006\D*ipcc|ipcc\D*2006/iu, scheme: 'ipcc-2006', label: 'IPCC 2006' },
  {
    says: /\bu\.? ?s\.? community protocol/iu,
    scheme: 'us-community-protocol',
    label: 'U.S. Community Protocol',
  },
  {
    says: /international emissions analysis protocol/iu,
    scheme: 'iclei-ieap',
    label: 'ICLEI International Emissions Analysis Protocol',
  },
];

/**
 * The protocol of a record. A method of the city's own, of its country, or one that is named in free text, is a
 * scheme of this city: it must not compare with another city's.
 *
 * @returns undefined where the record names none.
 */
export function protocolOf(printed: string | undefined, cityId: string): Protocol | undefined {
  if (printed === undefined) return undefined;
  const text = printed.slice(0, LONGEST);
  const known = KNOWN.find(({ says }) => says.test(text));
  if (known) return { scheme: known.scheme, label: known.label };
  if (/\b(regional|country|national)\b.*\bspecific\b/iu.test(text)) {
    return { scheme: `${cityId}-national-method`, label: 'Regional or national method' };
  }
  if (/\bcity\W?specific\b/iu.test(text)) {
    return { scheme: `${cityId}-method`, label: "City's own method" };
  }
  return { scheme: `${cityId}-other-method`, label: 'Another method' };
}

/** What a total counts, in English, as shown under a figure: `GPC BASIC`, `GPC, scopes 1 and 2`. */
export function basisLabel(scheme: string | undefined, code: string): string | undefined {
  if (scheme === undefined) return undefined;
  const scopes = code.match(/\d/gu) ?? [];
  if (scopes.length === 0) return code === 'total' ? scheme : `${scheme} ${code}`;
  const last = scopes.at(-1) ?? '';
  const words =
    scopes.length === 1 ? `scope ${last}` : `scopes ${scopes.slice(0, -1).join(', ')} and ${last}`;
  return `${scheme}, ${words}`;
}
