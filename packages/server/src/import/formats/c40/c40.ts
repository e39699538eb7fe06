import type { Format } from '../format.js';
import { findColumns } from './columns.js';
import { readC40 } from './read.js';

/** C40's database of GPC inventories: one city-year a row, the GPC's sources as columns. */
export const c40: Format = {
  id: 'c40',
  title: "C40's wide GPC workbook",
  recognises: (file) => file.sheets.some((sheet) => findColumns(sheet) !== undefined),
  read: readC40,
};
