import { ADAPTERS } from "./adapters/index.ts";
import { isGateId } from "./config/gate-options.ts";
import { conclude, gateSentence, holds } from "./gates/decide.ts";
import type { Gate } from "./gates/gate.ts";
import { GATES } from "./gates/index.ts";
import { RULES } from "./ladder/rules/index.ts";
import { type GateResult, type Report, reportSchema, SCHEMA_VERSION } from "./model/report.ts";
import { CATEGORIES } from "./model/rung.ts";
import { isAllowed } from "./run/records.ts";

/** What is known for certain of the run that a report says it is of. */
export type TrustedRun = Omit<Report["run"], "versions">;

/** A report that may be shown, or a clause that says why not. */
export type Checked = { readonly report: Report } | { readonly reason: string };

const VERSION = /^\d{1,5}\.\d{1,5}\.\d{1,5}(?:-[0-9A-Za-z.-]{1,20})?$/;
/** Limits that are words, or lists that are shown as a word. */
const LIMIT_TEXT =
  /^(?:\d{1,9}(?:\.\d{1,9})?\s{0,3}%?(?:\s{0,3}of\s{1,3}(?:questions|failures))?|significant|any|off|true|false)$/i;
const SKIPPED = ["no baseline", "switched off", "not required"];
const HOW =
  /^(?:exact|\d{1,3} commits? behind the base|the newest of [\w./-]{1,100}, which is not among the last \d{1,3} commits), run \d{1,20}(?:, \d{1,6} (?:hours?|days) old)?$/;
const RUNG_NUMBERS = ["1", "2", "3", "4/5"];

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
export function checkReport(document: unknown, run: TrustedRun, traceHosts: ReadonlySet<string>): Checked {
  const version = versionOf(document);
  if (version === undefined) return { reason: "it is not a complete JSON report" };
  if (version !== SCHEMA_VERSION)
    return { reason: `it has report version ${version}; this one reads ${SCHEMA_VERSION}` };
  const parsed = reportSchema.safeParse(document);
  if (!parsed.success) {
    const keys = parsed.error.issues[0]?.path.filter((key) => typeof key === "string" && /^\w{1,40}$/.test(key)) ?? [];
    return { reason: `it does not have the form of a report, at ${keys.map(String).join(".") || "its top"}` };
  }
  const report = parsed.data;
  const contradiction = contradictionIn(report);
  if (contradiction !== undefined) return { reason: contradiction };
  const { comparison } = report;
  return {
    report: {
      ...report,
      run: { ...run, versions: report.run.versions },
      attributions: report.attributions.map((record) => ({
        ...record,
        traceUrl: record.traceUrl !== null && isAllowed(record.traceUrl, traceHosts) ? record.traceUrl : null,
      })),
      gates: report.gates.map((gate) => ({ ...gate, ...ourWords(gate, report) })),
      comparison:
        comparison?.baseline?.how && !HOW.test(comparison.baseline.how)
          ? { ...comparison, baseline: { ...comparison.baseline, how: null } }
          : comparison,
      dataQuality: {
        ...report.dataQuality,
        advice: report.dataQuality.advice.filter((advice) =>
          Object.values(ADAPTERS).some((adapter) => adapter.advice === advice),
        ),
      },
    },
  };
}

function versionOf(document: unknown): number | undefined {
  if (typeof document !== "object" || document === null || !("schemaVersion" in document)) return undefined;
  return typeof document.schemaVersion === "number" ? document.schemaVersion : undefined;
}

/** What cannot be in a report that the gate wrote; `undefined` where all of it agrees. */
function contradictionIn(report: Report): string | undefined {
  const { totals, rungs, attributions, questions, gates, conclusion } = report;
  const graded = totals.entries - totals.ungraded;
  const failures = CATEGORIES.reduce((sum, category) => sum + rungs[category].failures, 0);
  if (
    graded <= 0 ||
    totals.passed + totals.failed !== graded ||
    failures + totals.offLadder + totals.unattributed !== totals.failed ||
    Math.abs(totals.passRate - totals.passed / graded) > 1e-9
  )
    return "its figures contradict each other";
  if (attributions.length !== totals.failed || questions.length !== totals.entries)
    return "it does not list as many failures and questions as it counts";
  if (!VERSION.test(report.tool.version)) return "it names no version of this tool";
  if (attributions.some(({ rule }) => !Object.hasOwn(RULES, rule))) return "it names a rule that there is not";
  if (report.recommendations.some(({ rung }) => !RUNG_NUMBERS.includes(rung)))
    return "it names a rung that there is not";
  for (const gate of gates) {
    const mistake = gateMistake(gate);
    if (mistake !== undefined) return mistake;
  }
  const { warnings } = report.dataQuality;
  if (new Set(warnings).size !== warnings.length) return "it warns of the same thing more than once";
  const concluded = conclude(gates, conclusion === "neutral" ? "never" : "any");
  return concluded === conclusion ? undefined : "its conclusion does not follow from its gates";
}

function gateMistake({ id, status, limit, actual, unit, limitText, message }: GateResult): string | undefined {
  if (!isGateId(id)) return "it names a gate that there is not";
  if (id !== "must-pass" && !LIMIT_TEXT.test(limitText.trim())) return `its limit for ${id} is none`;
  if (status === "skipped") return SKIPPED.includes(message) ? undefined : `its reason for skipping ${id} is none`;
  if (limit === null || actual === null || unit === null) return `its figures for ${id} are missing`;
  return holds(GATES[id], { actual, limit }) === (status === "passed")
    ? undefined
    : `its verdict on ${id} does not follow from its figures`;
}

function ourWords(gate: GateResult, { comparison }: Report): Partial<GateResult> {
  if (!isGateId(gate.id)) return {};
  const { title, family, operator }: Gate = GATES[gate.id];
  const { actual, limit, unit } = gate;
  const message =
    actual === null || limit === null || unit === null
      ? gate.message
      : gateSentence(GATES[gate.id], { ...gate, actual, limit, unit, comparison });
  return { title, family, operator, message };
}
