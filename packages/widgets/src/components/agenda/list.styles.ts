import { css } from '../../styles/sheet.js';

/** A list of events. */
export const listStyles = css`
  [part='events'] {
    margin-block-start: 8px;
  }
  [part='event'] {
    display: block;
    padding-block: 12px;
  }
  [part='when'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    color: var(--_muted);
    font-size: 13px;
  }
  [part='when'] time {
    color: inherit;
    font-size: inherit;
    font-weight: inherit;
  }
  [aria-current] [part='event-name'] {
    text-decoration: underline 2px var(--_accent);
  }
  [part='when'] mark {
    margin: 0;
  }
  [part='event-name'] {
    padding: 0;
    font-weight: 650;
    line-height: 1.35;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  [part='event-name']::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  [part='event-name']:hover {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
  }
  [part='past'] {
    margin-block-start: 14px;
    font-size: inherit;
  }
  summary,
  .show-past {
    min-block-size: 24px;
    color: var(--_muted);
    font-size: 13px;
    cursor: pointer;
  }
  .show-past {
    align-self: start;
    margin-block-start: 8px;
    text-decoration: underline;
  }
  [part='back'] {
    align-self: start;
    margin-block-end: 8px;
    color: var(--_muted);
    font-size: 13px;
    text-decoration: underline;
  }
  footer a {
    color: inherit;
  }
`;
