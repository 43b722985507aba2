import type { Cluster } from "../model/climb.ts";
import type { Failing } from "./persistence.ts";
import type { Moment } from "./timeline.ts";
import { allVersionsIn } from "./versions.ts";

/** After three failures of three a question fails again with probability .82, against .58 for any that failed once. */
const CANDIDATE_RUNS = 3;
/** So many runs are a reason to spend money. */
export const ENDURING_RUNS = 5;

/** A cluster before it is held against anything, with the runs that it has lasted for. */
export type Lasting = Omit<Cluster, "checks" | "verdict"> & {
  readonly members: readonly Failing[];
  readonly span: readonly Moment[];
};

/**
 * Questions that have failed for at least three runs on end, grouped by category of question, rung and label; the
 * longest-lived first. A cluster has lasted for the runs in which most of its questions that were asked failed, each
 * without a break since: one that failed for longer than the others does not make it older.
 */
export function clustersOf(failing: readonly Failing[], moments: readonly Moment[]): Lasting[] {
  const groups = new Map<string, Failing[]>();
  for (const each of failing) {
    if (each.since.length < CANDIDATE_RUNS) continue;
    const { questionCategory, label } = each.question;
    const key = JSON.stringify([questionCategory, each.category, label]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()]
    .flatMap((members): Lasting[] => {
      const [first] = members;
      if (first === undefined) return [];
      const span = spanOf(members, moments);
      const ids = members.map(({ question }) => question.id);
      return [
        {
          questionCategory: first.question.questionCategory,
          category: first.category,
          label: first.question.label,
          questionIds: [...new Set(ids)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
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

function spanOf(members: readonly Failing[], moments: readonly Moment[]): Moment[] {
  const since = members.map((member) => new Set(member.since));
  return moments.filter((moment) => {
    const asked = members.filter(({ question }) => moment.answers.has(question)).length;
    const failed = since.filter((runs) => runs.has(moment)).length;
    return failed > 0 && failed * 2 > asked;
  });
}
