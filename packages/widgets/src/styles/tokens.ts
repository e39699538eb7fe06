import { css } from 'lit';

/**
 * What every widget's sheet starts with. Public tokens are read through a chain (`--climate-ink`, else the
 * literal) and resolved once into private names; they are never declared here, so that a page can set them
 * on any ancestor. The two literals follow the page's own `color-scheme`.
 */
export const tokens = css`
  :host {
    --_surface: var(--climate-surface, light-dark(#fff, #151d1a));
    --_ink: var(--climate-ink, light-dark(#16211d, #e8eeea));
    --_muted: var(--climate-muted, light-dark(#5b6762, #9aa8a1));
    --_line: var(--climate-line, light-dark(#dfe4e0, #2a3531));
    --_accent: var(--climate-accent, light-dark(#0b6e4f, #4cc38a));
    display: block;
    flex: 1 1 22rem;
    min-inline-size: min(15rem, 100%);
    container-type: inline-size;
  }
  /* Nothing of the page's own text style comes in but its font. */
  article {
    all: initial;
    color-scheme: inherit;
    font-family: var(--climate-font, inherit);
    font-size: 15px;
    line-height: 1.45;
    overflow-wrap: break-word;
    line-break: strict;
  }
  article:lang(ko) {
    word-break: keep-all;
  }
  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_accent: LinkText;
    }
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  [hidden],
  :host([hidden]) {
    display: none !important;
  }
`;
