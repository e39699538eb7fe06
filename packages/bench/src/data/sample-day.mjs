/** The day on which sample APIs answer, in milliseconds: fixed, so that their bytes are the same on every day. */
export const SAMPLE_DAY = Date.parse('2026-06-01T00:00:00Z');
