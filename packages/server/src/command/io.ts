/** What a command sees of the world, so that tests can run it without a process. */
export interface Io {
  /** Writes a line to standard output. */
  out(line: string): void;
  /** Writes a line to standard error. */
  err(line: string): void;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Whether a person is watching standard error: bars are drawn only then. */
  readonly isTTY: boolean;
  /** Aborted when the command is to stop. */
  readonly signal: AbortSignal;
  /** Where request lines go: a path or a file descriptor. */
  readonly log: string | number;
}
