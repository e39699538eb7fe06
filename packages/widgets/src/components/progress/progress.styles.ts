import { css } from 'lit';

import { card } from '../../styles/card.styles.js';

/** What the progress card has beside every card. Right at 240 px and up, by its container. */
export const styles = [
  ...card,
  css`
    .good {
      --_tone: var(--_accent);
    }
    .near,
    .behind {
      --_tone: var(--climate-behind, light-dark(#b4480f, #ff9a5c));
    }
    [part='figure'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      align-items: end;
      margin-block: 12px 6px;
    }
    strong {
      font-size: clamp(36px, 11.4cqi, 44px);
      line-height: 1.1;
    }
    em {
      color: var(--_tone);
      font-style: normal;
      font-weight: 600;
    }
    [part='plot'] {
      flex: 1 0 96px;
      margin-block: 12px;
      overflow: hidden;
    }
    .gap {
      fill: var(--_tone);
      opacity: 0.3;
    }
    .lone {
      stroke: var(--_tone);
      stroke-width: 6;
    }
    dl {
      padding-block: 12px;
      border-block-start: 1px solid var(--_line);
    }
    dd {
      font-weight: 600;
    }
  `,
];
