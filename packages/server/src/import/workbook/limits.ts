/** What a workbook from a stranger may be at most. Excel's own limits where it has any. */
export interface WorkbookLimits {
  /** Files inside the workbook. */
  readonly entries: number;
  /** Bytes of one file inside, unpacked. */
  readonly partBytes: number;
  /** Bytes of all files inside, unpacked. */
  readonly totalBytes: number;
  /** Unpacked bytes for each packed one, of a file of more than `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Characters and folders of a name inside. */
  readonly nameLength: number;
  readonly nameDepth: number;
  readonly sheets: number;
  /** Cells with content, of all sheets. */
  readonly cells: number;
  /** Places in rows, up to the last cell of each, of all sheets. */
  readonly places: number;
  readonly rows: number;
  readonly columns: number;
  /** Characters in a cell. */
  readonly cellLength: number;
  readonly sharedStrings: number;
  /** Characters in all cells: many may name one long text. */
  readonly characters: number;
  /** Elements looked at: an amount of work, where a clock would make the answer depend on the machine. */
  readonly elements: number;
  /** Elements within elements. */
  readonly depth: number;
}

const MIB = 1024 * 1024;

/**
 * The limits in use. The largest workbook known, C40's, has 18 files, 4.3 MB unpacked at 8 to 1, 54,000 places
 * and 100,000 elements.
 */
export const LIMITS: WorkbookLimits = {
  entries: 1000,
  partBytes: 64 * MIB,
  totalBytes: 128 * MIB,
  ratio: 200,
  ratioFrom: MIB,
  nameLength: 200,
  nameDepth: 8,
  sheets: 200,
  cells: 1_000_000,
  places: 4_000_000,
  rows: 1_048_576,
  columns: 16_384,
  cellLength: 32_767,
  sharedStrings: 500_000,
  characters: 64_000_000,
  elements: 8_000_000,
  depth: 64,
};
