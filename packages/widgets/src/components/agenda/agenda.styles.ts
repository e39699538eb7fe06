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
    header div:first-child {
      flex: 1 1 9em;
    }
    header small,
    footer,
    [part='session'],
    [part='clocks'],
    [part='days'] {
      display: flex;
      flex-wrap: wrap;
    }
    header small {
      display: block;
    }
    button {
      float: none;
      margin: 0;
      text-align: start;
      text-decoration: none;
    }
    article {
      overflow-wrap: anywhere;
    }
    footer button,
    [part='bar'] {
      text-decoration: underline;
    }
    footer button {
      margin-inline-end: 14px;
    }
    [part='clocks'] {
      align-self: start;
      margin: 0;
      border: 1px solid var(--_line);
      border-radius: 7px;
      overflow: hidden;
      color: var(--_muted);
      font-size: 13px;
    }
    [part='clocks'] button {
      padding: 3px 11px;
      outline-offset: -2px;
    }
    [aria-pressed='true'] {
      background: var(--_ink);
      color: var(--_surface);
      font-weight: 600;
      forced-color-adjust: none;
    }
    [part='days'] {
      gap: 0 18px;
      border-block-end: 1px solid var(--_line);
      color: var(--_muted);
      font-size: 14px;
    }
    [part='days'],
    [part='undated'] {
      margin-block-start: 16px;
    }
    [role='tab'] {
      padding-block: 5px;
    }
    [aria-selected='true'] {
      margin-block-end: -1px;
      border-block-end: 2px solid var(--_accent);
      color: var(--_ink);
    }
    [aria-selected='true'],
    [part='time'],
    [part='session-title'] {
      font-weight: 650;
    }
    [part='programme'] {
      flex: 1;
    }
    ol {
      margin: 0;
      padding: 0;
    }
    li {
      display: grid;
      position: relative;
      grid-template-columns: clamp(58px, 22.5cqi, 88px) 1fr;
      padding-block: 15px;
      border-block-end: 1px solid var(--_line);
    }
    [part='time'] small {
      display: block;
      font-weight: 400;
    }
    [part='time'] span {
      font-size: 0;
    }
    i {
      border-block-end: 1px dashed;
      font-style: normal;
    }
    [part='session-title'],
    [part='line'] {
      flex-basis: 100%;
    }
    /* All of a row is its button's. */
    [part='session-title']::after {
      content: '';
      position: absolute;
      inset: 0;
    }
    [part='line'],
    [part='detail'] {
      margin-block-start: 3px;
      color: var(--_muted);
      font-size: 13px;
    }
    .pause,
    .pause [part='time'] {
      padding-block: 7px;
      color: var(--_muted);
      font-size: 13px;
      font-weight: 400;
    }
    .pause [part='time'] {
      display: flex;
      flex-wrap: wrap;
      padding: 0;
    }
    .pause small span {
      font-size: 13px;
    }
    [part='mark'] {
      order: 1;
      margin: 5px 4px 0 0;
      padding: 0 7px;
      border: 1px dashed;
      border-radius: 99px;
      color: var(--_tone);
      font-size: 12px;
    }
    [data-mark='now'],
    [data-mark='next'],
    [data-mark='cancelled'] {
      --_tone: var(--_accent);
      flex-basis: 100%;
      order: 0;
      margin: 0;
      padding: 0;
      border: 0;
      font-weight: 600;
    }
    [data-mark='cancelled'] {
      --_tone: var(--climate-behind, light-dark(#b4480f, #ff9a5c));
    }
    [data-mark='now']::before {
      content: '● ';
    }
    [data-mark='next']::before {
      content: '○ ';
    }
    [data-status='cancelled'] button {
      text-decoration: line-through;
    }
    [part='detail'] {
      position: relative;
      grid-column: 2;
    }
    footer {
      align-items: center;
      justify-content: space-between;
      padding-block-start: 14px;
    }
    @media screen {
      .spoken {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
    @media print {
      li[hidden] {
        display: grid !important;
      }
      button:not(li button) {
        display: none;
      }
    }
  `,
];
