/** The nearest thing in @material/web: its elevated card and a list. They give surface and rows, the page the rest. */
import '@material/web/labs/card/elevated-card.js';
import '@material/web/list/list.js';
import '@material/web/list/list-item.js';

for (const card of document.querySelectorAll('md-elevated-card'))
  card.dispatchEvent(new Event('climate-load', { bubbles: true, composed: true }));
