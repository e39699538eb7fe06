import { css } from '../../styles/sheet.js';

/** What comes after the first picture: the table as it is shown, cursor, values, other cities, sources. */
export const toolsStyles = css`
  [role='status'] {
    margin-block-end: 8px;
  }
  [part='plot'] {
    touch-action: pan-y;
    cursor: crosshair;
  }
  .labelled + ul li:has(button) {
    order: 0;
    visibility: visible;
  }
  li button[aria-pressed='false'] {
    color: var(--_muted);
    text-decoration: line-through;
  }
  li button[aria-pressed='false']::before {
    background: none;
  }
  [part='table'] {
    margin-block-start: 12px;
    max-block-size: 60vh;
    overflow: auto;
  }
  table {
    inline-size: 100%;
    color: inherit;
    font: inherit;
    font-size: 13px;
    border-collapse: collapse;
  }
  caption {
    color: var(--_muted);
    text-align: start;
  }
  th,
  td {
    padding: 5px 0 5px 16px;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: end;
    vertical-align: baseline;
  }
  th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  thead th,
  td:last-child {
    font-weight: 600;
  }
  li .all {
    text-decoration: underline;
  }
  li .all::before {
    display: none;
  }
  canvas {
    position: absolute;
  }
  .live :is(.grid, .area, .line, .dot, .hollow) {
    visibility: hidden;
  }
  [part='cursor'],
  [part='band'],
  [part='tip'] {
    position: absolute;
    pointer-events: none;
  }
  [part='cursor'] {
    border-inline-start: 1px solid var(--_ink);
  }
  [part='band'] {
    background: var(--_accent);
    opacity: 0.18;
  }
  [part='tip'] {
    z-index: 1;
    padding: 8px 10px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_ink);
    font-size: 12px;
    white-space: nowrap;
  }
  [part='tip'] p {
    display: flex;
    gap: 14px;
    justify-content: space-between;
  }
  [part='tip'] p:first-child {
    font-weight: 650;
  }
  [part='tip'] span::before {
    content: '';
    display: inline-block;
    inline-size: 8px;
    block-size: 8px;
    margin-inline-end: 6px;
    border-radius: 2px;
    background: var(--_c, #0000);
    forced-color-adjust: none;
  }
  [part='tip'] [data-chosen] {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  [part='compare'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr));
    gap: 12px 20px;
  }
  [part='compare'] > * {
    grid-column: 1 / -1;
  }
  [part='compare'] figure {
    grid-column: auto;
    margin: 0;
  }
  figcaption,
  [part='compare'] > p:has(+ figure) {
    margin-block-start: 8px;
    font-size: 14px;
    font-weight: 600;
  }
  figure div {
    position: relative;
    block-size: 150px;
  }
  [part='compare'] > p:not(:has(+ figure)) {
    color: var(--_muted);
    font-size: 13px;
  }
  #details {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
    font-size: 13px;
  }
  #details > * + * {
    margin-block-start: 12px;
  }
  h4 {
    margin: 0;
    font-size: 13px;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style-position: inside;
  }
  a {
    color: inherit;
  }
  @media print {
    canvas,
    [part='tip'],
    [part='cursor'],
    [part='band'] {
      /* Chart.js writes its own on the canvas. */
      display: none !important;
    }
    .live :is(.grid, .area, .line, .dot, .hollow) {
      visibility: visible;
    }
  }
`;
