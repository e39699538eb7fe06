import type { IsoDate, Progress } from '@climate-embed/schema';

import { country } from '../country.js';
import { change, percent, tonnes } from '../formats.js';
import { localizedIn, type Picked } from '../localized.js';
import type { Locale } from '../locale.js';
import { wordFor } from '../words.js';
import { describe } from './describe.js';
import type { Fact, ProgressView } from './progress-view.js';
import { sentenceOf } from './sentence.js';
import { VERDICT_MARKS } from './verdict-marks.js';

/**
 * Says where a city stands: a pure function of the API's answer, the language and the reader's date.
 *
 * `today` decides only whether the latest total counts as old. Verdicts, reasons and caveats that this version
 * does not know are passed over or said in general words.
 *
 * @example
 * progressView(progress, { locale: en, today: '2026-11-21' }).figure; // { value: '−33.3 %', note: 'since FY2013' }
 */
export function progressView(
  progress: Progress,
  { locale, today }: { readonly locale: Locale; readonly today: IsoDate },
): ProgressView {
  const { basis, netZero, oldAfter, reason, sources, verdict } = progress;
  const { lang, words, verdicts } = locale;
  const latest = progress.latest ?? progress.series.at(-1);
  const [tone, shape] = VERDICT_MARKS[wordFor(verdicts, verdict) ? verdict : 'not-assessable']!;
  const total = latest && tonnes(locale, latest.value);
  const gas = { CO2: 'CO₂', CO2e: locale.co2e }[basis?.gas as 'CO2'];
  const changed = progress.base && progress.changePercent;
  const number = (
    id: Fact['id'],
    text: string,
    value: number | undefined,
    format = tonnes,
  ): Fact | undefined =>
    value === undefined ? value : { id, label: { text }, value: format(locale, value) };
  const publisher = sources.find(
    ({ id }) => id === (latest ?? progress.target)?.sourceId,
  )?.publisher;

  return {
    name: localizedIn(progress.city.name, lang),
    place: country(locale, progress.city.country),
    verdict: {
      id: verdict,
      word: wordFor(verdicts, reason) ?? wordFor(verdicts, verdict) ?? verdicts['not-assessable']!,
      tone,
      shape,
    },
    figure:
      latest &&
      (changed === undefined
        ? { value: total!, note: [gas, locale.year(latest)].filter(Boolean).join(', ') }
        : { value: change(locale, changed), note: locale.since(progress.base!) }),
    sentence: sentenceOf(progress, locale, tone),
    notes: [
      tone === 'none' ? (wordFor(locale.reasons, reason) ?? locale.reasons['']) : '',
      ...[
        ...progress.caveats,
        oldAfter && today > oldAfter ? 'old-data' : '',
        latest?.method,
      ].map((caveat) => wordFor(locale.caveats, caveat)),
    ].filter((note, index, all): note is string => !!note && all.indexOf(note) === index),
    illustrative: progress.illustrative ? words.illustrative : undefined,
    facts: [
      changed === undefined
        ? undefined
        : number('total', locale.total(latest!), latest!.value, (_, value) =>
            `${tonnes(locale, value)} ${gas ?? ''}`.trim(),
          ),
      number('achieved', words.achieved, progress.achievedPercent, percent),
      number('per-person', words.perPerson, progress.perPerson),
      netZero && {
        id: 'net-zero' as const,
        label: localizedIn(netZero.label ?? { [lang]: words.netZero }, lang),
        value: `${netZero.year}`,
      },
    ].filter((fact) => fact !== undefined),
    provenance: [
      publisher && localizedIn(publisher, lang),
      basis?.label
        ? localizedIn(basis.label, lang)
        : { text: [basis?.scheme, basis?.code].filter(Boolean).join(' ') },
      { text: latest ? locale.year(latest) : '' },
      ...sources.map(
        ({ attribution, language }): Picked | undefined =>
          attribution === undefined
            ? attribution
            : localizedIn({ [language ?? lang]: attribution }, lang),
      ),
    ].filter(
      (part, index, all): part is Picked =>
        !!part?.text && all.findIndex((one) => one?.text === part.text) === index,
    ),
    spoken: describe(progress, locale),
  };
}
