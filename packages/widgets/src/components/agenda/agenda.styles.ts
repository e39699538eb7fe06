import { css } from 'lit';

import { card } from '../../styles/card.styles.js';

/** A programme's first sight. Right at 240 px and up, by its container; panels and the grid come with the tools. */
export const styles = [
  ...card,
  css`
    :host {
      /* What a page reserves before this sheet is here. */
      min-block-size: 34rem;
    }
    header {
      column-gap: 14px;
    }
    header div:first-child {
      flex: 1 1 9em;
    }
    header mark {
      display: inline-block;
      margin-block-start: 6px;
    }
    [part='title'] {
      line-height: 1.3;
    }
    [part='about'],
    [part='zone'],
    [part='line'],
    [part='undated'],
    [part='detail'] {
      color: var(--_muted);
      font-size: 13px;
    }
    button {
      float: none;
      margin: 0;
      overflow-wrap: anywhere;
      text-align: start;
      text-decoration: none;
    }
    [part='clocks'] {
      display: flex;
      flex-wrap: wrap;
      align-self: start;
      margin: 0;
      border: 1px solid var(--_line);
      border-radius: 7px;
      overflow: hidden;
      font-size: 13px;
    }
    [part='clocks'] button {
      padding: 3px 11px;
      color: var(--_muted);
      outline-offset: -2px;
    }
    [part='clocks'] [aria-pressed='true'] {
      background: var(--_ink);
      color: var(--_surface);
      font-weight: 600;
      forced-color-adjust: none;
    }
    [part='about'] {
      margin-block-start: 2px;
    }
    [part='undated'] {
      margin-block-start: 16px;
    }
    [part='days'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0 18px;
      margin-block-start: 18px;
      border-block-end: 1px solid var(--_line);
    }
    [role='tab'] {
      padding-block: 4px 6px;
      color: var(--_muted);
      font-size: 14px;
    }
    [aria-selected='true'] {
      margin-block-end: -1px;
      padding-block-end: 5px;
      border-block-end: 2px solid var(--_accent);
      color: var(--_ink);
      font-weight: 650;
    }
    [part='bar'] {
      margin-block-start: 10px;
      color: var(--_muted);
      font-size: 13px;
    }
    [part='bar'] button,
    footer button {
      text-decoration: underline;
    }
    [part='programme'] {
      flex: 1;
    }
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      position: relative;
      grid-template-columns: clamp(58px, 22.5cqi, 88px) 1fr;
      padding-block: 15px;
      border-block-end: 1px solid var(--_line);
    }
    [part='time'] {
      font-weight: 650;
    }
    [part='time'] small {
      display: block;
      font-size: 14px;
      font-weight: 400;
    }
    sup {
      font-size: 11px;
      line-height: 1;
    }
    i {
      border-block-end: 1px dashed;
      font-style: normal;
    }
    [part='session-title'] {
      font-weight: 650;
      line-height: 1.35;
    }
    /* All of a row is its button's; a reader can still mark what stands below. */
    [part='session-title']::after {
      content: '';
      position: absolute;
      inset: 0;
    }
    [part='session-title']:hover {
      text-decoration: underline;
      text-decoration-color: var(--_accent);
    }
    [part='line'] {
      margin-block-start: 3px;
    }
    .to {
      font-size: 0;
    }
    .pause {
      padding-block: 7px;
      color: var(--_muted);
      font-size: 14px;
    }
    .pause :is([part='time'], [part='session-title'], .to) {
      font-size: inherit;
      font-weight: 400;
    }
    .pause [part='time'] {
      display: flex;
      flex-wrap: wrap;
      align-content: start;
      padding-block-start: 1px;
    }
    .pause :is([part='time'], small) {
      font-size: 13px;
    }
    [part='mark'] {
      display: inline-block;
      color: var(--_tone);
      overflow-wrap: anywhere;
      font-size: 12px;
    }
    [data-mark='now'],
    [data-mark='next'] {
      --_tone: var(--_accent);
      font-weight: 600;
    }
    [data-mark='now']::before,
    [data-mark='next']::before {
      content: '';
      display: inline-block;
      box-sizing: border-box;
      inline-size: 9px;
      block-size: 9px;
      margin-inline-end: 5px;
      border: 2px solid;
      border-radius: 9px;
    }
    [data-mark='now']::before {
      background: currentcolor;
      forced-color-adjust: none;
    }
    [data-mark='cancelled'],
    [data-mark='postponed'],
    [data-mark='moved'] {
      --_tone: var(--climate-behind, light-dark(#b4480f, #ff9a5c));
      font-weight: 600;
    }
    [data-mark='derived'],
    [data-mark='suggested'],
    [data-mark='no-time'],
    [data-mark='remark'] {
      margin-block-start: 5px;
      margin-inline-end: 4px;
      padding: 0 7px;
      border: 1px solid var(--_line);
      border-radius: 99px;
    }
    [data-mark='derived'],
    [data-mark='suggested'] {
      border: 1px dashed;
    }
    [data-status='cancelled'] [part='session-title'] {
      text-decoration: line-through;
    }
    [part='detail'] {
      position: relative;
      grid-column: 2;
      margin-block-start: 8px;
    }
    footer {
      display: flex;
      align-items: center;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 2px 16px;
      padding-block-start: 14px;
    }
    footer span {
      display: flex;
      flex-wrap: wrap;
      gap: 0 14px;
    }
    .spoken {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    [part='print'] {
      display: none;
    }
    @media print {
      [part='print'] {
        display: block;
      }
      [part='print']:not(:empty) + *,
      [part='clocks'],
      [part='days'],
      [part='bar'],
      footer span {
        display: none;
      }
      li {
        break-inside: avoid;
      }
    }
  `,
];
