import { css } from 'lit';

/** What a profile looks like, in whatever surface it stands: right at 240 px and up, by its container. */
export const profileStyles = css`
  [part='title'] {
    font-size: 20px;
    font-weight: 650;
    line-height: 1.3;
  }
  [part='description'],
  [part='topics'],
  header + .note {
    margin-block-start: 12px;
  }
  [part='description'],
  .note {
    max-inline-size: 46em;
  }
  .note {
    display: block;
  }
  dd .note {
    margin-block-end: 4px;
  }
  .cited {
    font-size: 11px;
    white-space: nowrap;
  }
  ul,
  ol {
    margin: 0;
    padding-inline-start: 18px;
  }
  li + li {
    margin-block-start: 6px;
  }
  li::marker {
    color: var(--_muted);
  }
  [part='topics'] {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding: 0;
    list-style: none;
  }
  [part='topics'] li {
    margin: 0;
    padding: 1px 9px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    color: var(--_muted);
    font-size: 13px;
  }
  [part='facts'] {
    gap: 8px 36px;
    margin-block-start: 12px;
  }
  section {
    min-inline-size: 0;
    margin-block-start: 16px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
  }
  .h1 {
    margin-block-end: 6px;
    font-weight: 650;
  }
  .h2 {
    margin-block-end: 2px;
    color: var(--_muted);
    font-size: 13px;
    font-weight: 600;
  }
  .group + .group {
    margin-block-start: 12px;
  }
  [part='match'] {
    margin-block-start: 6px;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--_accent);
    font-size: 14px;
  }
  [part='match'] ul {
    padding: 0;
    list-style: none;
  }
  b {
    font-weight: 600;
  }
  mark {
    padding: 1px 8px;
    font-size: 12px;
    white-space: nowrap;
  }
  a {
    color: inherit;
    overflow-wrap: anywhere;
    text-underline-offset: 2px;
  }
  a[role] {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    cursor: pointer;
  }
  footer {
    margin-block-start: 16px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  details {
    font-size: 13px;
  }
  details[open] > summary {
    margin-block-end: 4px;
  }
  [part='sources'] {
    margin-block-start: 4px;
    color: var(--_muted);
    font-size: 12px;
  }
  summary {
    inline-size: fit-content;
    padding-block: 3px;
    text-decoration: underline;
    cursor: pointer;
  }
  @container (width >= 560px) {
    [part='exchange'] {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 32px;
    }
    .groups {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
      gap: 14px 32px;
    }
    .groups .group {
      margin: 0;
    }
  }
  @media print {
    section li {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
    }
  }
`;
