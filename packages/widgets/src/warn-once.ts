const said = new Set<string>();

/**
 * Tells the page's developer something once, however many elements run into it. The only place in the
 * browser packages that writes to the console.
 */
export function warnOnce(message: string, level: 'warn' | 'error' = 'warn'): void {
  if (said.has(message)) return;
  said.add(message);
  console[level](`[climate-embed] ${message}`);
}
