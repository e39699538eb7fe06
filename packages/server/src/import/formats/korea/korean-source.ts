import type { Source } from '@climate-embed/schema';
import { GWP_SETS } from '@climate-embed/schema';
import type { Desk, OpenFile } from '../format.js';
import { cleanCell } from '../../clean-cell.js';
import { present } from '../../present.js';
import type { KoreanTable } from './korean-table.js';

const CENTRE = /온실가스\s*종합정보센터|\bGIR\b/u;

/** The source that a file speaks of, for files that are imported without one being named. */
export function sourceOf(file: OpenFile, tables: readonly KoreanTable[], today: string): Source {
  const text = textOf(file);
  const title = tables
    .flatMap(({ titles }) => titles.map(cleanCell))
    .find((each) => /배출|온실가스|인벤토리/u.test(each));
  const isCentre = CENTRE.test(text);
  return present({
    id: `korea-${wordsOf(file.name)}`,
    title: { ko: title ?? '온실가스 배출량' },
    publisher: isCentre
      ? { ko: '온실가스종합정보센터', en: 'Greenhouse Gas Inventory and Research Center of Korea' }
      : { en: 'Not stated in the file' },
    url: isCentre ? 'https://www.gir.go.kr/' : undefined,
    licence: 'unknown',
    retrievedOn: today,
    language: 'ko',
  });
}

/** A file's name as part of an id. Ids have no Hangul: such a name becomes a number, the same at every import. */
function wordsOf(name: string): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.[a-z]+$/u, '');
  const words = plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
  if (words !== '' && /^[\u0020-\u007E]*$/u.test(plain)) return words;
  // FNV-1a: not for secrecy, only so that two names give two ids.
  const hash = [...plain].reduce(
    (sum, sign) => Math.imul(sum ^ sign.codePointAt(0)!, 16_777_619) >>> 0,
    2_166_136_261,
  );
  return [words, hash.toString(36)].filter((part) => part !== '').join('-');
}

/** Says that nobody named the source, where the file's own was taken. */
export function warnOfSource(made: Source, taken: string, desk: Desk): void {
  if (made.id !== taken) return;
  const message = `No source was named. The figures stand under "${made.id}", whose licence is not known: name one with --source, and state its licence.`;
  desk.issue('warning', { row: 0 }, 'source-unstated', message);
}

/** The set of warming potentials that the file states: "IPCC 제5차 평가보고서(AR5)", "GWP: SAR". */
export function gwpIn(file: OpenFile): string | undefined {
  const stated = [...textOf(file).matchAll(/(?:GWP|지구온난화지수|평가보고서)[^\n]{0,40}/giu)].map(
    ([text]) => GWP_SETS.find((set) => new RegExp(`\\b${set}\\b(?!-)`, 'u').test(text)),
  );
  const sets = new Set(stated.filter((set) => set !== undefined));
  return sets.size === 1 ? [...sets][0] : undefined;
}

function textOf({ sheets }: OpenFile): string {
  return sheets
    .flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'string')),
    )
    .join('\n');
}
