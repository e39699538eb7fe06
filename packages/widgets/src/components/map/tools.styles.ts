import { css } from '../../styles/sheet.js';

/** What comes after the first sight: list, panel, names and hints on the map, details. */
export const toolsStyles = css`
  [role='status'] button,
  [part='panel'] > button,
  [part='pages'] button {
    text-decoration: underline;
  }
  [role='status'] button {
    margin-inline-start: 8px;
  }
  [part='list'] {
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  [part='rows'] {
    container: list / inline-size;
    position: absolute;
    inset: 0;
    overflow: auto;
    border-block: 1px solid var(--_line);
  }
  [part='rows']:has(+ nav) {
    inset-block-end: 34px;
  }
  [part='rows'] ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='rows'] li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 45px;
  }
  [part='rows'] li + li {
    border-block-start: 1px solid var(--_line);
  }
  [data-key] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 6px;
    outline-offset: -2px;
    text-align: start;
  }
  [data-key] :is(bdi, i) {
    flex: 1 1 100%;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-style: normal;
    font-weight: 600;
  }
  [data-key] i {
    color: var(--_muted);
    font-weight: 400;
  }
  [data-key] small:empty {
    display: none;
  }
  [data-key]:hover,
  [aria-current] {
    background: color-mix(in srgb, var(--_accent) 10%, #0000);
  }
  [aria-current] {
    box-shadow: inset 3px 0 var(--_accent);
  }
  @container list (width >= 540px) {
    [data-key] {
      display: grid;
      grid-template-columns: 1fr 13em 9em;
      align-items: center;
    }
    [data-key] small:empty {
      display: block;
    }
  }
  [part='pages'] {
    display: flex;
    gap: 12px;
    justify-content: space-between;
    align-items: center;
    margin-block-start: auto;
    font-size: 13px;
  }
  [disabled] {
    opacity: 0.4;
  }
  [part='panel']:not([hidden]) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 160px), 1fr));
    gap: 8px 12px;
    align-items: end;
    margin-block-start: 12px;
    font-size: 13px;
  }
  label span {
    display: block;
    color: var(--_muted);
  }
  input,
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
  [part='sheet'] {
    position: absolute;
    inset: 0;
    z-index: 1;
    border-radius: 8px;
    background: var(--_surface);
    outline: 1px solid var(--_line);
    outline-offset: -1px;
  }
  @container (width < 480px) {
    .settled > :not([part='sheet']) {
      visibility: hidden;
    }
  }
  @container (width >= 720px) {
    [part='body'].beside {
      grid-template-columns: 1fr minmax(300px, 38%);
      gap: 16px;
    }
    [part='sheet'] {
      position: relative;
    }
  }
  .spot {
    position: absolute;
    min-block-size: 0;
    border-radius: 50%;
    pointer-events: none;
  }
  .spot:focus {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  [part='tip'],
  [part='keys'],
  [part='hint'] {
    position: absolute;
    max-inline-size: min(260px, 90%);
    padding: 4px 9px;
    border: 1px solid var(--_line);
    border-radius: 7px;
    background: var(--_surface);
    font-size: 13px;
    pointer-events: none;
  }
  [part='keys'] {
    inset: 8px auto auto 8px;
  }
  [part='hint'] {
    inset: auto 0 12px;
    inline-size: fit-content;
    margin-inline: auto;
  }
  [part='plot']:not(:focus-visible) + [part='keys'],
  [part='said'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
    margin: 0;
    padding: 0;
    list-style-position: inside;
  }
  h4 {
    margin: 0;
    font-size: 13px;
  }
  a {
    color: inherit;
  }
  @media print {
    [part='rows'] {
      position: static;
      overflow: visible;
    }
  }
`;
