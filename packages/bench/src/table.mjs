/** Tables for the terminal and for a page; the first column is words, the others are figures. */

const width = (rows, column) => Math.max(...rows.map((row) => [...row[column]].length));

const pad = (cell, size, right) => {
  const space = ' '.repeat(size - [...cell].length);
  return right ? space + cell : cell + space;
};

function aligned(head, rows) {
  const all = [head, ...rows].map((row) => head.map((_, column) => String(row[column] ?? '–')));
  const widths = head.map((_, column) => width(all, column));
  return { widths, lines: all.map((row) => row.map((cell, i) => pad(cell, widths[i], i > 0))) };
}

/** A table as text, columns lined up. */
export function textTable(head, rows) {
  const { widths, lines } = aligned(head, rows);
  const rule = widths.map((size) => '─'.repeat(size));
  return [lines[0], rule, ...lines.slice(1)].map((cells) => `  ${cells.join('   ')}`).join('\n');
}

/** The same table in Markdown. */
export function markdownTable(head, rows) {
  const { widths, lines } = aligned(head, rows);
  const rule = widths.map((size, i) =>
    i > 0 ? `${'-'.repeat(Math.max(size, 2) - 1)}:` : '-'.repeat(Math.max(size, 3)),
  );
  return [lines[0], rule, ...lines.slice(1)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
