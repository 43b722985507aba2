/**
 * What a run of the same questions with the gold evidence in their context came to: whether each passed
 * there. By id and variant (joined by {@link goldKey}), and by id alone where that run has one variant.
 */
export type GoldEvidence = ReadonlyMap<string, boolean>;

export function goldKey(id: string, variant: string | null): string {
  return variant === null ? id : `${id}\u0000${variant}`;
}

/**
 * How a question fared with gold evidence; `undefined` where it was not asked or not answered there.
 *
 * @param detailed the question's id as a run names it that needs more than the id; `undefined` where there is no more
 */
export function goldOutcome(
  gold: GoldEvidence | undefined,
  id: string | undefined,
  detailed: string | undefined,
  variant: string | undefined,
): boolean | undefined {
  if (gold === undefined || id === undefined) return undefined;
  for (const name of detailed === undefined ? [id] : [detailed, id]) {
    const found = (variant === undefined ? undefined : gold.get(goldKey(name, variant))) ?? gold.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
