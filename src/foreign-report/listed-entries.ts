import { addAnswer, costsOf, noCosts } from "../ladder/costs.ts";
import type { Counts } from "../model/counts.ts";
import type { Costs } from "../model/economics.ts";
import type { Report } from "../model/report.ts";
import { OFF_LADDER } from "../model/rung.ts";

type Question = Report["questions"][number];

/** Entries that a report lists, with the failures among them. Both lists stand in run order. */
export type Listed = Pick<Report, "questions" | "attributions">;

/** The counts as the lists have them. */
export function countsOf({ questions, attributions }: Listed): Counts {
  const outcomes = (wanted: string) => questions.filter(({ outcome }) => outcome === wanted).length;
  const failures = (wanted: string) => attributions.filter(({ category }) => category === wanted).length;
  return {
    entries: questions.length,
    passed: outcomes("passed"),
    failed: outcomes("failed"),
    ungraded: outcomes("ungraded"),
    offLadder: OFF_LADDER.reduce((sum, place) => sum + failures(place), 0),
    unattributed: failures("unattributed"),
    noSignal: attributions.filter(({ rule }) => rule === "no-signal").length,
    prompt: failures("prompt"),
    retrieval: failures("retrieval"),
    context: failures("context"),
    model: failures("model"),
  };
}

/** What the questions of a report say of cost and latency. */
export function costsOfQuestions(questions: Report["questions"]): Costs {
  const sums = noCosts();
  const latencies: number[] = [];
  for (const { outcome, category, costUsd, latencyMs } of questions) {
    const latency = latencyMs ?? Number.NaN;
    if (!Number.isNaN(latency)) latencies.push(latency);
    const isUnanswered = category === "infrastructure";
    addAnswer(sums, outcome === "passed", isUnanswered, costUsd ?? Number.NaN, latency, Number.NaN, Number.NaN);
  }
  sums.latencies = Float64Array.from(latencies);
  return costsOf(sums, sums);
}

/** Those entries that a test takes. */
function partOf({ questions, attributions }: Listed, isIn: (question: Question) => boolean): Listed {
  const failed = questions.filter(({ outcome }) => outcome === "failed");
  return {
    questions: questions.filter(isIn),
    attributions: attributions.filter((_, index) => failed[index] !== undefined && isIn(failed[index])),
  };
}

/** The entries of every category of questions, by its name. In one pass: a report may have a category for each. */
export function byCategory({ questions, attributions }: Listed): ReadonlyMap<string, Listed> {
  const parts = new Map<string, Listed>();
  let failures = 0;
  for (const question of questions) {
    const failure = question.outcome === "failed" ? attributions[failures] : undefined;
    if (question.outcome === "failed") failures += 1;
    if (!question.questionCategory && question.questionCategory !== "") continue;
    let part = parts.get(question.questionCategory);
    if (part === undefined) {
      part = { questions: [], attributions: [] };
      parts.set(question.questionCategory, part);
    }
    part.questions.push(question);
    if (failure !== undefined) part.attributions.push(failure);
  }
  return parts;
}

/** The entries that gates look at: those that are not in quarantine. */
export function gatedEntries(report: Report): Listed {
  const quarantined = new Set(report.dataQuality.quarantined);
  if (quarantined.size === 0) return report;
  const isOut = ({ id, detail }: Question) =>
    quarantined.has(id) || quarantined.has(plainId(id, detail)) || quarantined.has(`${id} #${detail}`);
  return partOf(report, (question) => !isOut(question));
}

/** The id without what tells it from others of the name. */
export function plainId(id: string, detail: string | null | undefined): string {
  const tail = ` #${detail}`;
  return detail && id.endsWith(tail) ? id.slice(0, -tail.length) : id;
}
