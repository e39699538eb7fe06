import * as z from 'zod';

import { ISO_DATE } from '../iso-date.js';

/** A calendar date, `YYYY-MM-DD` (RFC 3339 full-date). */
export const isoDate = z
  .string()
  .regex(ISO_DATE)
  .meta({ id: 'IsoDate', description: 'A calendar date, YYYY-MM-DD (RFC 3339 full-date).' });

/** A text by language: BCP 47 tag to text. The original language is always among them. */
export const localizedText = z
  .record(z.string(), z.string())
  .meta({ id: 'LocalizedText', description: 'A text by language: BCP 47 tag to text.' });

const text = z.string();
const integer = z.int();
const number = z.number();
const flag = z.boolean();

export { text, integer, number, flag };
