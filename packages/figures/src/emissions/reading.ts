import type { EmissionsChart, EmissionsPoint } from '@climate-embed/schema';

import { localizedIn, type Picked } from '../localized.js';
import type { Locale } from '../locale.js';
import type { LayoutPart, PartTone, Selection } from './emissions-drawing.js';
import type { EmissionsWords } from './emissions-words.js';

const TONES = 'stationary transport waste ippu afolu commercial supply other'.split(
  ' ',
) as PartTone[];

/** A period that is shown, with its total in the unit asked for. */
export interface Shown {
  readonly at: number;
  readonly point: EmissionsPoint;
  readonly total: number | undefined;
}

/** What is left of an answer after a reader's choice. */
export interface Reading {
  readonly shown: readonly Shown[];
  readonly parts: readonly LayoutPart[];
  /** Series beside the total. */
  readonly memos: readonly LayoutPart[];
}

/** Takes from an answer the years and the unit that a reader wants to see, and gives each part its colour. */
export function readingOf(
  data: EmissionsChart,
  {
    locale: { lang },
    words,
    from = -Infinity,
    to = Infinity,
    perPerson,
    hidden,
  }: Selection & { readonly locale: Locale; readonly words: EmissionsWords },
): Reading {
  const shown: Shown[] = [];
  const scales: number[] = [];
  data.points.forEach((point, at) => {
    const { year, value } = point;
    const scale = perPerson ? point.perPerson! / value! : 1;
    if (year >= from && year <= to && Number.isFinite(scale)) {
      shown.push({ at, point, total: perPerson ? point.perPerson : value });
      scales.push(scale);
    }
  });

  const free = TONES.filter((tone) => !data.series.some((one) => one.tone === tone));
  const used = new Set<string>();
  const toPart = ({ key, label, tone, values, at }: EmissionsChart['series'][number]) => {
    const own = TONES.find((one) => one === tone && !used.has(one)) ?? free.shift() ?? 'other';
    used.add(own);
    const byPoint: (number | undefined)[] = [];
    values.forEach((value, index) => (byPoint[at ? at[index]! : index] = value));
    return {
      key,
      label: nameOf(data.by, key, label && localizedIn(label, lang), words),
      tone: own,
      hidden: !!hidden?.has(key),
      values: shown.map((one, index) => {
        const value = byPoint[one.at];
        return value === undefined ? undefined : value * scales[index]!;
      }),
    };
  };
  return {
    shown,
    parts: data.series.filter((one) => !one.outside).map(toPart),
    memos: data.series.filter((one) => one.outside).map(toPart),
  };
}

const nameOf = (
  by: string,
  key: string,
  label: Picked | undefined,
  { scope, words }: EmissionsWords,
): Picked =>
  label?.text
    ? label
    : {
        text:
          key === 'unstated'
            ? words.unstated
            : by === 'scope'
              ? scope(key)
              : by === 'gas'
                ? // CO₂, CH₄, SF₆
                  key.replace(/\d/g, (digit) => String.fromCharCode(0x2080 + +digit))
                : key,
      };
