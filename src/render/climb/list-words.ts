import type { ReadinessCheck } from "../../model/climb.ts";
import { checkTitle, checkWords } from "../../readiness/index.ts";
import type { Escape } from "../../words/visible.ts";

/** Something that is said, and what is said of it one by one. */
export type Statement = { readonly text: string; readonly items: readonly string[] };

/** Said wherever somebody could think of training. */
export const NO_EVAL_DATA =
  "The questions of this evaluation must never become training data: it could not measure anything any more.";

/** What is not met and what is not known, each with what would settle it, and what is met by name. */
export function listItems(checks: readonly ReadinessCheck[], escape: Escape): string[] {
  const met = checks.filter(({ status }) => status === "met").map(({ id }) => checkTitle(id, escape));
  return [
    ...(["not met", "unknown"] as const).flatMap((status) =>
      checks.filter((check) => check.status === status).map((check) => `${status}: ${checkWords(check, escape)}`),
    ),
    ...(met.length === 0 ? [] : [`met: ${met.join(", ")}`]),
  ];
}
