import type { Plugin } from 'vite';

/** Takes the blanks out of the style sheets in `css` literals: a minifier of scripts leaves texts as they are. */
export function smallSheets(): Plugin {
  const squeeze = (sheet: string): string =>
    sheet
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/\s*([{};,])\s*/g, '$1')
      .replace(/: /g, ':')
      .replace(/\b0\./g, '.')
      .replace(/;}/g, '}')
      .replace(/='(\w+)'/g, '=$1')
      .trim();
  return {
    name: 'small-sheets',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*(styles|tokens)\.ts$/.test(id)) return undefined;
      return {
        code: code.replace(/css`([^`]*)`/g, (_, sheet: string) => `css\`${squeeze(sheet)}\``),
        map: null,
      };
    },
  };
}
