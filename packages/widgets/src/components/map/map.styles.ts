import { css } from 'lit';

import { card } from '../../styles/card.styles.js';

/** The map's first sight. Right at 240 px and up, by its container; list, panel and hints come with the tools. */
export const styles = [
  ...card,
  css`
    :host {
      --_sea: var(--climate-sea, light-dark(#eef3f4, #101917));
      --_land: var(--climate-land, light-dark(#d3ddd2, #2b3a32));
      flex-basis: 40rem;
      /* What a page reserves before this sheet is here: map and list fill what the other lines leave. */
      min-block-size: 38rem;
    }
    header {
      column-gap: 14px;
    }
    #name {
      flex: 1 1 auto;
    }
    [part='summary'] {
      margin-inline-end: 8px;
    }
    mark {
      white-space: nowrap;
    }
    button {
      float: none;
      margin: 0;
      text-decoration: none;
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
      padding: 3px 11px;
      color: var(--_muted);
      outline-offset: -2px;
    }
    [part='switch'] [aria-pressed='true'] {
      background: var(--_ink);
      color: var(--_surface);
      font-weight: 600;
      forced-color-adjust: none;
    }
    [part='filters'] {
      display: flex;
      flex-wrap: wrap;
      gap: 7px;
      margin-block-start: 12px;
      font-size: 13px;
    }
    [part='filters'] button {
      flex: none;
      padding: 2px 11px;
      border: 1px solid var(--_line);
      border-radius: 99px;
      color: var(--_muted);
    }
    [part='filters'] [aria-pressed='true'] {
      border-color: var(--_ink);
      color: var(--_ink);
      font-weight: 600;
    }
    [part='more'] {
      align-self: start;
      min-block-size: 28px;
      color: var(--_muted);
      font-size: 13px;
      text-decoration: underline;
    }
    b {
      font-weight: inherit;
    }
    [part='body'] {
      position: relative;
      display: grid;
      flex: 1 0 auto;
      grid-template: minmax(var(--climate-map-height, 260px), 1fr) / 1fr;
      margin-block: 12px;
    }
    [part='map'] {
      position: relative;
      overflow: hidden;
      border-radius: 8px;
      background: var(--_sea);
    }
    [part='plot'] {
      position: absolute;
      inset: 0;
      border-radius: 8px;
      outline-offset: -2px;
      cursor: grab;
      /* One finger scrolls the page, two move the map. */
      touch-action: pan-x pan-y;
      user-select: none;
    }
    /* What the pen takes: ink, land, sea, accent and surface, as the browser resolves them. */
    canvas {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      color: var(--_ink);
      fill: var(--_land);
      stroke: var(--_sea);
      caret-color: var(--_accent);
      outline-color: var(--_surface);
      forced-color-adjust: none;
      transition:
        color 1ms,
        fill 1ms;
    }
    [part='zoom'] {
      position: absolute;
      inset: auto 8px 8px auto;
      display: grid;
      border: 1px solid var(--_line);
      border-radius: 7px;
      background: var(--_surface);
      overflow: hidden;
    }
    [part='zoom'] button {
      inline-size: 28px;
      block-size: 28px;
      font-size: 17px;
      line-height: 1;
      outline-offset: -2px;
    }
    [part='zoom'] button + button {
      border-block-start: 1px solid var(--_line);
    }
    [part='note'] {
      font-size: 12px;
    }
    [part='note'] > * {
      display: block;
    }
    footer {
      margin-block-start: auto;
    }
    footer span {
      float: inline-end;
      margin: -3px 0 0 12px;
    }
    footer button {
      text-decoration: underline;
    }
    @container (width < 480px) {
      [part='filters'] {
        flex-wrap: nowrap;
        overflow: auto hidden;
        scrollbar-width: thin;
      }
    }
    @media (forced-colors: active) {
      :host {
        --_sea: Canvas;
        --_land: color-mix(in srgb, CanvasText 22%, Canvas);
      }
    }
    @media print {
      [part='switch'],
      [part='zoom'],
      [part='filters'] {
        display: none;
      }
    }
  `,
];
