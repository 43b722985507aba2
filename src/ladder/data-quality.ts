import type { Counts } from "../model/counts.ts";
import type { Notice } from "../model/notice.ts";
import type { DataQuality, Warning } from "../model/report.ts";
import type { Run } from "../model/run.ts";

/** Above this share of all entries, infrastructure errors are worth a warning whatever the gates say. */
const INFRASTRUCTURE_SHARE = 0.2;
/** Above this share of entries that nobody judged, a rate says little of the run. */
const UNGRADED_SHARE = 0.2;
/** So many entries with ids of both kinds, and not one that meets, are no coincidence. */
const DISJOINT_FROM = 5;
/** Above this share of failures without a signal, the attribution says little. */
const NO_SIGNAL_SHARE = 0.2;

/** What the report says about the log itself. */
export function dataQuality(
  run: Run,
  passingGrades: ReadonlySet<string>,
  given: Pick<DataQuality, "quarantined" | "accepted" | "expired" | "unknownWaivers" | "advice" | "unusedMetrics">,
): DataQuality {
  const { quality, total } = run;
  return {
    files: run.files.map(({ path, format, entries }) => ({ path, format, entries })),
    notices: run.files.flatMap(({ path, notices }) => notices.map((notice) => ({ path, ...notice }))),
    questions: run.questionCount,
    repeatedQuestions: run.repeatedQuestions,
    judged: quality.judged,
    infrastructure: quality.infrastructure,
    graderErrors: quality.graderErrors,
    unchecked: quality.unchecked,
    cached: quality.cached,
    goldEvidence: quality.goldEvidence,
    withoutQuestionId: quality.withoutQuestionId,
    withoutGrade: quality.withoutGrade,
    noSignal: total.noSignal,
    contradictory: quality.contradictory,
    grades: sorted(quality.grades),
    passingGrades: [...passingGrades],
    unknownLabels: sorted(quality.unknownLabels),
    ...given,
    warnings: warnings(run, total, passingGrades, given),
  };
}

function warnings(
  run: Run,
  total: Counts,
  passingGrades: ReadonlySet<string>,
  given: Pick<DataQuality, "expired" | "unknownWaivers" | "unusedMetrics">,
): Warning[] {
  const { quality } = run;
  const noticed = (code: Notice["code"]): boolean =>
    run.files.some(({ notices }) => notices.some((n) => n.code === code));
  const found: [Warning, boolean][] = [
    ["infrastructure-share", quality.infrastructure > INFRASTRUCTURE_SHARE * total.entries],
    ["grader-share", quality.graderErrors > INFRASTRUCTURE_SHARE * total.entries],
    ["unfinished", noticed("unfinished")],
    ["ungraded-share", total.ungraded > UNGRADED_SHARE * total.entries],
    ["disjoint-ids", quality.covered >= DISJOINT_FROM && quality.overlapping === 0],
    ["weak-attribution", total.noSignal > NO_SIGNAL_SHARE * total.failed],
    ["grade-spelling", misspelt(quality.grades, passingGrades)],
    ["unknown-labels", quality.unknownLabels.size > 0],
    ["no-question-id", quality.withoutQuestionId > 0],
    ["no-grade", quality.withoutGrade > 0],
    ["contradictory", quality.contradictory > 0],
    ["unchecked", quality.unchecked > 0],
    ["cached-repeats", quality.cached > 0 && run.repeatedQuestions > 0],
    ["missing-epochs", noticed("missing-epochs")],
    ["no-verdict", noticed("no-verdict")],
    ["score-verdict", noticed("score-verdict")],
    ["unused-metrics", given.unusedMetrics.length > 0],
    ["expired-waivers", given.expired.length > 0],
    ["unknown-waivers", given.unknownWaivers.length > 0],
  ];
  return found.filter(([, holds]) => holds).map(([warning]) => warning);
}

/** Whether a grade fails that differs from a passing one only in case or white space. */
function misspelt(grades: ReadonlyMap<string, unknown>, passing: ReadonlySet<string>): boolean {
  const plain = new Set([...passing].map((grade) => grade.trim().toLowerCase()));
  return [...grades.keys()].some((grade) => !passing.has(grade) && plain.has(grade.trim().toLowerCase()));
}

/** In an order that does not depend on the order of the log; keys cannot collide with object properties. */
function sorted(counts: ReadonlyMap<string, { readonly count: number }>): Record<string, number> {
  return Object.fromEntries(
    [...counts].map(([name, { count }]) => [name, count] as const).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}
