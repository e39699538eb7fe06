/** What a page loads of a chart before its reader asks for more: held against its budget. */
export { drawEmissions, emissionsTable, emissionsView } from '../emissions/index.js';
