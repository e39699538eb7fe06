/** Lines with what ends them, so that nothing of them is lost when they are put together again. */
const LINES = /[^\n]*\n|[^\n]+$/g;

/** The lines of a component, `BEGIN` and `END` included. */
interface Component {
  readonly name: string;
  readonly lines: string[];
}

/** A line as it was before it was folded (RFC 5545, 3.1). */
const unfolded = (lines: readonly string[]): string[] =>
  lines
    .join('')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);

/** The UID of the component itself, not of an alarm within it. */
function uidOf({ lines }: Component): string | undefined {
  let depth = 0;
  for (const line of unfolded(lines)) {
    if (/^BEGIN:/i.test(line)) depth++;
    else if (/^END:/i.test(line)) depth--;
    else if (depth === 1 && /^UID[;:]/i.test(line)) return line.slice(line.indexOf(':') + 1).trim();
  }
  return undefined;
}

/** The lines of a calendar around its components, and the components. */
function taken(ics: string): { head: string[]; parts: Component[]; foot: string[] } {
  const head: string[] = [];
  const foot: string[] = [];
  const parts: Component[] = [];
  let depth = 0;
  for (const line of ics.match(LINES) ?? []) {
    const [, word, name = ''] = /^(BEGIN|END):([A-Z-]+)\s*$/i.exec(line) ?? [];
    const opens = word?.toUpperCase() === 'BEGIN';
    if (opens && depth++ === 1) parts.push({ name: name.toUpperCase(), lines: [] });
    if (depth > 1) parts.at(-1)!.lines.push(line);
    else (parts.length ? foot : head).push(line);
    if (word && !opens && depth) depth--;
  }
  return { head, parts, foot };
}

/**
 * A calendar with its head, its time zones and the chosen events alone, each line as it was, folds included. Where none
 * of them is in it the text is empty: a calendar without events is none (RFC 5545, 3.6).
 *
 * @param ids UIDs, or ids of sessions with which UIDs begin: `session-1` for `session-1.ifllc-2021@…`.
 */
export function pickCalendar(ics: string, ids: readonly string[]): string {
  const { head, parts, foot } = taken(ics);
  const wanted = (uid: string | undefined): boolean =>
    uid !== undefined && ids.some((id) => uid === id || (id && uid.startsWith(`${id}.`)));
  const events = parts.filter((part) => part.name === 'VEVENT' && wanted(uidOf(part)));
  if (!events.length) return '';
  const zones = parts.filter(({ name }) => name === 'VTIMEZONE');
  return [...head, ...[...zones, ...events].flatMap(({ lines }) => lines), ...foot].join('');
}
