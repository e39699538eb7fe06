import { css } from '../../styles/sheet.js';

/** What comes after the first sight: filters, details of sessions, calendars, the grid of parallel tracks. */
export const toolsStyles = css`
  [part='note'] button,
  [part='menu'] button,
  .acts button {
    text-decoration: underline;
  }
  [role='status'] button,
  [part='note'] button {
    margin-inline-start: 12px;
  }
  p[role='status'] {
    margin-block-end: 12px;
  }
  [part='note'] {
    display: block;
    margin-block-start: 8px;
  }
  a {
    color: inherit;
  }
  :is(.acts, [part='menu'] li) > :is(a, button) {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
  }
  [part='bar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  [part='panel'],
  [part='menu'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 160px), 1fr));
    gap: 8px 12px;
    align-items: end;
    margin-block: 8px 4px;
    font-size: 13px;
  }
  [part='menu'] {
    grid-template-columns: 1fr;
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  label span {
    display: block;
    color: var(--_muted);
  }
  input:not([type='checkbox']),
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 3px 8px;
    border: 1px solid color-mix(in srgb, var(--_muted) 70%, #0000);
    border-radius: 7px;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .acts label {
    flex: 1 1 100%;
  }
  [part='menu'] > p {
    color: var(--_muted);
  }
  [part='menu'] ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }
  /* Rows of other lists are no sessions. */
  :is(ul, .items, #details ol) > li {
    display: block;
    padding: 0;
    border: 0;
  }
  [data-tick] {
    position: relative;
    z-index: 1;
    inline-size: 18px;
    block-size: 18px;
    margin: 1px 8px 0 0;
    accent-color: var(--_accent);
  }
  [data-tick] ~ :is([part='session-title'], p:not([part])) {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  [data-mark='changed'] {
    --_tone: var(--climate-behind, light-dark(#b4480f, #ff9a5c));
  }
  .act {
    justify-self: start;
  }
  .act[disabled] {
    opacity: 0.5;
  }
  [part='detail'] {
    display: block;
    margin-block-start: 10px;
    color: var(--_muted);
    font-size: 13px;
  }
  [part='detail'] > * + * {
    margin-block-start: 8px;
  }
  [part='detail'] dl {
    display: grid;
    gap: 4px 16px;
  }
  [part='detail'] dl > div {
    display: grid;
    grid-template-columns: minmax(5.5em, 22%) 1fr;
    gap: 0 12px;
  }
  [part='detail'] time {
    font-size: inherit;
    font-weight: inherit;
  }
  [part='detail'] dd {
    color: var(--_ink);
  }
  [part='detail'] .suggested time,
  [part='detail'] .derived time {
    border-block-end: 1px dashed;
  }
  [part='detail'] .suggested dt {
    color: var(--climate-behind, light-dark(#b4480f, #ff9a5c));
  }
  [part='detail'] q {
    quotes: none;
    font-family: ui-monospace, monospace;
    font-size: 12px;
    overflow-wrap: anywhere;
  }
  .heading {
    color: var(--_muted);
    font-weight: 600;
  }
  .heading + * {
    margin-block-start: 2px;
  }
  .items > li + li,
  .issues > li + li {
    margin-block-start: 6px;
  }
  .items > li > p:first-child,
  .speaker {
    color: var(--_ink);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
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
  #details ol {
    list-style: inside decimal;
  }
  #details ol > li {
    display: list-item;
  }
  h4 {
    margin: 0;
    font-size: 13px;
  }
  [part='tracks'] {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: grid;
    gap: 0 8px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_muted);
    font-size: 13px;
    font-weight: 600;
  }
  [part='tracks'] span {
    padding-inline: 6px;
  }
  .grid {
    display: grid;
    gap: 0 8px;
    align-items: stretch;
  }
  .grid > li {
    display: block;
    min-inline-size: 0;
    padding: 8px 6px;
    overflow-wrap: anywhere;
  }
  .grid > li > p > :is(small, time) {
    display: inline-block;
  }
  .grid small .spoken {
    position: static;
    clip-path: none;
  }
  .grid [part='session-title'] {
    font-size: 14px;
  }
  .grid [part='detail'] dl > div {
    grid-template-columns: 1fr;
  }
  @container (width < 360px) {
    [part='detail'] {
      grid-column: 1 / -1;
    }
    [part='detail'] dl > div {
      grid-template-columns: 1fr;
    }
  }
  /* Paper has all days below each other. */
  @media print {
    .grid {
      display: block;
    }
    [part='tracks'],
    [part='panel'],
    [part='menu'],
    [part='note'],
    .acts {
      display: none;
    }
  }
`;
