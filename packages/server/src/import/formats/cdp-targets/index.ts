import { refusesManyCities } from '../cdp/cdp-city.js';
import { CdpRow } from '../cdp/cdp-row.js';
import { type Column, findHeader, type Header, placeIn, reportDoubts } from '../cdp/read-header.js';
import type { Format, Sheet } from '../format.js';
import { readTargetRow } from './read-target-row.js';
import { TARGET_CONCEPTS, type TargetConcept } from './target-concepts.js';

/** Without these no row means anything. */
const NEEDED: readonly TargetConcept[] = ['account', 'reportedYear', 'type', 'targetYear'];

/** CDP's open data on cities' reduction targets: one row a target, columns known by what they mean. */
export const cdpTargets: Format = {
  id: 'cdp-targets',
  title: 'CDP reduction targets',
  recognises: (file) => file.sheets.some((sheet) => headerOf(sheet) !== undefined),
  read(file, desk) {
    const sheets = file.sheets.flatMap((sheet) => {
      const header = headerOf(sheet);
      return header ? [{ sheet, header }] : [];
    });
    for (const { sheet, header } of sheets) {
      reportDoubts(desk, sheet, header);
      const rows = header.body.map((row) => new CdpRow(sheet, row, header, desk));
      const populations = new Set<string>();
      if (refusesManyCities(desk, rows)) continue;
      for (const row of rows) readTargetRow(row, desk, populations);
    }
    if (sheets.length > 0) return;
    const [sheet] = file.sheets;
    const best = sheet && findHeader(sheet, TARGET_CONCEPTS, ({ size }) => size > 1);
    if (best) reportDoubts(desk, sheet, best);
    const lacking = NEEDED.filter((name) => !best?.columns.has(name));
    const place = best ? placeIn(sheet, best.row) : { row: 0 };
    const message = `No column means ${lacking.join(', ')}. The file is not read.`;
    desk.issue('error', place, 'missing-column', message, {
      found: '',
      expected: 'the columns of CDP reduction targets',
    });
  },
};

function headerOf(sheet: Sheet): Header<TargetConcept> | undefined {
  return findHeader(sheet, TARGET_CONCEPTS, (columns: ReadonlyMap<TargetConcept, Column>) =>
    NEEDED.every((name) => columns.has(name)),
  );
}
