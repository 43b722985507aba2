import { withoutAcceptance } from "../gates/accept.ts";
import { expectedGain, SHOWN_BY } from "../ladder/expected-gain.ts";
import { CONFIRMED_FROM, nextRung } from "../ladder/recommend.ts";
import { emptyCounts, ratio } from "../model/counts.ts";
import type { Costs } from "../model/economics.ts";
import type { RunContext } from "../model/history.ts";
import { isRecord } from "../model/record.ts";
import { type Recommendation, type Report, reportSchema } from "../model/report.ts";
import { SCHEMA_VERSION } from "../model/schema-version.ts";
import { isAllowed, precisionOf } from "../run/records.ts";
import { warningsOf } from "../warnings/index.ts";
import { comparisonMistake } from "./comparison.ts";
import { firstDifference } from "./difference.ts";
import { probeMistake, sampledLift } from "./probes.ts";
import { Contradiction, recount } from "./recount.ts";

const JOB_ID = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;
const TOOL_VERSION = /^\d{1,5}\.\d{1,5}\.\d{1,5}(?:-[0-9A-Za-z.-]{1,20})?$/;

/** A report that may be shown, or a clause that says why not. */
export type Checked = { readonly report: Report } | { readonly reason: string };

/**
 * Takes a report that somebody else wrote, a fork perhaps: nothing of it is believed that can be known, and
 * nothing of it is shown as a sentence of ours. Its figures have to agree with each other; the sentences on its
 * gates are made anew from them; of the words that are ours only those that we could have written are left.
 * What remains foreign are ids, labels, versions and texts, which every form of the report shows as such.
 *
 * @param document anything that was parsed
 * @param run put in the place of what the report says of its run
 * @param traceHosts hosts that may be linked to
 */
export function checkReport(written: unknown, run: RunContext, traceHosts: ReadonlySet<string>): Checked {
  const document = withoutClimb(written);
  const version = versionOf(document);
  if (version === undefined) return { reason: "it is not a complete JSON report" };
  if (version !== SCHEMA_VERSION)
    return { reason: `it has report version ${version}; this one reads ${SCHEMA_VERSION}` };
  const parsed = reportSchema.safeParse(document);
  if (!parsed.success) {
    const keys = parsed.error.issues[0]?.path.filter((key) => typeof key === "string") ?? [];
    return { reason: `it does not have the form of a report, at ${shown(keys)}` };
  }
  const report = withoutAcceptance(parsed.data);
  let recounted: Report;
  try {
    const again = recount(report);
    recounted = again.report;
    compare(report, recounted, again.failing);
  } catch (error) {
    if (error instanceof Contradiction) return { reason: error.message };
    throw error;
  }
  const { gated: _gated, ...rest } = report;
  return {
    report: {
      ...rest,
      ...(recounted.gated === undefined ? {} : { gated: recounted.gated }),
      run: { ...run, versions: report.run.versions, job: JOB_ID.test(report.run.job ?? "") ? report.run.job : null },
      attributions: report.attributions.map(({ precision: _precision, ...record }) => ({
        ...record,
        ...precisionOf(record),
        traceUrl: record.traceUrl !== null && isAllowed(record.traceUrl, traceHosts) ? record.traceUrl : null,
      })),
      rungs: recounted.rungs,
      // The gate's own words are not run together with what a report has put around them.
      gates: recounted.gates.map((gate) => ({
        ...gate,
        limitText: gate.limitText.trim().replace(/\s+/g, " ").slice(0, 60),
      })),
      dataQuality: { ...report.dataQuality, advice: recounted.dataQuality.advice },
    },
  };
}

