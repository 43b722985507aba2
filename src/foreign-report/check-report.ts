import { ADAPTERS } from "../adapters/index.ts";
import type { Gate } from "../gates/gate.ts";
import { GATES, isGateId } from "../gates/index.ts";
import { isRecord } from "../model/record.ts";
import { type GateResult, type Report, reportSchema, SCHEMA_VERSION } from "../model/report.ts";
import { unpackReport } from "../report-file/packed.ts";
import { isAllowed } from "../run/records.ts";
import { contradictionIn } from "./contradiction.ts";

/** What is known for certain of the run that a report says it is of. */
export type TrustedRun = Omit<Report["run"], "versions">;

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
  return {
    report: {
      ...report,
      run: { ...run, versions: report.run.versions },
      attributions: report.attributions.map((record) => ({
        ...record,
        traceUrl: record.traceUrl !== null && isAllowed(record.traceUrl, traceHosts) ? record.traceUrl : null,
      })),
      gates: report.gates.map((gate) => ({ ...gate, ...ourWords(gate) })),
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

/** The gate's own title, and its limit without what could be run together with what a report has put around it. */
function ourWords({ id, limitText }: GateResult): Partial<GateResult> {
  if (!isGateId(id)) return {};
  const { title, family, operator }: Gate = GATES[id];
  return { title, family, operator, limitText: limitText.trim().replace(/\s+/g, " ").slice(0, 60) };
}
