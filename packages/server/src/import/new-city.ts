import { countryCode } from './city-finder.js';
import type { CityClue } from './formats/format.js';

/** Zones of countries that have one only. */
const ZONES: Readonly<Record<string, string>> = {
  CN: 'Asia/Shanghai',
  JP: 'Asia/Tokyo',
  KP: 'Asia/Pyongyang',
  KR: 'Asia/Seoul',
};
/** Characters of a printed name that are taken over. */
const NAME = 60;

/**
 * The two lines of cities.csv for a city that nobody knows yet, out of what a file says of it, as the end of a
 * message. What the file does not say stands in capitals.
 *
 * @example
 * newCity({ names: ['수원시'], country: 'Republic of Korea' });
 * // 'If it is new, write these two lines into cities.csv and import that first: …'
 */
export function newCity({ names = [], country, identifiers = [] }: CityClue): string {
  const printed = (names[0] ?? '').replace(/[\p{C}\s"]+/gu, ' ').trim();
  const name = printed.slice(0, NAME) || 'NAME';
  const code = country === undefined ? undefined : countryCode(country);
  const columns: [string, string][] = [
    ['id', idOf(name)],
    [`name_${languageOf(name)}`, name],
    ['country', code ?? 'XX'],
    ['time_zone', ZONES[code ?? ''] ?? 'AREA/CITY'],
    ...identifiers.map(({ system, value }): [string, string] => [
      'identifiers',
      `${system}:${value}`,
    ]),
  ];
  const cell = (text: string): string => (/[,;]/u.test(text) ? `"${text}"` : text);
  const [header, row] = [columns.map(([column]) => column), columns.map(([, text]) => cell(text))];
  return `If it is new, write these two lines into cities.csv and import that first: ${header.join(',')} ⏎ ${row.join(',')}`;
}

/** An id where the name gives one; names in other letters need somebody who can read them. */
function idOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
  return id !== '' && !/[^\p{ASCII}]/u.test(plain) && name !== 'NAME' ? id : 'ID-IN-LATIN-LETTERS';
}

function languageOf(name: string): string {
  if (/\p{Script=Hangul}/u.test(name)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return 'ja';
  if (/\p{Script=Han}/u.test(name)) return 'zh';
  return 'en';
}
