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
    article {
      overflow-wrap: anywhere;
    }
    header div:first-child {
      flex: 1 1 13em;
    }
    header small {
      display: block;
    }
    footer,
    li div,
    [part='clocks'],
    [part='days'] {
      display: flex;
      flex-wrap: wrap;
      align-content: start;
    }
    button {
      float: none;
      margin: 0;
      text-align: start;
      text-decoration: none;
    }
    footer button {
      margin-inline-end: 14px;
    }
    footer button,
    [part='bar'] {
      text-decoration: underline;
    }
    [part='clocks'],
    [part='days'],
    [part='bar'],
    li p {
      color: var(--_muted);
      font-size: 13px;
    }
    [part='clocks'] {
      align-self: start;
      margin: 0;
      border: 1px solid var(--_line);
      border-radius: 7px;
      overflow: hidden;
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
    [part='days'],
    [part='undated'] {
      margin-block-start: 16px;
    }
    [part='days'] {
      column-gap: 18px;
      border-block-end: 1px solid var(--_line);
      font-size: 14px;
    }
    [role='tab'] {
      padding-block: 5px;
    }
    [aria-selected='true'] {
      margin-block-end: -1px;
      border-block-end: 2px solid var(--_accent);
      color: var(--_ink);
      font-weight: 650;
    }
    [part='bar'] {
      min-block-size: 24px;
      margin-block-start: 8px;
    }
    #programme {
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
    li p,
    [part='session-title'] {
      flex-basis: 100%;
      margin-block-start: 3px;
    }
    [part='session-title'],
    time {
      color: var(--_ink);
      font-size: 15px;
      font-weight: 650;
    }
    p small {
      display: block;
    }
    [part='time'],
    [part='session-title'] {
      margin: 0;
    }
    /* All of a row is its button's. */
    [part='session-title']::after {
      content: '';
      position: absolute;
      inset: 0;
    }
    .pause {
      padding-block: 7px;
      color: var(--_muted);
    }
    .pause :is(p, small, time) {
      display: inline-block;
      margin: 0;
      color: inherit;
      font-size: 13px;
      font-weight: 400;
    }
    mark {
      order: 1;
      margin: 5px 4px 0 0;
      font-size: 12px;
    }
    [data-mark='now'],
    [data-mark='next'],
    [data-mark='cancelled'] {
      --_tone: var(--_accent);
      order: 0;
      margin: 0 4px 3px 0;
    }
    [data-mark='cancelled'] {
      --_tone: var(--_ink);
    }
    [data-mark='cancelled'] ~ button {
      text-decoration: line-through;
    }
    [data-mark='now']::before {
      content: '● ';
    }
    [data-mark='next']::before {
      content: '○ ';
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
      li,
      li[hidden] {
        display: grid !important;
        grid-template-columns: 11em 1fr;
      }
      li :is(small, time) {
        display: inline-block;
      }
      p > .spoken {
        display: block;
      }
      [part='clocks'],
      button:not(li button) {
        display: none;
      }
    }
  `,
];
