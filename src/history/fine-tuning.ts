import type { ReadinessCheck } from "../model/climb.ts";
import type { FineTuningSettings } from "../model/climb-settings.ts";
import { VERSION_KINDS, type VersionKind } from "../model/history.ts";
import type { Category } from "../model/rung.ts";
import { check } from "../readiness/index.ts";
import { mcnemar } from "../statistics/mcnemar.ts";
import { cheaperRungs } from "./checks.ts";
import { ENDURING_RUNS, type Lasting } from "./clusters.ts";
import { type Steadiness, taskStable } from "./stability.ts";
import { versionIn } from "./versions.ts";

/** What a capability takes; hundreds do for a style, and a first try begins at 50. */
const EXAMPLES = 500;

const SURVIVED = {
  prompt: "survived-prompt",
  index: "survived-index",
  context: "survived-context",
} as const satisfies Record<VersionKind, ReadinessCheck["id"]>;

/**
 * Whether fine-tuning is worth its price for a cluster of model failures: each ground, and what would settle it.
 *
 * @param isWhole whether the run has no other category of questions
 */
export function fineTuningChecks(
  { questionCategory, questionIds, runs, versions, span }: Lasting,
  confirmed: readonly Category[],
  steadiness: Steadiness | undefined,
  settings: { readonly fineTuning: FineTuningSettings; readonly alpha: number },
  isWhole: boolean,
): ReadinessCheck[] {
  const survived = VERSION_KINDS.map((kind) => {
    const found = versions[kind];
    const silent = span.filter((moment) => versionIn(moment, kind) === undefined).length;
    const facts = { versions: found, silent, runs: span.length };
    if (found.length > 1) return check(SURVIVED[kind], "met", facts);
    return check(SURVIVED[kind], silent > 0 ? "unknown" : "not met", facts);
  });
  const { examples: common, categories } = settings.fineTuning;
  const own =
    questionCategory !== null && Object.hasOwn(categories, questionCategory) ? categories[questionCategory] : undefined;
  // Examples of all kinds say nothing of one kind.
  const examples = own?.examples ?? (isWhole ? common : undefined);
  const count = questionIds.length;
  // Were every question of the cluster repaired and none broken: could that be chance?
  const pValue = mcnemar(0, count);
  return [
    ...survived,
    check("enough-runs", runs >= ENDURING_RUNS ? "met" : "not met", { runs, needed: ENDURING_RUNS }),
    cheaperRungs(confirmed),
    taskStable(steadiness),
    examples === undefined
      ? check("examples", "unknown", { needed: EXAMPLES, ...(common === undefined ? {} : { ofAll: common }) })
      : check("examples", examples >= EXAMPLES ? "met" : "not met", { examples, needed: EXAMPLES }),
    check("gain-visible", pValue <= settings.alpha ? "met" : "not met", {
      questions: count,
      needed: neededFor(settings.alpha),
      pValue,
    }),
  ];
}

/** How many questions a fix has to repair, breaking none, before chance is ruled out. */
function neededFor(alpha: number): number {
  let count = 1;
  while (mcnemar(0, count) > alpha && count < 1000) count += 1;
  return count;
}
