import { gateWords, isGuard, isUnset } from "../../gates/words.ts";
import type { GateResult, Report } from "../../model/report.ts";
import { grouped, percentBeside, plural, pWords } from "../../words/numbers.ts";
import type { Escape } from "../../words/visible.ts";
import { comparedQuestions, FEW, hasTooFewClusters } from "../comparison/comparison-words.ts";
import { failingQuestions } from "../comparison/failing.ts";
import { figuresOf, passingWords } from "../figures.ts";
import { firstRung } from "../ladder/next-step-words.ts";
import { isMissed, overshoot, rungOf } from "./limits.ts";

/**
 * The run in one line, without its symbol: what the change did, then the reasons of the verdict. Green says what was looked
 * at and no more; a rung is named only if it is the one to fix first.
 */
export function title(report: Report, escape: Escape): string {
  const guards = report.gates.filter((gate) => isGuard(gate.id) && isMissed(gate));
  const named = guards.slice(0, 3).map((gate) => gateWords(gate, report, escape));
  const parts = [
    ...(report.conclusion === "failure" || hasMissed(report) ? change(report) : passing(report)),
    ...reasons(report, escape),
  ];
  // A scope may stand first, and is spelt as its owner has spelt it.
  return [...named, ...(named.length === 0 ? [capital(parts[0] ?? ""), ...parts.slice(1)] : parts)].join(" · ");
}

function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function hasMissed({ gates }: Report): boolean {
  return gates.some(isMissed);
}

/** "6 newly failing (p = 0.0003)", "pass rate 92.5% → 77.5%" */
function change(report: Report): string[] {
  const result = report.comparison?.result;
  const [before, now] = ratesOf(report);
  if (!result) {
    const rate = report.gates.find(isPassRate);
    return [`pass rate ${now}${rate !== undefined && isMissed(rate) ? `, at least ${rate.limitText} required` : ""}`];
  }
  const { newlyFailing, fixed, pValue, verdict, secondLook } = result;
  const again = secondLook?.pValue;
  const isWorse = verdict === "regressed" && report.gates.some((gate) => gate.id === "regression" && isMissed(gate));
  const broken =
    newlyFailing.length > 0
      ? `${grouped(newlyFailing.length)} newly failing`
      : isWorse
        ? "more answers failing"
        : "nothing newly failing";
  return [
    `${broken}${isWorse ? ` (${pWords(pValue)}${again === undefined ? "" : `, ${pWords(again)} when asked again`})` : ""}`,
    ...besides(report),
    ...(fixed.length > 0 ? [`${grouped(fixed.length)} fixed`] : []),
    before === undefined || before === now ? `pass rate ${now}` : `pass rate ${before} → ${now}`,
  ];
}

/** The pass rate of the baseline, if it is known, and that of this run. */
function ratesOf(report: Report): readonly [string | undefined, string] {
  const limit = report.gates.find(isPassRate)?.limit ?? null;
  const before = report.comparison?.result?.before?.passRate;
  return [
    before === undefined ? undefined : percentBeside(before, limit),
    percentBeside(figuresOf(report).passRate, limit),
  ];
}

/** "37 of 40 pass (97.5% → 92.5%), 2 newly failing within noise" */
function passing(report: Report): string[] {
  const result = report.comparison?.result;
  if (!result) return [passingWords(report)];
  const { newlyFailing, fixed } = result;
  const broken =
    newlyFailing.length === 0
      ? ", nothing newly failing"
      : `, ${grouped(newlyFailing.length)} newly failing ${whyFine(result)}`;
  const [before, now] = ratesOf(report);
  const change = before === undefined || before === now ? "" : ` (${before} → ${now})`;
  return [
    `${passingWords(report)}${change}${[broken, ...besides(report).map((words) => `, ${words}`)].join("")}${fixed.length > 0 ? `, ${grouped(fixed.length)} fixed` : ""}`,
  ];
}

