import { css } from '../../styles/sheet.js';

/** A profile beside the map: without a card's own frame, scrolling in the room that the map has. */
export const sheetStyles = css`
  :host {
    min-inline-size: 0;
  }
  article {
    position: absolute;
    inset: 0;
    display: block;
    min-block-size: 0;
    padding: 16px;
    border: 0;
    border-radius: 8px;
    background: none;
    overflow: auto;
  }
  [part='close'] {
    float: inline-end;
    inline-size: 28px;
    block-size: 28px;
    margin: -4px -4px 4px 8px;
    font-size: 22px;
    line-height: 1;
    text-decoration: none;
  }
  ol:has(> li > button[data-key]) {
    margin-block-start: 10px;
    padding: 0;
    list-style: none;
  }
  [data-key] {
    float: none;
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: 6px 0;
    text-align: start;
    text-decoration: none;
  }
  [data-key] small + small:not(:empty) {
    margin-inline-start: 12px;
  }
  [data-key] bdi {
    display: block;
    text-decoration: underline;
  }
`;
