import { css } from '../../styles/sheet.js';

/** The working, and the banner: what comes after the plain card. */
export const moreStyles = css`
  [role='status'] {
    margin-block-end: 8px;
  }
  #details {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
    font-size: 13px;
    overflow-x: auto;
  }
  #details > * + * {
    margin-block-start: 12px;
  }
  h4,
  ul {
    margin: 0;
    padding: 0;
    font-size: 13px;
    list-style-position: inside;
  }
  table {
    inline-size: 100%;
    color: inherit;
    font: inherit;
    border-collapse: collapse;
  }
  caption {
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 4px 12px 4px 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  td:last-child {
    padding-inline-end: 0;
    text-align: end;
  }
  code {
    font-size: 12px;
    overflow-wrap: anywhere;
  }
  a {
    color: inherit;
  }
  :is(.compact, .banner) :is([part='plot'], dl) {
    display: none;
  }
  :is(.compact, .banner) footer {
    margin-block-start: auto;
    padding-block-start: 10px;
  }
  @container (width >= 560px) {
    .banner {
      display: grid;
      grid-template: auto auto 1fr / minmax(0, auto) minmax(0, auto) minmax(45%, 1fr);
      gap: 0 28px;
    }
    .banner :is(header, [part='figure']) {
      grid-row: 1 / 3;
      flex-direction: column;
      align-items: start;
      justify-content: start;
      margin: 0;
    }
    .banner > :is([part='sentence'], small) {
      grid-column: 3;
    }
    .banner > :is(footer, #details, [role='status']) {
      grid-column: 1 / -1;
    }
  }
`;
