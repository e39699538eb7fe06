/** Names of Parties as the UNFCCC writes them, where they are not the usual English name of the country. */
const NAMES: Readonly<Record<string, string>> = {
  'republic of korea': 'KR',
  "democratic people's republic of korea": 'KP',
  'russian federation': 'RU',
  'viet nam': 'VN',
  "lao people's democratic republic": 'LA',
  'iran (islamic republic of)': 'IR',
  'syrian arab republic': 'SY',
  'republic of moldova': 'MD',
  'united republic of tanzania': 'TZ',
  'bolivia (plurinational state of)': 'BO',
  'venezuela (bolivarian republic of)': 'VE',
  'micronesia (federated states of)': 'FM',
  'democratic republic of the congo': 'CD',
  congo: 'CG',
  "cote d'ivoire": 'CI',
  "côte d'ivoire": 'CI',
  'brunei darussalam': 'BN',
  'cabo verde': 'CV',
  myanmar: 'MM',
  'sao tome and principe': 'ST',
  'state of palestine': 'PS',
  'united kingdom of great britain and northern ireland': 'GB',
  'united states of america': 'US',
  türkiye: 'TR',
  turkey: 'TR',
};

/** Codes in file names: `UNFCCC_KOR_ghg_profile`. */
const ALPHA3: Readonly<Record<string, string>> = {
  KOR: 'KR',
  PRK: 'KP',
  CHN: 'CN',
  MNG: 'MN',
  JPN: 'JP',
  RUS: 'RU',
};

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** ISO 3166-1 alpha-2 of a Party, by its name in English. */
export function countryOf(party: string): string | undefined {
  const name = party
    .normalize('NFC')
    .replace(/[’‘`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
  return NAMES[name] ?? usualNames().get(name);
}

/** The country that a file's name gives away, for files without a sheet that names it. */
export function countryInFileName(name: string): string | undefined {
  return name.split(/[^A-Za-z]+/u).flatMap((word) => ALPHA3[word] ?? [])[0];
}

let usual: ReadonlyMap<string, string> | undefined;

function usualNames(): ReadonlyMap<string, string> {
  if (usual) return usual;
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  usual = new Map(
    codes.flatMap((code): [string, string][] => {
      const name = names.of(code);
      return name === undefined ? [] : [[name.toLowerCase(), code]];
    }),
  );
  return usual;
}