/** Holds what a report says to what follows from its lists. */
function compare(report: Report, recounted: Report, failing: number): void {
  if (!TOOL_VERSION.test(report.tool.version)) throw new Contradiction("it names no version of this tool");
  const { slices, gap, totals, economics, gates, dataQuality } = recounted;
  const expected = {
    questions: recounted.questions,
    totals,
    rungs: recounted.rungs,
    slices: { category: slices.category, variant: slices.variant },
    economics: { total: withoutTokens(economics.total), categories: mapped(economics.categories, withoutTokens) },
    gates: gates.map(({ limitText: _limitText, title: _title, ...gate }) => gate),
    conclusion: recounted.conclusion,
    dataQuality: {
      questions: dataQuality.questions,
      repeatedQuestions: dataQuality.repeatedQuestions,
      repeats: { ...dataQuality.repeats, isNumbered: report.dataQuality.repeats.isNumbered },
      noSignal: dataQuality.noSignal,
      withoutQuestionId: dataQuality.withoutQuestionId,
    },
  };
  const path = firstDifference(expected, report);
  if (path !== undefined) throw new Contradiction(`what it says at ${shown(path)} does not follow from its entries`);
  const mistake =
    recommendationMistake(report, recounted, failing) ??
    comparisonMistake(report) ??
    sliceMistake(report) ??
    probeMistake(report) ??
    qualityMistake(report, recounted);
  if (mistake !== undefined) throw new Contradiction(`what it says at ${mistake} does not follow from its entries`);
  // Counted by categories of what no entry has: more would be of entries that there are not.
  const [categories, costs] = [Object.keys(report.slices.category), Object.keys(report.economics.categories)];
  const count = Object.keys(slices.category).length;
  if (categories.length !== count || costs.length !== count || hasMore(report.slices.variant, slices.variant))
    throw new Contradiction("it counts categories or systems that no entry is of");
  const cells = [report.gap.present, report.gap.absent, report.gap.unknown];
  if (
    sum(cells, "passed") !== sum([gap.present, gap.absent, gap.unknown], "passed") ||
    sum(cells, "failed") !== sum([gap.present, gap.absent, gap.unknown], "failed")
  )
    throw new Contradiction("what it says at gap does not follow from its entries");
}

/** Their figures follow from the counts; their status depends on the decision rules that were set, as far as it can. */
function recommendationMistake(report: Report, recounted: Report, failing: number): string | undefined {
  const figures = ({ recommendations }: Report) =>
    recommendations.map(({ category, rung, failures, share }) => [category, rung, failures, share]);
  const isHeadroom = (each: Recommendation, at: number) => {
    const counted = recounted.recommendations[at]?.headroom ?? 0;
    const most = Math.max(counted, sampledLift(each, report, failing)?.upper ?? 0);
    return firstDifference(most, each.headroom) === undefined;
  };
  const all = recounted.recommendations.reduce((sum, { failures }) => sum + failures, 0);
  const cannotBe = ({ status, category }: Report["recommendations"][number]) =>
    (status === "confirmed" && all < CONFIRMED_FROM) ||
    ((status === "after-cheaper" || status === "unresolved") && category !== "model");
  if (firstDifference(figures(recounted), figures(report)) !== undefined || report.recommendations.some(cannotBe))
    return "recommendations";
  if (!report.recommendations.every(isHeadroom)) return "recommendations";
  if (!report.recommendations.every((each) => isExpected(each, report, recounted, failing)))
    return "recommendations.expected";
  return report.nextRung === nextRung(report.recommendations) ? undefined : "nextRung";
}

/** What is expected follows from the gap, which entries do not tell, and from what second runs have shown. */
function isExpected(recommendation: Recommendation, report: Report, recounted: Report, failing: number): boolean {
  const { category, expected, headroom, failures } = recommendation;
  const { gap, attributions } = report;
  const { passRate } = recounted.gated ?? recounted.totals;
  if (expected === undefined || expected === null) return true;
  const sampled = sampledLift(recommendation, report, failing);
  if (sampled !== undefined) return firstDifference(sampled, expected) === undefined;
  const shown = attributions.filter((each) => each.category === category && SHOWN_BY.has(each.rule)).length;
  const own = expectedGain(category, { passRate, headroom, gap, shown: ratio(shown, failures), independent: 1 });
  const isWithin =
    expected.lower <= expected.passRate && expected.passRate <= expected.upper && expected.upper <= headroom;
  return own !== null && isWithin && Math.abs(own.passRate - expected.passRate) < 1e-9;
}

