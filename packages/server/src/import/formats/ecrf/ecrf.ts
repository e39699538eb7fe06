import type { Format } from '../format.js';
import { readEcrf } from './read.js';
import { findSheets } from './sheets.js';

/** GCoM's reporting workbook, and CIRIS workbooks, which carry the same sheets. */
export const ecrf: Format = {
  id: 'ecrf',
  title: 'GCoM eCRF or CIRIS workbook',
  recognises: (file) => findSheets(file) !== undefined,
  read: readEcrf,
};
