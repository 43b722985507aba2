import { PROBE_FACTS } from "../model/probe.ts";
import type { Report } from "../model/report.ts";
import { CATEGORIES } from "../model/rung.ts";

/** An output of the action: what it holds, and how it is taken from a report. */
type ActionOutput = { readonly docs: string; readonly value: (report: Report) => string };

/** Outputs that the report gives. */
export const REPORT_OUTPUTS = {
  conclusion: {
    docs: "`success`, `failure`, `neutral` (no gate was evaluated, or `fail-on: never` kept one from failing) or `error` (could not judge).",
    value: (report) => report.conclusion,
  },
  entries: { docs: "Entries in the run.", value: (report) => String(report.totals.entries) },
  passed: { docs: "Entries that passed.", value: (report) => String(report.totals.passed) },
  failed: {
    docs: "Entries that failed, those not caused by the system included.",
    value: (report) => String(report.totals.failed),
  },
  "pass-rate": { docs: "Passed of graded entries, 0 to 1.", value: (report) => String(report.totals.passRate) },
  ...Object.fromEntries(
    CATEGORIES.map((category) => [
      `${category}-failures`,
      {
        docs: `Failures attributed to the ${category}.`,
        value: (report: Report) => String(report.rungs[category].failures),
      },
    ]),
  ),
  "next-rung": {
    docs: "What to work on first: `prompt`, `retrieval`, `context`, `model`, or blank without failures on the ladder.",
    value: (report) => report.nextRung ?? "",
  },
  "newly-failing": {
    docs: "Questions that passed in the baseline and fail now; blank without one.",
    value: (report) => count(report, "newlyFailing"),
  },
  fixed: {
    docs: "Questions that failed in the baseline and pass now; blank without one.",
    value: (report) => count(report, "fixed"),
  },
  "p-value": {
    docs: "One-sided p-value of the regression test; blank without a baseline.",
    value: (report) => String(report.comparison?.result?.pValue ?? ""),
  },
  suspicious: {
    docs: "`true` where the run may have got worse, and asking again tells; `false` where not; blank without a comparison.",
    value: ({ comparison }) => (comparison?.result ? String(comparison.result.secondLook !== undefined) : ""),
  },
  "rerun-stage": {
    docs: "What is to be asked again: `none`; `questions`, those of `rerun-questions`, twice more each; or `all`, the whole suite once more. Give the answers as `rerun`. Blank without a comparison.",
    value: ({ comparison }) => (comparison?.result ? (comparison.result.secondLook?.stage ?? "none") : ""),
  },
  "rerun-questions": {
    docs: "The ids of the questions to ask again, one a line; blank unless `rerun-stage` is `questions`.",
    value: ({ comparison }) => {
      const look = comparison?.result?.secondLook;
      return look?.stage === "questions" ? onePerLine(look.questions) : "";
    },
  },
  "probe-next": {
    docs: "The probe that would tell most, by the name of its input: `gold-run`, `prompt-run`, `context-run` or `model-run`; blank where every failure is explained, or every probe was given.",
    value: ({ probes }) => (probes?.next ? PROBE_FACTS[probes.next.probe].option : ""),
  },
  "probe-questions": {
    docs: "The ids of the failing questions to ask in it, one a line: `probe-sample` of them, drawn at random by `probe-seed`. How well their answers would tell stands in the report, under `probes.next`.",
    value: ({ probes }) => onePerLine(probes?.next?.questions ?? []),
  },
  "baseline-status": {
    docs: "`ok`, `drift`, `none`, `incompatible` or `unreadable`; blank where no baseline was asked for.",
    value: (report) => report.comparison?.status ?? "",
  },
} as const satisfies Record<string, ActionOutput>;

/** Ids, one a line: one of several lines would be read as several. */
function onePerLine(ids: readonly string[]): string {
  return ids.filter((id) => !/[\r\n]/.test(id)).join("\n");
}

function count(report: Report, what: "newlyFailing" | "fixed"): string {
  return String(report.comparison?.result?.[what].length ?? "");
}

/** Outputs that delivery gives. */
export const DELIVERY_OUTPUTS = {
  "report-path": "The report as JSON; blank if there is none.",
  "answers-path":
    "The answers that passed, shortened, for the next pull request to be shown beside its own; blank if there are none, or with `show-text: false`. Upload the file as the artifact `rung-gate-answers`.",
  "report-markdown-path": "The comment as Markdown.",
  "report-html-path":
    "The report as a page in one file, `rung-gate-<comment key>.html`: upload it un-zipped (`archive: false`), and GitHub shows it in the browser.",
  "comment-url": "The comment; blank if there is none.",
  "comment-status":
    "`created`, `updated`, `unchanged`, `newer` (a later run has written it, or the run itself has), `skipped`, `off`, `no-pull-request` or `failed`.",
} as const;

/** The outputs of a report; all blank but the conclusion where the run could not be judged. */
export function reportOutputs(report: Report | undefined): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [name, { value }] of Object.entries<ActionOutput>(REPORT_OUTPUTS))
    outputs[name] = report === undefined ? "" : value(report);
  if (report === undefined) outputs["conclusion"] = "error";
  return outputs;
}
