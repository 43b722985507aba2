import { isRuleId, RULES } from "../ladder/rules/index.ts";
import type { AttributionRecord, GateResult, Report, Warning } from "../model/report.ts";
import { CATEGORY_TITLES } from "../model/rung.ts";
import type { Escape } from "../words/escape.ts";
import { andList, grouped, percent, plural } from "../words/numbers.ts";

// Sentences that every form of the report shares.

/** The verdict in one line, without its symbol. */
export function verdict(report: Report, escape: Escape): string {
  const { totals, gates, conclusion } = report;
  const passing = `${grouped(totals.passed)} of ${grouped(totals.entries - totals.ungraded)} pass (${percent(totals.passRate)})`;
  const failed = gates.filter((gate) => gate.status === "failed");
  const warned = gates.filter((gate) => gate.status === "warned");
  const evaluated = gates.filter((gate) => gate.status !== "skipped");
  const [first] = failed.length > 0 ? failed : warned;
  if (conclusion === "failure" && first !== undefined) {
    return `${gateWords(first, report, escape)}${failed.length > 1 ? `, and ${plural(failed.length - 1, "more limit")} missed` : ""}`;
  }
  if (evaluated.length === 0) return `No gate was evaluated: ${passing}, and nothing says whether that is enough`;
  if (first !== undefined) {
    return `${conclusion === "neutral" ? "Not blocking" : "Passed with a warning"}: ${gateWords(first, report, escape)}${warned.length > 1 ? `, and ${warned.length - 1} more` : ""}`;
  }
  return `${evaluated.length === 1 ? "The gate is" : evaluated.length === 2 ? "Both gates are" : `All ${evaluated.length} gates are`} met: ${passing}${changeWords(report)}`;
}

/** Newly failing questions in a run that is fine all the same: a reader who sees only the first line should know. */
function changeWords({ comparison }: Report): string {
  const failing = comparison?.result?.newlyFailing.length ?? 0;
  if (failing === 0) return "";
  return `; ${grouped(failing)} newly failing, ${comparison?.result?.verdict === "ok" ? "no real drop" : "within noise"}`;
}

/** A gate result as a sentence without its stop. */
export function gateWords(gate: GateResult, { comparison }: Report, escape: Escape): string {
  if (gate.id === "require-baseline" && (gate.status === "failed" || gate.status === "warned"))
    return `${gate.message}: ${escape(comparison?.reason ?? "none was asked for", 200)}`;
  return gate.scope === null ? gate.message : `${escape(gate.scope)}: ${gate.message.slice(gate.scope.length + 2)}`;
}

/** Why one failure counts where it counts. */
export function reason({ rule, evidence }: AttributionRecord, escape: Escape): string {
  return (isRuleId(rule) ? RULES[rule].words(evidence, escape) : undefined) ?? rule;
}

