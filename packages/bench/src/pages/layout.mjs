/** What all measured pages have in common: one heading, cards or charts in a grid, one line below. */

/** One card stands alone; a hundred stand in view of a very tall screen, as they would on a wall. */
export const VIEWPORTS = {
  1: { width: 1280, height: 900 },
  100: { width: 3840, height: 5200 },
};

/** The same for charts, which are wider: ten stand two by two. */
export const CHART_VIEWPORTS = {
  1: { width: 1280, height: 900 },
  10: { width: 1360, height: 3900 },
};

/** How wide a chart is. */
export const CHART_WIDTH = 640;

/** A hundred cards are narrower than one alone. */
const cardWidth = (count) => (count === 1 ? 480 : 352);

const grid = (width) => `
body { margin: 24px; font: 16px/1.45 system-ui, sans-serif; }
main { display: grid; grid-template-columns: repeat(auto-fill, ${width}px); gap: 12px; }`;

/** A whole page. `style` reserves the boxes and `head` brings scripts in; `width` is that of a box. */
export function pageOf({ count, width = cardWidth(count), style, head = '', cards, tail = '' }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Climate targets</title>
<style>${grid(width)}
${style}</style>
${head}
</head>
<body>
<h1>Climate targets</h1>
<main>
${cards.join('\n')}
</main>
<p>What stands below the cards must not move.</p>
${tail}
</body>
</html>
`;
}

/** The tag of a script. */
export const moduleTag = (address) => `<script type="module" src="${address}"></script>`;

/** Data that stands in a page, under an id; `</script>` in a text must not end the element. */
export const dataTag = (id, value) =>
  `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
