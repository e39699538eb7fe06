/** What all measured pages have in common: one heading, the cards in a grid, one line below. */

/** One card stands alone; a hundred stand in view of a very tall screen, as they would on a wall. */
export const VIEWPORTS = {
  1: { width: 1280, height: 900 },
  100: { width: 3840, height: 5200 },
};

const GRID = `
body { margin: 24px; font: 16px/1.45 system-ui, sans-serif; }
main { display: grid; grid-template-columns: repeat(auto-fill, 352px); gap: 12px; }
main.one { grid-template-columns: 480px; }`;

/** A whole page. `style` reserves the boxes and `head` brings scripts in. */
export function pageOf({ count, style, head = '', cards, tail = '' }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Climate targets</title>
<style>${GRID}
${style}</style>
${head}
</head>
<body>
<h1>Climate targets</h1>
<main${count === 1 ? ' class="one"' : ''}>
${cards.join('\n')}
</main>
<p>What stands below the cards must not move.</p>
${tail}
</body>
</html>
`;
}

const moduleTag = (address) => `<script type="module" src="${address}"></script>`;

export { moduleTag };
