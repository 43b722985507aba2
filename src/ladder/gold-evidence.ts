import type { Entry } from "../model/entry.ts";
import { detailText, idWithDetail } from "../model/question-id.ts";

/**
 * What a run of the same questions with the gold evidence in their context came to: whether each passed
 * there. By id and variant (joined by {@link goldKey}), and by id alone where that run has one variant.
 */
export type GoldEvidence = ReadonlyMap<string, boolean>;

export function goldKey(id: string, variant: string | null): string {
  return variant === null ? id : `${id}\u0000${variant}`;
}

/** How an entry's question fared with gold evidence; `undefined` where it was not asked or not answered there. */
export function goldOutcome(
  gold: GoldEvidence,
  { questionId: id, questionDetail, variant }: Pick<Entry, "questionId" | "questionDetail" | "variant">,
): boolean | undefined {
  if (id === undefined) return undefined;
  const detail = detailText(questionDetail);
  for (const name of detail === null ? [id] : [idWithDetail(id, detail), id]) {
    const found = (variant === undefined ? undefined : gold.get(goldKey(name, variant))) ?? gold.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
