import type { Cluster } from "../model/climb.ts";
import type { Failing } from "./persistence.ts";
import type { TimelineRun } from "./timeline.ts";
import { allVersionsIn } from "./versions.ts";

/** After three failures of three a question fails again with probability .82, against .58 for any that failed once. */
const CANDIDATE_RUNS = 3;
/** So many runs are a reason to spend money. */
export const ENDURING_RUNS = 5;

/** A cluster before it is held against anything, with the runs that it has lasted for. */
export type Lasting = Omit<Cluster, "checks" | "verdict"> & {
  readonly members: readonly Failing[];
  readonly span: readonly TimelineRun[];
};

/**
 * Questions that have failed for at least three runs on end, grouped by category of question, rung and label, and
 * by system where the run has several; the longest-lived first. A cluster has lasted for the runs in which most of its questions failed, each without a break
 * since: neither one that failed for longer nor one that was asked before the others makes it older.
 */
export function clustersOf(failing: readonly Failing[], moments: readonly TimelineRun[]): Lasting[] {
  const now = moments.at(-1)?.side;
  const isSeveral = (now?.variants.size ?? 0) > 1;
  const passing = new Set(isSeveral ? now?.questions.filter(({ passed }) => passed).map(({ id }) => id) : []);
  const groups = new Map<string, Failing[]>();
  for (const each of failing) {
    if (each.since.length < CANDIDATE_RUNS) continue;
    const { questionCategory, label, variant } = each.question;
    const key = JSON.stringify([questionCategory, each.category, label, isSeveral ? variant : null]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()]
    .flatMap((members): Lasting[] => {
      const [first] = members;
      if (first === undefined) return [];
      const span = spanOf(members, moments);
      if (span.length < CANDIDATE_RUNS) return [];
      const ids = members.map(({ question }) => question.id);
      return [
        {
          questionCategory: first.question.questionCategory,
          category: first.category,
          label: first.question.label,
          variant: isSeveral ? first.question.variant : null,
          questionIds: [...new Set(ids)].sort(),
          passedElsewhere: new Set(ids.filter((id) => passing.has(id))).size,
          runs: span.length,
          versions: allVersionsIn(span),
          status: span.length >= ENDURING_RUNS ? "enduring" : "candidate",
          members,
          span,
        },
      ];
    })
    .sort((a, b) => b.runs - a.runs || b.questionIds.length - a.questionIds.length);
}

/** The runs in which more than half of all members failed, those included that were not asked then. */
function spanOf(members: readonly Failing[], moments: readonly TimelineRun[]): TimelineRun[] {
  const failed = new Map<TimelineRun, number>();
  for (const { since } of members) for (const moment of since) failed.set(moment, (failed.get(moment) ?? 0) + 1);
  return moments.filter((moment) => (failed.get(moment) ?? 0) * 2 > members.length);
}