/** Counts by model and version cannot be made anew, for entries do not say theirs; they are of no more than there is. */
function sliceMistake({ slices, totals, dataQuality }: Report): string | undefined {
  /** Of questions that were asked once the rate follows from the counts; of repeats, where it is none or all. */
  const isWrongRate = ({ passed, failed, passRate }: Report["slices"]["model"][string]): boolean => {
    if (dataQuality.repeatedQuestions > 0 && passed > 0 && failed > 0) return false;
    return firstDifference(ratio(passed, passed + failed), passRate) !== undefined;
  };
  const wrong = (["model", "promptVersion", "indexVersion", "contextVersion"] as const).find((name) => {
    const all = Object.values(slices[name]);
    const sumOf = (field: "entries" | "passed" | "failed" | "ungraded" | "skipped") =>
      all.reduce((total, counts) => total + counts[field], 0);
    return (
      (["entries", "passed", "failed", "ungraded", "skipped"] as const).some((field) => sumOf(field) > totals[field]) ||
      all.some(isWrongRate) ||
      all.some(({ entries, passed, failed, ungraded, skipped }) => entries !== passed + failed + ungraded + skipped)
    );
  });
  return wrong === undefined ? undefined : `slices.${wrong}`;
}

/** What is noticed about the log is of no more than there is, and warnings are given where they hold, and only there. */
function qualityMistake({ dataQuality, totals, attributions }: Report, recounted: Report): string | undefined {
  const broken = attributions.filter(({ rule }) => rule === "infrastructure-error" || rule === "grader-error").length;
  const { infrastructure, graderErrors, judged, unchecked, cached, withoutGrade, contradictory, goldEvidence } =
    dataQuality;
  if (infrastructure + graderErrors > broken) return "dataQuality.infrastructure";
  const most = Math.max(judged, unchecked, cached, withoutGrade, contradictory, goldEvidence);
  if (most > totals.entries) return "dataQuality";
  const counts = { ...emptyCounts(), ...totals, noSignal: recounted.dataQuality.noSignal };
  // Whether ids are of two kinds only the log says.
  const expected = warningsOf({ totals: counts, quality: dataQuality, covered: 0, overlapping: 1 });
  const given = dataQuality.warnings.filter((id) => id !== "disjoint-ids");
  const isOnce = new Set(dataQuality.warnings).size === dataQuality.warnings.length;
  return isOnce && firstDifference(expected, given) === undefined ? undefined : "dataQuality.warnings";
}

/** Tokens and the model's versions are of the log alone; a report has them only in sum. */
function withoutTokens({ inputTokens: _input, outputTokens: _output, ...costs }: Costs): Partial<Costs> {
  return costs;
}

function mapped<Value, Result>(record: Readonly<Record<string, Value>>, map: (value: Value) => Result) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}

function hasMore(record: object, than: object): boolean {
  return Object.keys(record).length > Object.keys(than).length;
}

function sum(cells: readonly { readonly passed: number; readonly failed: number }[], of: "passed" | "failed"): number {
  return cells.reduce((total, cell) => total + cell[of], 0);
}

/** A path as far as none of its keys could be a sentence. */
function shown(path: readonly string[]): string {
  return path.filter((key) => /^\w{1,40}$/.test(key)).join(".") || "its top";
}

/** What is said of earlier runs and of money cannot be held to anything here: it is not even looked at. */
function withoutClimb(document: unknown): unknown {
  return isRecord(document) ? { ...document, climb: null } : document;
}

function versionOf(document: unknown): number | undefined {
  if (typeof document !== "object" || document === null || !("schemaVersion" in document)) return undefined;
  return typeof document.schemaVersion === "number" ? document.schemaVersion : undefined;
}
