/**
 * Takes what our rendered elements show out of a page as plain HTML and CSS, so that the page without script shows
 * the same. Sent to the page as text, so it stands alone.
 *
 * @returns `{ css, shown }`; `shown` is the HTML of each element.
 */
export function readShown(selector) {
  const hosts = [...document.querySelectorAll(selector)];
  const escape = (text) =>
    text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[ \n]+/g, ' ');

  // What was drawn by script stands in the page as a picture, packed as well as a host would have it packed.
  const picture = (canvas) => {
    const { width, height } = canvas.getBoundingClientRect();
    return `<img class="${canvas.className}" part="${escape(canvas.getAttribute('part') ?? '')}" alt="" decoding="sync" style="width:${width}px;height:${height}px" src="${canvas.toDataURL('image/webp', 0.9)}">`;
  };

  // Slots give way to what they show, and what is hidden is left out: the rest is what a reader sees.
  const flat = (node) => {
    if (node.nodeType === 3) return escape(node.data);
    if (node.nodeType !== 1 || node.hidden) return '';
    if (node.localName === 'canvas') return picture(node);
    if (node.localName === 'slot') {
      const shown = node.assignedNodes();
      return (shown.length > 0 ? shown : [...node.childNodes]).map(flat).join('');
    }
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${escape(value)}"`);
    const inside = [...node.childNodes].map(flat).join('');
    return `<${node.localName}${attributes.join('')}>${inside}</${node.localName}>`;
  };

  const css = hosts[0].shadowRoot.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
    .join('\n')
    .replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, '.embed$1')
    .replaceAll(':host', '.embed');
  return { css, shown: hosts.map((host) => [...host.shadowRoot.childNodes].map(flat).join('')) };
}
