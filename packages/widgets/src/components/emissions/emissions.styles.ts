import { css } from 'lit';

import { card } from '../../styles/card.styles.js';

/** The chart, its legend and its table. Right at 240 px and up, by its container. */
export const styles = [
  ...card,
  css`
    .stationary {
      --_c: var(--climate-stationary, light-dark(#c2610c, #f0924a));
    }
    .transport {
      --_c: var(--climate-transport, light-dark(#1f5fbf, #6aa5ff));
    }
    .waste {
      --_c: var(--climate-waste, light-dark(#5f6b66, #a3b0aa));
    }
    .ippu {
      --_c: var(--climate-ippu, light-dark(#7a4fb5, #b794f0));
    }
    .afolu {
      --_c: var(--climate-afolu, light-dark(#2f8a4b, #66c184));
    }
    .commercial {
      --_c: var(--climate-commercial, light-dark(#b0355f, #f283a8));
    }
    .supply {
      --_c: var(--climate-supply, light-dark(#8a6d00, #d9b93b));
    }
    .other {
      --_c: var(--climate-other, light-dark(#2a7f8c, #5cc3d1));
    }
    header {
      flex-wrap: nowrap;
    }
    mark {
      display: inline-block;
      margin-block-start: 2px;
      padding: 1px 8px;
    }
    header small {
      margin-inline-end: 8px;
    }
    [part='sentence'] {
      margin-block: 10px 2px;
    }
    [part='switch'] {
      display: flex;
      flex: none;
      align-self: start;
      margin: 0;
      border: 1px solid var(--_line);
      border-radius: 7px;
      overflow: hidden;
    }
    [part='switch'] button {
      margin: 0;
      padding: 3px 11px;
      color: var(--_muted);
      font-size: 13px;
      text-decoration: none;
    }
    [part='switch'] [aria-pressed='true'] {
      background: var(--_ink);
      color: var(--_surface);
      font-weight: 600;
    }
    [part='plot'] {
      position: relative;
      flex: 1 0 auto;
      block-size: clamp(200px, 42cqi, 340px);
      margin-block-start: 12px;
    }
    svg {
      display: block;
      position: absolute;
      overflow: hidden;
    }
    .area {
      fill: var(--_c);
      stroke: var(--_surface);
      stroke-width: 3;
      paint-order: stroke;
    }
    .area.soft {
      fill-opacity: 0.35;
      stroke: var(--_c);
      stroke-width: 1.25;
      stroke-dasharray: 3 2;
      paint-order: normal;
    }
    .grid,
    .lead,
    .cap,
    path.base {
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
    .soft {
      stroke-dasharray: 4 3;
    }
    .bed {
      fill: none;
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
      color: var(--_ink);
      font-size: 13px;
      list-style: none;
    }
    .labelled li:has(button) {
      order: 1;
      visibility: hidden;
    }
    li,
    li button {
      margin: 0;
      text-align: start;
      text-decoration: none;
    }
    li::before,
    li button::before {
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
    li:has(button)::before {
      display: none;
    }
    li button[aria-pressed='false'] {
      color: var(--_muted);
      text-decoration: line-through;
    }
    li button[aria-pressed='false']::before {
      background: none;
    }
    .total,
    .target,
    li.soft {
      --_c: var(--_ink);
    }
    li:is(.total, .target)::before {
      block-size: 2px;
      margin-block-end: 4px;
      border-width: 0;
    }
    li.target {
      --_c: var(--_accent);
    }
    li.soft::before {
      border: 1px dashed var(--_muted);
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
    [part='table'] + small {
      margin-block-start: 8px;
    }
    footer {
      display: flex;
      flex-wrap: wrap;
      gap: 0 14px;
      align-items: baseline;
      margin-block-start: 12px;
    }
    footer p {
      flex: 1 1 16em;
    }
    footer span {
      flex: none;
      margin-inline-start: -12px;
    }
    footer button {
      float: none;
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
      .area {
        stroke: Canvas;
      }
      .stationary {
        --_c: color-mix(in srgb, CanvasText 90%, Canvas);
      }
      .transport {
        --_c: color-mix(in srgb, CanvasText 45%, Canvas);
      }
      .ippu {
        --_c: color-mix(in srgb, CanvasText 70%, Canvas);
      }
      .waste {
        --_c: color-mix(in srgb, CanvasText 36%, Canvas);
      }
      .afolu {
        --_c: color-mix(in srgb, CanvasText 80%, Canvas);
      }
      .commercial {
        --_c: color-mix(in srgb, CanvasText 55%, Canvas);
      }
      .supply {
        --_c: color-mix(in srgb, CanvasText 62%, Canvas);
      }
      .other {
        --_c: CanvasText;
      }
      [part='switch'] [aria-pressed='true'] {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
      }
    }
    @container (width < 300px) {
      header {
        flex-wrap: wrap;
      }
    }
    @media print {
      [part='switch'] {
        display: none;
      }
    }
  `,
];
