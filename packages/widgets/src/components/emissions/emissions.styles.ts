import { css } from 'lit';

import { card } from '../../styles/card.styles.js';

/**
 * The chart and its legend; the table as it is shown comes with the tools. Right at 240 px and up, by its container.
 * `--_c` is the colour of a part, as in the palette of figures; `--_f` its share of ink where colours are forced.
 */
export const styles = [
  ...card,
  css`
    .stationary {
      --_c: var(--climate-stationary, light-dark(#d5700c, #df842e));
      --_f: 90%;
    }
    .transport {
      --_c: var(--climate-transport, light-dark(#0f66ea, #4a8dff));
      --_f: 45%;
    }
    .waste {
      --_c: var(--climate-waste, light-dark(#697478, #b8c6bb));
      --_f: 36%;
    }
    .ippu {
      --_c: var(--climate-ippu, light-dark(#63408f, #cdaefd));
      --_f: 70%;
    }
    .afolu {
      --_c: var(--climate-afolu, light-dark(#46976a, #49d688));
      --_f: 80%;
    }
    .commercial {
      --_c: var(--climate-commercial, light-dark(#9d204a, #da6e8f));
      --_f: 55%;
    }
    .supply {
      --_c: var(--climate-supply, light-dark(#7f5c00, #f6d238));
      --_f: 62%;
    }
    .other {
      --_c: var(--climate-other, light-dark(#248ea7, #4eb3b6));
      --_f: 100%;
    }
    header > :first-child {
      flex: 1 1 9em;
    }
    header small {
      margin-inline-end: 8px;
    }
    [part='sentence'] {
      margin-block: 10px 2px;
    }
    [part='switch'] {
      display: flex;
      align-self: start;
      margin: 0;
      border: 1px solid var(--_line);
      border-radius: 7px;
      overflow: hidden;
      font-size: 13px;
    }
    [part='switch'] button {
      margin: 0;
      padding: 3px 11px;
      color: var(--_muted);
      text-decoration: none;
    }
    [part='switch'] [aria-pressed='true'] {
      background: var(--_ink);
      color: var(--_surface);
      font-weight: 600;
      forced-color-adjust: none;
    }
    [part='chart']:not([hidden]) {
      display: flex;
      flex: 1 0 auto;
      flex-direction: column;
    }
    [part='plot'] {
      position: relative;
      flex: 1 0 auto;
      block-size: clamp(200px, 42cqi, 340px);
      margin-block-start: 12px;
    }
    svg {
      position: absolute;
    }
    .area {
      fill: var(--_c);
      stroke: var(--_surface);
      stroke-width: 3;
      paint-order: stroke;
    }
    .soft {
      stroke-dasharray: 4 3;
    }
    .area.soft {
      fill-opacity: 0.35;
      stroke: var(--_c);
      stroke-width: 1.25;
      paint-order: normal;
    }
    .grid,
    .lead,
    .cap,
    path.base,
    .bed {
      fill: none;
      stroke: var(--_line);
    }
    .lead {
      stroke: var(--_c);
      stroke-width: 2;
    }
    .cap,
    path.base {
      stroke: var(--_ink);
      stroke-width: 2;
    }
    path.base {
      stroke-width: 1;
      stroke-dasharray: 2 3;
    }
    .bed {
      stroke: var(--_surface);
      stroke-width: 4;
    }
    text.name {
      fill: var(--_ink);
      font-weight: 600;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      min-block-size: 24px;
      margin: 8px 0 0;
      padding: 0;
      font-size: 13px;
      list-style: none;
    }
    li button {
      margin: 0;
      text-decoration: none;
    }
    .labelled + ul li:has(button) {
      order: 1;
      visibility: hidden;
    }
    ul [class]::before {
      content: '';
      display: inline-block;
      inline-size: 10px;
      block-size: 10px;
      margin-inline-end: 6px;
      border: 1px solid var(--_c);
      border-radius: 3px;
      background: var(--_c);
      forced-color-adjust: none;
    }
    li.target {
      --_c: var(--_accent);
    }
    li.target::before {
      block-size: 0;
      margin-block-end: 4px;
    }
    li.soft::before {
      border: 1px dashed var(--_muted);
    }
    [part='table'] + small {
      margin-block-start: 8px;
    }
    footer {
      margin-block-start: 12px;
    }
    footer span {
      float: inline-end;
      margin-block-start: -3px;
    }
    footer button {
      float: none;
    }
    @container (width < 400px) {
      footer span {
        float: none;
        display: block;
        margin-inline: -12px;
      }
    }
    .spoken {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media (forced-colors: active) {
      [class] {
        --_c: color-mix(in srgb, CanvasText var(--_f), Canvas);
      }
    }
    @media print {
      [part='switch'] {
        display: none;
      }
    }
  `,
];
