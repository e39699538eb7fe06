import type { Identifier, LocalizedText } from '@climate-embed/schema';
import type { CityClue } from './formats/format.js';

/** A city that the store holds or that this import brings. */
export interface KnownCity {
  readonly id: string;
  readonly name: LocalizedText;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly unlocode?: string;
  readonly identifiers?: readonly Identifier[];
}

/**
 * What registers put around a city's name. Endings that tell two cities apart stay: Gwangju-si is not Gwangju.
 */
const AROUND =
  /\b(the )?(city|municipality|metropolitan (city|government|municipality)|special (metropolitan )?city|special self-governing (province|city)|ayuntamiento|prefeitura|comune|ville) (of|de|di)\b|\b(metropolitan (city|government|municipality)|special (metropolitan )?city|special self-governing (province|city)|municipal(ity| government| people's government)|city)$|(특별시|광역시|특별자치시|특별자치도|市)$/giu;

/** Names of countries that their ISO name does not give away. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  KR: [
    'republic of korea',
    'korea, republic of',
    'korea',
    'korea (south)',
    'rok',
    '대한민국',
    '한국',
  ],
  KP: ["democratic people's republic of korea", 'korea (north)', 'dprk'],
  CN: ["people's republic of china", 'prc', 'mainland china', '中国'],
  RU: ['russian federation', 'россия'],
  JP: ['日本'],
  MN: ['монгол улс'],
  US: ['united states of america', 'usa'],
  GB: ['united kingdom of great britain and northern ireland', 'uk'],
};

const ENGLISH = new Intl.DisplayNames(['en'], { type: 'region' });

/** Finds cities by what files say of them: an identifier first, else a name that only one of them has. */
export class CityFinder {
  readonly #cities: readonly KnownCity[];
  readonly #byIdentifier = new Map<string, string>();
  readonly #byName = new Map<string, KnownCity[]>();

  constructor(cities: readonly KnownCity[]) {
    this.#cities = cities;
    for (const city of cities) {
      for (const { system, value } of city.identifiers ?? []) {
        this.#byIdentifier.set(`${system.toLowerCase()} ${value}`, city.id);
      }
      for (const name of new Set(Object.values(city.name).map(bareName))) {
        this.#byName.set(name, [...(this.#byName.get(name) ?? []), city]);
      }
    }
  }

  /** A city by its id. */
  get(id: string): KnownCity | undefined {
    return this.#cities.find((city) => city.id === id);
  }

  /**
   * The city that a clue means.
   *
   * @returns undefined where none or more than one may be meant: a guess would put figures to another city.
   */
  find({ identifiers = [], names = [], country }: CityClue): string | undefined {
    for (const { system, value } of identifiers) {
      const id = this.#byIdentifier.get(`${system.toLowerCase()} ${value}`);
      if (id !== undefined) return id;
    }
    for (const name of names) {
      const found = (this.#byName.get(bareName(name)) ?? []).filter(
        (city) => country === undefined || isCountry(city.country, country),
      );
      if (found.length === 1) return found[0]?.id;
      if (found.length > 1) return undefined;
    }
    return undefined;
  }
}

/** A name without what registers put around it, in small letters. */
export function bareName(name: string): string {
  const plain = name.normalize('NFKC').trim().replace(/\s+/gu, ' ');
  const bare = plain.replace(AROUND, '').trim();
  return (bare === '' ? plain : bare).toLowerCase();
}

/** ISO 3166-1 alpha-2 of a printed country; undefined where it is none that is known by this name. */
export function countryCode(printed: string): string | undefined {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  return codes.find((code) => ENGLISH.of(code) !== code && isCountry(code, printed));
}

/** Whether a printed country is the one of this code: the code itself, or its name in English or its own words. */
function isCountry(code: string, printed: string): boolean {
  const text = printed.normalize('NFKC').trim().toLowerCase();
  if (text === code.toLowerCase()) return true;
  const english = /^[A-Z]{2}$/u.test(code) ? ENGLISH.of(code)?.toLowerCase() : undefined;
  return text === english || (COUNTRIES[code]?.includes(text) ?? false);
}
