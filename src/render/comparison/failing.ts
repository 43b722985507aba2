import type { AttributionRecord, Report } from "../../model/report.ts";
import { isNamedIn } from "../counted.ts";

/**
 * How a question that fails now stood in the baseline, as far as it was compared. `newly`: it passed; `old`: it failed, too;
 * `new`: it was not asked; `unanswered`, `changed`, `accepted`: it was not compared, for want of an answer, because it was
 * asked or judged otherwise, or because its regression is accepted; `mixed`: its own answers disagree.
 */
export type FailingStanding = "newly" | "new" | "unanswered" | "changed" | "accepted" | "mixed" | "old";

/** A question with a failure that counts, and how it stood before; null without a comparison. */
export type FailingQuestion = { readonly failure: AttributionRecord; readonly standing: FailingStanding | null };

/** Every question that fails, with its first failure, in run order. */
export function failingQuestions(report: Report): FailingQuestion[] {
  const standingOf = standings(report);
  const seen = new Map<string, FailingQuestion>();
  for (const failure of report.attributions) {
    const key = questionKey(failure.questionId, failure.variant);
    if (!seen.has(key)) seen.set(key, { failure, standing: standingOf(failure) });
  }
  return [...seen.values()];
}

function standings({ comparison, dataQuality }: Report): (failure: AttributionRecord) => FailingStanding | null {
  const result = comparison?.result;
  if (!result) return () => null;
  const keys = (some: readonly { readonly id: string; readonly variant: string | null }[]) =>
    new Set(some.map(({ id, variant }) => questionKey(id, variant)));
  const lists: [FailingStanding, ReadonlySet<string>][] = [
    ["newly", keys(result.newlyFailing)],
    ["new", keys(result.added)],
    ["unanswered", keys(result.unanswered)],
    ["changed", keys(result.changed ?? [])],
  ];
  const isAccepted = isNamedIn(dataQuality.accepted);
  const mixed = new Set(result.unstable);
  return ({ questionId, variant }) => {
    const key = questionKey(questionId, variant);
    const found = lists.find(([, all]) => all.has(key));
    if (found !== undefined) return found[0];
    if (isAccepted(questionId)) return "accepted";
    return mixed.has(questionId) ? "mixed" : "old";
  };
}

export function questionKey(id: string, variant: string | null): string {
  return `${id}\u0000${variant ?? ""}`;
}
