import { describe as suite, expect, it } from 'vitest';
import * as z from 'zod';

import { ISO_DATE } from '../iso-date.js';
import { openEnum } from '../open-enum.js';
import { describe } from './describe.js';

/** A schema that holds the given one two levels down, under `outer.inner`. */
const holding = (inner: z.ZodType): z.ZodType => z.looseObject({ outer: z.looseObject({ inner }) });

suite('describe', () => {
  it('takes the closed subset apart', () => {
    const entry = describe(
      z
        .looseObject({
          text: z.string(),
          number: z.number(),
          whole: z.int(),
          flag: z.boolean().optional(),
          date: z.string().regex(ISO_DATE),
          word: openEnum(['a', 'b']).meta({ description: 'A word.', openEnum: ['a', 'b'] }),
          list: z.array(z.string()),
          map: z.record(z.string(), z.number()),
        })
        .meta({ id: 'Thing', description: 'A thing.' }),
    );
    expect(entry).toMatchObject({ id: 'Thing', ownDescription: 'A thing.', optional: false });
    if (entry.type.kind !== 'object') return expect.unreachable('it is an object');
    expect(
      [...entry.type.fields].map(([key, { type, optional }]) => [key, type.kind, optional]),
    ).toEqual([
      ['text', 'text', false],
      ['number', 'number', false],
      ['whole', 'integer', false],
      ['flag', 'boolean', true],
      ['date', 'date', false],
      ['word', 'open', false],
      ['list', 'list', false],
      ['map', 'map', false],
    ]);
  });

  it.each<[string, z.ZodType]>([
    ['refine', z.string().refine((value) => value !== 'x')],
    ['superRefine', z.number().superRefine(() => {})],
    ['refine on an object', z.looseObject({}).refine(() => true)],
    ['transform', z.string().transform((value) => value.length)],
    ['overwrite', z.string().trim()],
    ['pipe', z.string().pipe(z.string())],
    ['coerce to number', z.coerce.number()],
    ['coerce to text', z.coerce.string()],
    ['default', z.string().default('x')],
    ['prefault', z.string().prefault('x')],
    ['catch', z.string().catch('x')],
    ['nullable', z.string().nullable()],
    ['nullish', z.string().nullish()],
    ['null', z.null()],
    ['union', z.union([z.string(), z.number()])],
    ['intersection', z.intersection(z.looseObject({}), z.looseObject({}))],
    ['enum', z.enum(['a', 'b'])],
    ['literal', z.literal('a')],
    ['min on text', z.string().min(1)],
    ['max on text', z.string().max(9)],
    ['min on a number', z.number().min(0)],
    ['positive whole number', z.int().positive()],
    ['step', z.number().multipleOf(2)],
    ['float format', z.float32()],
    ['min on a list', z.array(z.string()).min(1)],
    ['another pattern', z.string().regex(/x/)],
    ['the date pattern with a flag', z.string().regex(new RegExp(ISO_DATE.source, 'i'))],
    ['email', z.email()],
    ['url', z.url()],
    ['iso date', z.iso.date()],
    ['closed object', z.object({ a: z.string() })],
    ['strict object', z.strictObject({ a: z.string() })],
    ['typed rest', z.object({}).catchall(z.string())],
    ['record by enum', z.record(z.enum(['a']), z.string())],
    ['record by pattern', z.record(z.string().regex(/x/), z.string())],
    ['tuple', z.tuple([z.string()])],
    ['any', z.any()],
    ['unknown', z.unknown()],
    ['Date', z.date()],
    ['bigint', z.bigint()],
    ['custom', z.custom<string>()],
    ['lazy', z.lazy(() => z.string())],
    ['readonly', z.array(z.string()).readonly()],
  ])('refuses %s and says where', (_, schema) => {
    expect(() => describe(holding(schema))).toThrow(
      /^outer\.inner: .+ is outside the closed subset of response schemas/,
    );
  });

  it('names the place inside lists and maps', () => {
    expect(() =>
      describe(z.looseObject({ list: z.array(z.looseObject({ a: z.null() })) })),
    ).toThrow(/^list\[\]\.a: null is outside/);
    expect(() => describe(z.looseObject({ map: z.record(z.string(), z.null()) }))).toThrow(
      /^map\.\*: null is outside/,
    );
    expect(() => describe(z.null())).toThrow(/^schema: null is outside/);
  });
});
