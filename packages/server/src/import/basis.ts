import type { Basis, LocalizedText } from '@climate-embed/schema';
import { GASES } from '@climate-embed/schema';
import { present } from './present.js';
import type { RowReader } from './row-reader.js';

/** The columns that say what a figure counts. */
export type BasisColumns = Omit<Basis, 'label'>;

/**
 * Totals that may be named in `code`. Everything else in that column is a sector of some scheme. A scheme with
 * several totals of its own names them `total-<word>`.
 */
const TOTAL = /^(total(-[a-z0-9-]+)?|net|basic|basic\+|basic\+s3|territorial)$/iu;
const GAS_NAMES: Readonly<Record<string, string>> = { CO2EQ: 'CO2e', 'CO2-EQ': 'CO2e' };

/** The basis that a row states, without words for it; empty columns are absent. */
export function readBasis(reader: RowReader): BasisColumns {
  const scheme = reader.text('scheme');
  const code = reader.text('code');
  if (scheme !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(scheme)) {
    reader.fail('bad-id', 'scheme', `"${scheme}" is not the name of a scheme.`, 'like gpc');
  }
  const label = reader.text('sector_label');
  if (label !== undefined || (code !== undefined && !TOTAL.test(code))) {
    reader.fail(
      'sector-row',
      label === undefined ? 'code' : 'sector_label',
      'The row is a sector. This version imports totals only: leave the row out.',
      'total, total-<word>, net, BASIC, BASIC+, BASIC+S3, territorial, or nothing',
      label ?? code,
    );
  }
  return present({
    scheme,
    code,
    boundary: reader.text('boundary'),
    gas: readGas(reader),
    gwp: reader.text('gwp'),
  });
}

function readGas(reader: RowReader): string | undefined {
  const cell = reader.text('gas');
  if (cell === undefined) return undefined;
  const gas = GAS_NAMES[cell.toUpperCase()] ?? cell;
  const known = GASES.find((name) => name.toLowerCase() === gas.toLowerCase());
  if (known) return known;
  const message = `The row counts "${cell}". This version imports totals of CO2 or of all gases as CO2e.`;
  return reader.fail('gas-row', 'gas', message, GASES.join(', '));
}

/**
 * The words for a basis, written once for each city, scheme and code: on any row of emissions.csv. They are
 * shown under every total and target of that basis.
 */
export class BasisLabels {
  readonly #labels = new Map<string, { line: number; label: LocalizedText }>();

  /** Takes the words of a row, if it carries any; two wordings for one basis are an error. */
  collect(cityId: string, basis: BasisColumns, reader: RowReader): void {
    const label = reader.localized('basis_label');
    if (!label) return;
    const first = this.#labels.get(keyOf(cityId, basis));
    if (!first) {
      this.#labels.set(keyOf(cityId, basis), { line: reader.row.line, label });
    } else if (JSON.stringify(first.label) !== JSON.stringify(label)) {
      const message = `Line ${first.line} words this basis differently. Write the words once.`;
      reader.fail('inconsistent', 'basis_label_en', message, 'one wording for each basis');
    }
  }

  /** The basis with its words, where there are any. */
  label(cityId: string, basis: BasisColumns): Basis {
    const label = this.#labels.get(keyOf(cityId, basis))?.label;
    return label ? { ...basis, label } : basis;
  }
}

function keyOf(cityId: string, { scheme = '', code = '' }: BasisColumns): string {
  return `${cityId}|${scheme}|${code}`;
}
