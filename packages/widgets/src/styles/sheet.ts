/** A style sheet from a literal: for rules that come later than an element's own, and for the embed's base. */
export function css(texts: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(texts[0]!);
  return sheet;
}
