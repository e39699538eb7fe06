import type { Basis, LocalizedText } from '@climate-embed/schema';
import { GASES } from '@climate-embed/schema';
import { present } from './present.js';
import type { RowReader } from './row-reader.js';
import { isSector, readSectorGas } from './sector-cells.js';
import { TOTAL } from './total-codes.js';

/** The columns that say what a figure counts. */
export type BasisColumns = Omit<Basis, 'label'>;

const GAS_NAMES: Readonly<Record<string, string>> = { CO2EQ: 'CO2e', 'CO2-EQ': 'CO2e' };

/** The basis that a row states, without words for it; empty columns are absent. */
export function readBasis(reader: RowReader): BasisColumns {
  const scheme = reader.text('scheme');
  if (scheme !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(scheme)) {
    reader.fail('bad-id', 'scheme', `"${scheme}" is not the name of a scheme.`, 'like gpc');
  }
  return present({
    scheme,
    code: reader.text('code'),
    boundary: reader.text('boundary'),
    gas: readGas(reader),
    gwp: reader.text('gwp'),
  });
}

/** The same where only a total can be meant: a sector is an error. */
export function readTotalBasis(reader: RowReader): BasisColumns {
  const code = reader.text('code');
  if (code !== undefined && !TOTAL.test(code)) {
    const message = 'A target is held against totals. Name one, or leave the cell empty.';
    reader.fail(
      'sector-row',
      'code',
      message,
      'total, total-<word>, net, BASIC, BASIC+, BASIC+S3, territorial, or nothing',
      code,
    );
  }
  return readBasis(reader);
}

function readGas(reader: RowReader): string | undefined {
  const cell = reader.text('gas');
  if (cell === undefined) return undefined;
  const gas = GAS_NAMES[cell.toUpperCase()] ?? cell;
  const known = GASES.find((name) => name.toLowerCase() === gas.toLowerCase());
  if (known) return known;
  if (isSector(reader)) return readSectorGas(reader, gas);
  const message = `The row counts "${cell}". Totals are those of CO2 or of all gases as CO2e.`;
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
