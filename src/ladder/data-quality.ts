import type { Counts } from "../model/counts.ts";
import type { DataQuality, Warning } from "../model/report.ts";
import type { Run } from "../model/run.ts";

/** Above this share of all entries, infrastructure errors are worth a warning whatever the gates say. */
const INFRASTRUCTURE_SHARE = 0.2;
/** Above this share of failures without a signal, the attribution says little. */
const NO_SIGNAL_SHARE = 0.2;

/** What the report says about the log itself. */
export function dataQuality(
  run: Run,
  passingGrades: ReadonlySet<string>,
  waived: Pick<DataQuality, "quarantined" | "accepted" | "expired">,
): DataQuality {
  const { quality, total } = run;
  return {
    files: run.files.map((file) => ({ ...file })),
    questions: run.questionCount,
    repeatedQuestions: run.repeatedQuestions,
    judged: quality.judged,
    infrastructure: quality.infrastructure,
    withoutQuestionId: quality.withoutQuestionId,
    withoutGrade: quality.withoutGrade,
    noSignal: total.noSignal,
    contradictory: quality.contradictory,
    grades: sorted(quality.grades),
    passingGrades: [...passingGrades],
    unknownLabels: sorted(quality.unknownLabels),
    ...waived,
    warnings: warnings(run, total, passingGrades, waived.expired.length > 0),
  };
}

function warnings(run: Run, total: Counts, passingGrades: ReadonlySet<string>, expired: boolean): Warning[] {
  const { quality } = run;
  const found: [Warning, boolean][] = [
    ["infrastructure-share", quality.infrastructure > INFRASTRUCTURE_SHARE * total.entries],
    ["weak-attribution", total.noSignal > NO_SIGNAL_SHARE * total.failed],
    ["grade-spelling", misspelt(quality.grades, passingGrades)],
    ["unknown-labels", quality.unknownLabels.size > 0],
    ["no-question-id", quality.withoutQuestionId > 0],
    ["no-grade", quality.withoutGrade > 0],
    ["contradictory", quality.contradictory > 0],
    ["expired-waivers", expired],
  ];
  return found.filter(([, holds]) => holds).map(([warning]) => warning);
}

/** Whether a grade fails that differs from a passing one only in case or white space. */
function misspelt(grades: ReadonlyMap<string, number>, passing: ReadonlySet<string>): boolean {
  const plain = new Set([...passing].map((grade) => grade.trim().toLowerCase()));
  return [...grades.keys()].some((grade) => !passing.has(grade) && plain.has(grade.trim().toLowerCase()));
}

/** In an order that does not depend on the order of the log; keys cannot collide with object properties. */
function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
