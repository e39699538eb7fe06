import type { LocalizedText, Source } from '@climate-embed/schema';

import type { CsvCell } from './csv-text.js';

/** Columns that say where a figure comes from; every line of a table has them, so that none is ever without. */
export const SOURCE_COLUMNS = [
  'source_id',
  'source_title',
  'source_publisher',
  'source_licence',
  'source_attribution',
  'source_url',
] as const;

/** A text in English where there is one, else in the first language given. */
export function plainText(text: LocalizedText | undefined): string | undefined {
  return text && (text['en'] ?? Object.values(text)[0]);
}

/** The cells under {@link SOURCE_COLUMNS}. */
export function sourceCells(id: string, sources: readonly Source[]): CsvCell[] {
  const source = sources.find((one) => one.id === id);
  return [
    id,
    plainText(source?.title),
    plainText(source?.publisher),
    source?.licence,
    source?.attribution,
    source?.url,
  ];
}
