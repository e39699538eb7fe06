import { css } from 'lit';

import { tokens } from '../../styles/tokens.js';

/** The card: one surface, one hairline, strong figures. Right at 240 px and up, by its container. */
export const styles = [
  tokens,
  css`
    .card {
      box-sizing: border-box;
      display: flex;
      flex-direction: column;
      min-block-size: inherit;
      padding: 22px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    p,
    dl,
    dd {
      margin: 0;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: start;
      justify-content: space-between;
    }
    .title {
      font-size: 1.25rem;
      font-weight: 650;
      line-height: 1.25;
    }
    .muted,
    dt,
    footer {
      color: var(--_muted);
      font-size: 0.8125rem;
    }
    .verdict {
      padding: 2px 10px;
      border-radius: 99px;
      color: var(--_tone);
      background: color-mix(in srgb, var(--_tone) 12%, var(--_surface));
      font-size: 0.8125rem;
      font-weight: 600;
    }
    .card {
      --_tone: var(--_muted);
    }
    .good {
      --_tone: var(--_accent);
    }
    .near,
    .behind {
      --_tone: var(--_behind);
    }
    .figure {
      margin-block-start: 16px;
      font-variant-numeric: tabular-nums;
    }
    .figure strong {
      font-size: 2.75rem;
      font-weight: 680;
      line-height: 1.05;
      letter-spacing: -0.02em;
    }
    em {
      color: var(--_tone);
      font-style: normal;
      font-weight: 600;
      white-space: nowrap;
    }
    .caveat {
      margin-block-start: 4px;
      color: var(--_muted);
      font-size: 0.8125rem;
    }
    .mark {
      align-self: start;
      padding-inline: 6px;
      border: 1px dashed currentcolor;
      border-radius: 4px;
    }
    .plot {
      block-size: 136px;
      margin-block: 12px;
      overflow: hidden;
    }
    svg {
      display: block;
      overflow: visible;
      font-size: 11px;
      font-variant-numeric: tabular-nums;
    }
    .axis,
    .path,
    .line,
    .ring {
      fill: none;
      stroke: var(--_line);
    }
    .line {
      stroke: var(--_ink);
      stroke-width: 2;
      stroke-linejoin: round;
    }
    .soft {
      stroke-width: 1.5;
      stroke: var(--_muted);
    }
    .path {
      stroke: var(--_accent);
      stroke-width: 1.75;
      stroke-dasharray: 4 3;
    }
    .ring {
      fill: var(--_surface);
      stroke: var(--_accent);
      stroke-width: 2;
    }
    .dot {
      fill: var(--_ink);
      stroke: var(--_surface);
    }
    .hollow {
      fill: var(--_surface);
      stroke: var(--_ink);
      stroke-width: 1.75;
    }
    .gap {
      fill: var(--_tone);
      fill-opacity: 0.18;
    }
    text {
      fill: var(--_muted);
    }
    .label.latest {
      fill: var(--_ink);
      font-weight: 650;
    }
    .compact :is(.plot, dl),
    .banner :is(.plot, dl) {
      display: none;
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 24px;
      margin-block-start: auto;
      padding-block: 12px;
      border-block-start: 1px solid var(--_line);
      font-variant-numeric: tabular-nums;
    }
    dd {
      font-weight: 600;
    }
    footer {
      display: flex;
      gap: 12px;
      align-items: end;
      justify-content: space-between;
      font-size: 0.75rem;
    }
    button {
      flex: none;
      padding: 4px 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-decoration: underline;
      text-underline-offset: 3px;
      cursor: pointer;
    }
    :focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
    }
    a {
      color: inherit;
    }
    @container (inline-size < 300px) {
      .card {
        padding: 14px;
      }
      .figure strong {
        font-size: 2.25rem;
      }
    }
    @media (forced-colors: active) {
      .verdict {
        border: 1px solid;
      }
    }
    @media print {
      .card {
        break-inside: avoid;
      }
      button {
        display: none;
      }
    }
  `,
];
