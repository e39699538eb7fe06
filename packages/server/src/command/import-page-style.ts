/** The report page's style: one surface, hairlines, the reader's own font, light or dark as the reader has it. */
export const STYLE = `
:root { color-scheme: light dark; --surface: #fff; --ink: #16211d; --muted: #5b6762; --line: #dfe4e0;
  --accent: #0b6e4f; --behind: #a8420e; --tint: #f5f7f5; }
@media (prefers-color-scheme: dark) { :root { --surface: #151d1a; --ink: #e8eeea; --muted: #9aa8a1;
  --line: #2a3531; --accent: #4cc38a; --behind: #ff9a5c; --tint: #1b2521; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--surface); color: var(--ink); font: 15px/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere; }
:lang(ko) { word-break: keep-all; }
main { max-width: 960px; margin: 0 auto; padding: 24px 20px 64px; }
h1 { font-size: 26px; line-height: 1.2; margin: 0 0 8px; }
h2 { font-size: 19px; margin: 40px 0 4px; padding-top: 16px; border-top: 1px solid var(--line); }
h3 { font-size: 15px; margin: 20px 0 4px; }
p { margin: 0 0 8px; }
.muted, caption { color: var(--muted); font-size: 13px; }
.outcome { font-size: 17px; margin: 0 0 4px; }
.bad { color: var(--behind); font-weight: 600; }
.good { color: var(--accent); font-weight: 600; }
.counts { display: flex; flex-wrap: wrap; gap: 8px 28px; margin: 16px 0 0; padding: 0; list-style: none; }
.counts strong { display: block; font-size: 24px; line-height: 1.2; font-variant-numeric: tabular-nums; }
table { width: 100%; border-collapse: collapse; margin: 8px 0; }
th, td { text-align: start; padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-size: 13px; font-weight: 600; color: var(--muted); }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
ol.issues { list-style: none; margin: 8px 0; padding: 0; }
ol.issues > li { border: 1px solid var(--line); border-radius: 10px; padding: 10px 14px; margin: 0 0 8px;
  break-inside: avoid; }
.place { font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 12px; margin: 4px 0 0; }
dt { color: var(--muted); font-size: 13px; padding-top: 1px; }
dd { margin: 0; }
code { font: 13px/1.5 ui-monospace, monospace; background: var(--tint); border-radius: 4px; padding: 0 4px;
  word-break: break-word; }
@media (max-width: 640px) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; }
  tr { border-bottom: 1px solid var(--line); padding: 8px 0; }
  td { border: 0; padding: 1px 0; display: flex; justify-content: space-between; gap: 16px; text-align: end;
    white-space: normal; }
  td::before { content: attr(data-label); color: var(--muted); font-size: 13px; text-align: start; flex: none; font-weight: 400; }
  td:first-child { font-weight: 600; }
}
@media print { body { background: none; color: #000; font-size: 11pt; } main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; } tr { break-inside: avoid; } }
`;
