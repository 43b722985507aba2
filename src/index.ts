/**
 * The library: the same core as the action and the command. `diagnose` does the whole job; the parts that it is made of
 * are here, too.
 *
 * ```ts
 * import { diagnose, renderComment, UserError } from "rung-gate";
 *
 * const report = await diagnose({
 *   runLog: "results/*.jsonl",
 *   baseline: "baseline/report.json",
 *   settings: { "min-pass-rate": "80%" },
 * });
 * console.log(report.conclusion, report.nextRung);
 * console.log(renderComment(report));
 * ```
 */
export type { ReadSettings } from "./adapters/adapter.ts";
export { ADAPTERS, type FormatId } from "./adapters/index.ts";
export { analyze, type Circumstances, collectSettings, readSettings } from "./analyze.ts";
export { type DiagnoseOptions, diagnose } from "./diagnose.ts";
export { readBaseline } from "./io/read-baseline.ts";
export { readHistory } from "./io/read-history.ts";
export { readGoldEvidence, readProbes } from "./io/read-probes.ts";
export { type ReadOptions, readRun } from "./io/read-run.ts";
export type { ProbeRuns } from "./ladder/probes.ts";
export type { Baseline } from "./model/baseline.ts";
export type { Entry } from "./model/entry.ts";
export type { History, PastRun, RunContext } from "./model/history.ts";
export {
  type AttributionRecord,
  type Conclusion,
  type GateResult,
  type Recommendation,
  type Report,
  reportSchema,
} from "./model/report.ts";
export type { Run } from "./model/run.ts";
export { type Category, RUNGS, type Rung } from "./model/rung.ts";
export { SCHEMA_VERSION } from "./model/schema-version.ts";
export { type Problem, UserError } from "./model/user-error.ts";
export type { Layer } from "./options/layer.ts";
export { parseConfig } from "./options/parse-config.ts";
export { type ProbeFiles, probeFiles } from "./options/probe-files.ts";
export { resolve } from "./options/resolve.ts";
export type { Settings } from "./options/settings.ts";
export { type PageOptions, renderPage } from "./page/page.ts";
export { renderComment, renderSummary } from "./render/markdown-report.ts";
export { ANSI_STYLE, NO_STYLE } from "./render/style.ts";
export { renderText } from "./render/terminal.ts";
export { renderJson } from "./report-file/write.ts";
export { type Collector, type CollectSettings, collectRun } from "./run/collect.ts";
export { VERSION } from "./version.ts";