/** What is noticed about the log, and what to do about it. */
export function warningWords(warning: Warning, { dataQuality: quality, totals }: Report, escape: Escape): string {
  const labels = Object.keys(quality.unknownLabels);
  const listed = (words: readonly string[]) =>
    words
      .slice(0, 5)
      .map((word) => escape(word, 40))
      .join(" ");
  switch (warning) {
    case "infrastructure-share":
      return `${plural(quality.infrastructure, "entry", "entries")} of ${grouped(totals.entries)} never got an answer (infrastructure errors). Repair the evaluation before reading much into this run.`;
    case "grader-share":
      return `The grader or the harness failed on ${plural(quality.graderErrors, "entry", "entries")} of ${grouped(totals.entries)}. Repair the evaluation: these say nothing of the answers.`;
    case "unfinished":
      return `The evaluation did not finish: ${noticeWords(quality, warning, escape)}. What is missing was not judged.`;
    case "ungraded-share":
      return `${plural(totals.ungraded, "entry", "entries")} of ${grouped(totals.entries)} ${totals.ungraded === 1 ? "was" : "were"} not judged: the pass rate is that of the others.`;
    case "disjoint-ids":
      return "Expected and retrieved ids have nothing in common in any entry. They may be of two kinds (names against addresses): then nothing here says what was retrieved.";
    case "unused-metrics":
      return `No entry has the metric ${listed(quality.unusedMetrics)} that \`metrics:\` speaks of.`;
    case "weak-attribution":
      return `${grouped(quality.noSignal)} of ${plural(totals.failed, "failure")} carried no signal, so the attribution is weak. ${quality.advice.slice(0, 2).join(" ")}`;
    case "grade-spelling":
      return `Some failing grades differ from a passing one only in spelling: ${listed(failingGrades(quality))}. Passing are ${listed(quality.passingGrades)}; set \`passing-grades\` if these pass, too.`;
    case "unknown-labels":
      return `Nothing is known of ${labels.length === 1 ? "the label" : "the labels"} ${listed(labels)}. Map ${labels.length === 1 ? "it" : "them"} under \`labels:\` in the config.`;
    case "no-question-id":
      return `${plural(quality.withoutQuestionId, "entry has", "entries have")} no \`question_id\`: each counts as a question of its own and cannot be compared with another run.`;
    case "no-grade":
      return `${plural(quality.withoutGrade, "entry has", "entries have")} no \`grade\` and count${quality.withoutGrade === 1 ? "s" : ""} as failed.`;
    case "unchecked":
      return `${plural(quality.unchecked, "entry passes", "entries pass")} without anything having been checked. Add assertions or scorers, or leave ${quality.unchecked === 1 ? "it" : "them"} out.`;
    case "cached-repeats":
      return `${plural(quality.cached, "answer")} came from a cache: repeats of a question are then copies and show no noise. Run without the cache.`;
    case "missing-epochs":
      return `Not all repeats that were asked for are there: ${noticeWords(quality, warning, escape)}.`;
    case "no-verdict":
      return `Nothing says which scores decide whether an answer is right: ${noticeWords(quality, warning, escape)}. Set \`pass-metric\` to those that do.`;
    case "score-verdict":
      return `The tool gives scores and no verdict; an answer passes with ${noticeWords(quality, warning, escape)}. \`pass-metric\` and \`pass-score\` change that.`;
    case "expired-waivers":
      return `The quarantine or acceptance of ${listed(quality.expired)} has expired: ${quality.expired.length === 1 ? "it counts" : "they count"} again.`;
    case "unknown-waivers":
      return `The run has no question ${listed(quality.unknownWaivers)}, which ${quality.unknownWaivers.length === 1 ? "is" : "are"} in quarantine or accepted. Are the ids right?`;
    case "contradictory":
      return `${plural(quality.contradictory, "entry says", "entries say")} both \`retrieval_hit: true\` and that evidence was missing; the label was believed.`;
  }
}

/** The details of a notice, each once, however many files have it. */
function noticeWords({ notices }: Report["dataQuality"], code: string, escape: Escape): string {
  const details = [...new Set(notices.filter((notice) => notice.code === code).map(({ detail }) => detail))];
  const shown = details.slice(0, 3).map((detail) => escape(detail, 160));
  return `${shown.join("; ")}${details.length > shown.length ? ` and ${details.length - shown.length} more` : ""}`;
}

/** What the gap between evidence and outcome says, where it says something. */
export function gapWords({ gap }: Report): string | undefined {
  const lucky = gap.absent.passed;
  return lucky === 0
    ? undefined
    : `${plural(lucky, "question")} passed without the evidence, by luck or from the model's memory: such passes are fragile.`;
}

/** The title of a category, or of a place off the ladder. */
export function categoryTitle(category: AttributionRecord["category"]): string {
  switch (category) {
    case "infrastructure":
      return "Infrastructure";
    case "grader-error":
      return "Grader error";
    case "other":
      return "Off the ladder";
    case "unattributed":
      return "Unattributed";
    default:
      return CATEGORY_TITLES[category];
  }
}

/** Versions that answered, "model a, prompt p12", or nothing where the log does not say. */
export function versionWords({ run: { versions } }: Report, escape: Escape): string {
  return andList(
    Object.entries(versions)
      .filter(([, values]) => values.length > 0)
      .map(
        ([name, values]) =>
          `${name} ${values
            .slice(0, 3)
            .map((value) => escape(value, 40))
            .join(", ")}${values.length > 3 ? ` and ${values.length - 3} more` : ""}`,
      ),
  );
}

function failingGrades({ grades, passingGrades }: Report["dataQuality"]): string[] {
  const plain = new Set(passingGrades.map((grade) => grade.trim().toLowerCase()));
  return Object.keys(grades).filter((grade) => !passingGrades.includes(grade) && plain.has(grade.trim().toLowerCase()));
}
