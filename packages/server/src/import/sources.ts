import type { Source } from '@climate-embed/schema';
import { present } from './present.js';
import type { RowReader } from './row-reader.js';

/** A row of sources.csv as the record it describes, or undefined where it is refused. */
export function readSource(reader: RowReader): Source | undefined {
  const body = {
    id: reader.id(),
    title: required(reader, 'title'),
    publisher: required(reader, 'publisher'),
    url: reader.url('url'),
    licence: reader.required('licence'),
    attribution: reader.text('attribution'),
    publishedOn: reader.date('published_on'),
    retrievedOn: reader.required('retrieved_on') && reader.date('retrieved_on'),
    language: reader.text('language'),
    note: reader.text('note'),
  };
  return reader.failed ? undefined : (present(body) as Source);
}

function required(reader: RowReader, prefix: string): Source['title'] | undefined {
  const text = reader.localized(prefix);
  if (text) return text;
  const message = `There is no ${prefix} in any language.`;
  return reader.fail('missing-value', `${prefix}_en`, message, `text in one ${prefix}_<language>`);
}
