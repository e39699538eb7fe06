/** A city has no target of the id that was asked for. */
export class UnknownTargetError extends Error {
  override readonly name = 'UnknownTargetError';
  /** The ids that can be asked for. */
  readonly targetIds: readonly string[];

  constructor(cityId: string, targetId: string, targetIds: readonly string[]) {
    const instead =
      targetIds.length > 0 ? `Ask for one of: ${targetIds.join(', ')}.` : 'It has no targets.';
    super(`[climate-embed] City ${cityId} has no target "${targetId}". ${instead}`);
    this.targetIds = targetIds;
  }
}
