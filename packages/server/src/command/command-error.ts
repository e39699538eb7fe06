/** Something the user has to put right; the message says what. No stack is shown. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  /** 2 where the command line itself is wrong, 1 otherwise. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
