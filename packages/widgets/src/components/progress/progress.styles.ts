import { css } from 'lit';

import { tokens } from '../../styles/tokens.js';

/** The card: one surface, one hairline, strong figures. Right at 240 px and up, by its container. */
export const styles = [
  tokens,
  css`
    article {
      --_tone: var(--_muted);
      box-sizing: border-box;
      display: flex;
      flex-direction: column;
      min-block-size: inherit;
      padding: 22px;
      border: 1px solid var(--_line);
      border-radius: var(--climate-radius, 14px);
      background: var(--_surface);
      color: var(--_ink);
      font-variant-numeric: tabular-nums;
    }
    .good {
      --_tone: var(--_accent);
    }
    .near,
    .behind {
      --_tone: var(--_behind);
    }
    p,
    dl,
    dd {
      margin: 0;
    }
    header,
    dl,
    footer {
      display: flex;
      gap: 4px 20px;
    }
    header {
      flex-wrap: wrap;
    }
    header,
    dl,
    footer {
      justify-content: space-between;
    }
    small,
    dt {
      color: var(--_muted);
      font-size: 13px;
    }
    #name {
      font-size: 20px;
      font-weight: 650;
      line-height: 1.25;
    }
    mark,
    [part='verdict'] {
      align-self: start;
      padding: 2px 10px;
      border-radius: 99px;
      color: var(--_tone);
      background: color-mix(in srgb, currentcolor 11%, #0000);
      font-size: 13px;
      font-weight: 600;
    }
    mark {
      border: 1px dashed;
      color: var(--_muted);
    }
    [part='figure'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      align-items: end;
      margin-block: 14px 6px;
    }
    strong {
      font-size: 44px;
      font-weight: 680;
      line-height: 1;
      letter-spacing: -0.02em;
    }
    em {
      color: var(--_tone);
      font-style: normal;
      font-weight: 600;
    }
    [part='plot'] {
      flex: 1 0 96px;
      max-block-size: 240px;
      margin-block: 12px;
      overflow: hidden;
    }
    svg {
      font-size: 12px;
    }
    .axis,
    .path,
    .line {
      fill: none;
      stroke: var(--_line);
    }
    .line {
      stroke: var(--_ink);
      stroke-width: 2;
    }
    .path,
    .ring {
      stroke: var(--_accent);
      stroke-width: 2;
    }
    .path {
      stroke-dasharray: 4 3;
    }
    .dot {
      fill: var(--_ink);
    }
    .hollow,
    .ring {
      fill: var(--_surface);
    }
    .hollow {
      stroke: var(--_ink);
      stroke-width: 1.5;
    }
    .gap {
      fill: var(--_tone);
      stroke: var(--_tone);
      stroke-width: 3;
      stroke-linejoin: round;
      opacity: 0.2;
    }
    text {
      fill: var(--_muted);
      stroke: var(--_surface);
      stroke-width: 3px;
      paint-order: stroke;
    }
    .label.latest {
      fill: var(--_ink);
      font-weight: 650;
    }
    dl {
      padding-block: 12px;
      border-block-start: 1px solid var(--_line);
    }
    dd {
      font-weight: 600;
    }
    footer {
      align-items: end;
      color: var(--_muted);
      font-size: 12px;
    }
    button {
      flex: none;
      min-block-size: 24px;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-decoration: underline;
      cursor: pointer;
    }
    :is(.compact, .banner) :is([part='plot'], dl) {
      display: none;
    }
    @container (width < 300px) {
      article {
        padding: 14px;
      }
      strong {
        font-size: 36px;
      }
    }
  `,
];
