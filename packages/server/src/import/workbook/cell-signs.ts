/** A formula that the program which wrote the file did not calculate. Formulas are never evaluated here. */
export const UNCALCULATED = '#UNCALCULATED!';
/** A cell that its own workbook contradicts, for example the 900th of 20 texts. */
export const UNREADABLE = '#UNREADABLE!';
