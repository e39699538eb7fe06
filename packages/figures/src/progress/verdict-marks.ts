/** Shape and tone by verdict: one character, then the tone's name. So colour is never alone. */
export const VERDICT_MARKS: Readonly<Record<string, string>> = {
  achieved: '✓good',
  increasing: '▲behind',
  'on-track': '●good',
  'slightly-off': '◆near',
  'off-track': '▼behind',
  'target-year-met': '✓good',
  'target-year-missed': '✕behind',
  'not-assessable': '○none',
};
