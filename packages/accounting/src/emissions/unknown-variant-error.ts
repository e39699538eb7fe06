import type { EmissionsVariant } from '@climate-embed/schema';

import type { Refusal } from '../gwp/rebase.js';

/**
 * Why emissions cannot be shown as asked. `unknown-division`: `by` is none that this version knows;
 * `not-divided`: nothing that is known of the city is divided in that way; `unknown-scheme`: the city's data can
 * not be put in that scheme (or there is no such total in it); `no-entries`: a total without entries cannot be
 * restated with another GWP set; the others are those of `rebase`.
 */
export type VariantReason =
  | 'unknown-division'
  | 'not-divided'
  | 'unknown-scheme'
  | 'no-entries'
  | Refusal['refused'];

const REASONS: Readonly<Record<VariantReason, string>> = {
  'unknown-division': 'There is no such division',
  'not-divided': 'What is known of the city is not divided in that way',
  'unknown-scheme': 'What is known of the city cannot be put in that scheme',
  'no-entries': 'A total without entries cannot be restated',
  'no-gases': 'Some entries are not divided by gas',
  'no-gwp-set': 'The set of global warming potentials is not known',
  'unknown-gas': 'No global warming potential is known for some of the gases',
  incomplete: 'The gases of some entries do not add up to the entry',
};

/** What was asked of a city's emissions. */
export type AskedVariant = Readonly<Record<'by' | 'scheme' | 'gwp' | 'code', string | undefined>>;

/** Words of a stranger, shortened so that they can stand in a sentence. */
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const inWords = ({ by, scheme, gwp, code }: AskedVariant): string =>
  Object.entries({ by, in: scheme, as: code, with: gwp })
    .flatMap(([word, asked]) => (asked ? [`${word} ${short(asked)}`] : []))
    .join(' ');

/** A city's emissions cannot be shown in the way that was asked for. */
export class UnknownVariantError extends Error {
  override readonly name = 'UnknownVariantError';
  /** Everything that can be asked for. */
  readonly variants: readonly EmissionsVariant[];
  readonly why: VariantReason;
  /** The same as a sentence. */
  readonly reason: string;
  /** Categories or years that stand in the way, where the reason is one of restating. */
  readonly codes: readonly string[];

  constructor(
    cityId: string,
    asked: AskedVariant,
    variants: readonly EmissionsVariant[],
    why: VariantReason,
    codes: readonly string[] = [],
  ) {
    const which = codes.length > 0 ? ` (${codes.slice(0, 5).map(short).join(', ')})` : '';
    const reason = `${REASONS[why]}${which}.`;
    super(
      `[climate-embed] The emissions of ${cityId} cannot be shown ${inWords(asked)}. ${reason} Ask for one of the variants that the answer at the plain address lists.`,
    );
    this.variants = variants;
    this.why = why;
    this.reason = reason;
    this.codes = codes;
  }
}
