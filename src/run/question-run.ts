import type { Attribution } from "../model/attribution.ts";
import { BLANK_ENTRY, type Entry } from "../model/entry.ts";
import { plainId } from "../model/question-id.ts";
import type { QuestionRecord, Run } from "../model/run.ts";
import { collectRun } from "./collect.ts";

/** A record as a report has it, where a field that is null may be left out. */
type Recorded = { readonly [Field in keyof QuestionRecord]?: QuestionRecord[Field] | undefined } & Pick<
  QuestionRecord,
  "id" | "trial"
>;

/** The entry of a record, as far as a report keeps it. */
export function recordedEntry(question: Recorded): Entry {
  const { id, detail, variant, trial, label, questionCategory, cluster, costUsd, latencyMs } = question;
  return {
    ...BLANK_ENTRY,
    questionId: plainId({ id, detail }),
    questionDetail: detail ? Number.parseInt(detail, 16) >>> 0 : 0,
    variant: variant ?? undefined,
    trial,
    failureLabel: label ?? undefined,
    category: questionCategory ?? undefined,
    cluster: cluster ?? undefined,
    costUsd: costUsd ?? undefined,
    latencyMs: latencyMs ?? undefined,
  };
}

/** An earlier run as its records have it, to be counted as this one is. */
export function runOfQuestions(questions: readonly QuestionRecord[], quarantined: ReadonlySet<string>): Run {
  const collector = collectRun({
    passingGrades: new Set(),
    labels: new Map(),
    metrics: new Map(),
    separateUnattributed: false,
    showText: false,
    quarantined,
  });
  collector.startFile("", "");
  const known = new Map<string, Attribution>();
  for (const question of questions) {
    const { outcome, category, rule } = question;
    collector.addAttributed(
      recordedEntry(question),
      outcome,
      outcome === "failed" ? attributionOf(category ?? "unattributed", rule ?? "") : undefined,
    );
  }
  return collector.finish().run;

  /** Failures with the same ground share one. */
  function attributionOf(category: Attribution["category"], rule: string): Attribution {
    const key = `${category} ${rule}`;
    const attribution = known.get(key) ?? { category, rule, basis: "default", evidence: {} };
    known.set(key, attribution);
    return attribution;
  }
}
