import { ADAPTERS } from "../adapters/index.ts";
import { gateSentence } from "../gates/decide.ts";
import type { Gate } from "../gates/gate.ts";
import { GATES } from "../gates/index.ts";
import { isRecord } from "../model/record.ts";
import { type GateResult, type Report, reportSchema, SCHEMA_VERSION } from "../model/report.ts";
import { isGateId } from "../options/gate-options.ts";
import { unpackReport } from "../report-file/packed.ts";
import { isAllowed } from "../run/records.ts";
import { contradictionIn } from "./contradiction.ts";

/** What is known for certain of the run that a report says it is of. */
export type TrustedRun = Omit<Report["run"], "versions">;

/** A report that may be shown, or a clause that says why not. */
export type Checked = { readonly report: Report } | { readonly reason: string };

/** How a baseline may have been found: the forms that find-baseline writes, in which no word is free. */
const HOW =
  /^(?:exact|\d{1,3} commits? behind the base|the newest of its branch, which is not among the last \d{1,3} commits), run \d{1,20}(?:, \d{1,6} (?:hours?|days) old)?$/;

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
export function checkReport(written: unknown, run: TrustedRun, traceHosts: ReadonlySet<string>): Checked {
  const document = withoutClimb(unpackReport(written));
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

/** What is said of earlier runs and of money cannot be held to anything here: it is not even looked at. */
function withoutClimb(document: unknown): unknown {
  return isRecord(document) ? { ...document, climb: null } : document;
}

function versionOf(document: unknown): number | undefined {
  if (typeof document !== "object" || document === null || !("schemaVersion" in document)) return undefined;
  return typeof document.schemaVersion === "number" ? document.schemaVersion : undefined;
}

function ourWords(gate: GateResult, { comparison }: Report): Partial<GateResult> {
  if (!isGateId(gate.id)) return {};
  const { title, family, operator }: Gate = GATES[gate.id];
  const { actual, limit, unit } = gate;
  const message =
    actual === null || limit === null || unit === null
      ? gate.message
      : gateSentence(GATES[gate.id], { ...gate, actual, limit, unit, comparison });
  // The gate's own words are not run together with what a report has put around them.
  const limitText = gate.limitText.trim().replace(/\s+/g, " ").slice(0, 60);
  return { title, family, operator, message, limitText };
}
