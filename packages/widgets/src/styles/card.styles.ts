import { css } from 'lit';

import { tokens } from './tokens.js';

/** What all cards look alike in: one surface, one hairline, quiet lines, strong figures. */
export const card = [
  tokens,
  css`
    article {
      --_tone: var(--_muted);
      box-sizing: border-box;
      display: flex;
      flex-direction: column;
      min-block-size: inherit;
      padding: clamp(14px, 5.7cqi, 22px);
      border: 1px solid var(--_line);
      border-radius: var(--climate-radius, 14px);
      background: var(--_surface);
      color: var(--_ink);
      font-variant-numeric: tabular-nums;
    }
    p,
    dl,
    dd {
      margin: 0;
    }
    header,
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
    }
    header div {
      margin-inline-end: auto;
    }
    div {
      min-inline-size: 0;
    }
    small,
    dt,
    footer {
      color: var(--_muted);
      font-size: 13px;
    }
    #name {
      font-size: 20px;
      font-weight: 650;
    }
    mark {
      --_tone: var(--_muted);
    }
    mark,
    [part='verdict'] {
      align-self: start;
      padding: 2px 10px;
      border-radius: 99px;
      background: color-mix(in srgb, var(--_tone) 12%, #0000);
      color: var(--_tone);
      font-size: 13px;
      font-weight: 600;
    }
    [name='loading'] {
      display: block;
      flex: 1;
      background: var(--_line);
      opacity: 0.3;
    }
    .axis,
    .path,
    .line {
      fill: none;
      stroke: var(--_line);
    }
    .path,
    .ring {
      stroke: var(--_accent);
      stroke-width: 2;
    }
    .path {
      stroke-dasharray: 4 3;
    }
    .line,
    .hollow {
      stroke: var(--_ink);
      stroke-width: 2;
    }
    .hollow,
    .ring {
      fill: var(--_surface);
    }
    .dot {
      fill: var(--_ink);
    }
    text {
      fill: var(--_muted);
      stroke: var(--_surface);
      stroke-width: 3;
      paint-order: stroke;
      font-size: 12px;
    }
    text.latest {
      fill: var(--_ink);
      font-weight: 650;
    }
    footer {
      font-size: 12px;
    }
    button {
      float: inline-end;
      margin-inline-start: 12px;
      min-block-size: 24px;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-decoration: underline;
    }
  `,
];