/** What fails beside what newly fails, and what was not compared: without it "nothing newly failing" would say too much. */
function besides(report: Report): string[] {
  const result = report.comparison?.result;
  if (!result) return [];
  const accepted = failingQuestions(report).filter(({ standing }) => standing === "accepted").length;
  const fresh = result.added.filter(({ after }) => after !== undefined).length;
  const apart = (result.changed?.length ?? 0) + result.unanswered.length;
  return [
    ...(fresh > 0 ? [`${plural(fresh, "new question fails", "new questions fail")}`] : []),
    ...(accepted > 0 ? [`${plural(accepted, "accepted regression")} failing`] : []),
    ...(apart > 0 ? [`${grouped(apart)} not compared`] : []),
  ];
}

function whyFine(result: NonNullable<NonNullable<Report["comparison"]>["result"]>): string {
  const { verdict, alpha, pValue, newlyFailing, fixed, secondLook } = result;
  // Where nothing blocks it.
  if (verdict === "regressed") return `(${pWords(pValue)})`;
  if (secondLook?.stage === "all") return "but passing when asked again";
  if (verdict === "ok") return "but no real drop";
  if (hasTooFewClusters(result)) return "with too few clusters to tell";
  if (pValue > alpha) return comparedQuestions(result) < FEW ? "with too few questions to tell" : "within noise";
  return fixed.length >= newlyFailing.length ? "with as many fixed" : "but not worse as a whole";
}

/** What was set and missed, or met, beside the comparison; and whether anybody has decided otherwise. */
function reasons(report: Report, escape: Escape): string[] {
  const { gates, conclusion, acceptance } = report;
  const limits = gates.filter(
    (gate) => gate.id !== "regression" && gate.status !== "skipped" && !isGuard(gate.id) && !isUnset(gate),
  );
  const missed = limits.filter(isMissed);
  if (gates.every(({ status }) => status === "skipped"))
    return [`not judged: no limit is set${report.comparison === null ? "" : ", and there is no baseline"}`];
  const isAccepted = conclusion !== "failure" && gates.some(({ status }) => status === "accepted");
  const who = acceptance?.by ?? null;
  const onlyWarned = missed.every(({ status }) => status === "warned");
  return [
    ...(missed.length > 0 ? missedWords(report, missed, escape) : []),
    ...(missed.length === 0 && limits.length > 0 && !hasMissed(report)
      ? [`${plural(limits.length, "limit")} met`]
      : []),
    ...(isAccepted ? [`accepted${who === null ? "" : ` by ${escape(who, 60)}`} until the next push`] : []),
    ...(conclusion === "neutral"
      ? ["not blocking"]
      : missed.length > 0 && onlyWarned && conclusion !== "failure"
        ? ["a warning only"]
        : []),
  ];
}

/** Without a comparison the limit that is missed furthest is named, and how many more there are. */
function missedWords(report: Report, missed: readonly GateResult[], escape: Escape): string[] {
  if (report.comparison?.result) return [`${plural(missed.length, "limit")} missed`];
  const [rate] = missed.filter(isPassRate);
  const [worst] = missed
    .filter((gate) => !isPassRate(gate) && isNameable(gate, report))
    .sort((a, b) => overshoot(b) - overshoot(a));
  const isNamed = worst !== undefined && (rate === undefined || overshoot(worst) > overshoot(rate));
  const more = missed.length - (isNamed ? 1 : 0) - (rate === undefined ? 0 : 1);
  const isMore = isNamed || rate !== undefined;
  const isOnRungs = missed.every((gate) => rungOf(gate) !== undefined);
  return [
    ...(isNamed ? [gateWords(worst, report, escape)] : []),
    ...(more > 0
      ? [`${isMore ? plural(more, "more limit") : plural(more, isOnRungs ? "rung limit" : "limit")} missed`]
      : []),
  ];
}

/** The rate stands in the title already. */
function isPassRate({ id, scope }: GateResult): boolean {
  return id === "min-pass-rate" && scope === null;
}

/** The title names no other rung than the one to fix first. */
function isNameable(gate: GateResult, report: Report): boolean {
  const rung = rungOf(gate);
  return rung === undefined || rung === firstRung(report);
}
