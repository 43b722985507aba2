import { reported } from "../model/finding.ts";
import type { DataQuality } from "../model/report.ts";
import type { Run } from "../model/run.ts";
import { inTextOrder } from "../model/text-order.ts";
import { warningsOf } from "../warnings/index.ts";
import type { LogFacts } from "../warnings/warning.ts";

/** What the report says about the log itself. */
export function dataQuality(
  run: Run,
  passingGrades: ReadonlySet<string>,
  given: Pick<DataQuality, "quarantined" | "accepted" | "expired" | "unknownWaivers" | "advice" | "unusedMetrics">,
): DataQuality {
  const { quality, total } = run;
  const findings = reported(quality.findings);
  const facts: LogFacts["quality"] = {
    files: run.files.map(({ path, format, entries }) => ({ path, format, entries })),
    notices: run.files.flatMap(({ path, notices }) => notices.map((notice) => ({ path, ...notice }))),
    questions: run.questionCount,
    repeatedQuestions: run.repeats.questions,
    repeats: run.repeats,
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
    ...(quality.gradeWords.length === 0 ? {} : { gradeWords: [...quality.gradeWords].sort(inTextOrder) }),
    unknownLabels: sorted(quality.unknownLabels),
    ...(findings.length === 0 ? {} : { findings: [...findings] }),
    ...given,
  };
  const { covered, overlapping } = quality;
  return { ...facts, warnings: warningsOf({ totals: total, quality: facts, covered, overlapping }) };
}

/** In an order that does not depend on the order of the log; keys cannot collide with object properties. */
function sorted(counts: ReadonlyMap<string, { readonly count: number }>): Record<string, number> {
  return Object.fromEntries(
    [...counts].map(([name, { count }]) => [name, count] as const).sort(([a], [b]) => inTextOrder(a, b)),
  );
}
