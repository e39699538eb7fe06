import { GWP_SETS, type Source } from '@climate-embed/schema';
import type { Desk, OpenFile } from '../format.js';

/** The source of a profile. What the UNFCCC publishes asks for acknowledgement. */
export function sourceOf(country: string, party: string | undefined, desk: Desk): Source {
  const name = party ?? new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country;
  return {
    id: `unfccc-${country.toLowerCase()}`,
    title: { en: `UNFCCC greenhouse gas data: ${name}` },
    publisher: { en: 'UNFCCC secretariat' },
    url: 'https://di.unfccc.int/',
    licence: 'Public domain, with acknowledgement',
    attribution: `Source: UNFCCC Greenhouse Gas Data Interface, as reported by ${name}`,
    retrievedOn: desk.today,
    language: 'en',
  };
}

/** The set of warming potentials, where a cell names one. */
export function gwpIn({ sheets }: OpenFile): string | undefined {
  const text = sheets
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .filter((cell) => typeof cell === 'string' && /global warming potential|\bGWPs?\b/iu.test(cell))
    .join('\n');
  const sets = GWP_SETS.filter((set) => new RegExp(`\\b${set}\\b(?!-)`, 'u').test(text));
  return sets.length === 1 ? sets[0] : undefined;
}
