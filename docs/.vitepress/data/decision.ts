/** One decision record, as the list shows it. */
export interface Decision {
  readonly title: string;
  readonly status: string;
  readonly url: string;
}

/**
 * Reads title and status from a record's text.
 *
 * @param file the file's name, `0001-data-as-addresses.md`.
 * @throws Error where the record has no first heading or no line "Status: …".
 */
export function decisionFrom(file: string, text: string): Decision {
  const title = /^# (.+)$/m.exec(text)?.[1];
  const status = /^(?:[-*] )?\**Status\**:\**\s*(.+?)\.?$/im.exec(text)?.[1];
  if (!title || !status)
    throw new Error(
      `[climate-embed] docs/decisions/${file} needs a first heading and a line "Status: …".`,
    );
  return { title, status, url: `/decisions/${file.replace(/\.md$/, '')}` };
}
